/** A sheet that hasn't moved for so long stands, in ms. */
const STANDS_MS = 200;

/** A sheet that is moved as a whole, by a transform. */
export interface SheetMoved {
  /** One of many steps, by a hand. */
  move(transform: string): void;
  /** Where it stays. */
  lay(transform: string): void;
}

/**
 * A browser that is told of moves to come keeps a sheet as it was painted first: that is cheap, and blurred at another scale. So it is told while a
 * hand moves the sheet, and where that lies as it was painted; it paints anew what stands elsewhere. `--back` says by how much names and signs are too
 * large there.
 */
export function sheetMoved({ style }: HTMLElement): SheetMoved {
  let standing: ReturnType<typeof setTimeout> | undefined;
  const lay = (transform: string) => {
    clearTimeout(standing);
    style.transform = transform;
    style.willChange = transform && "auto";
    style.setProperty("--back", transform && `${1 / new DOMMatrix(transform).a}`);
  };
  return {
    move(transform) {
      lay(transform);
      style.willChange = "";
      standing = setTimeout(lay, STANDS_MS, transform);
    },
    lay,
  };
}
