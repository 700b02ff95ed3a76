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
 * hand moves the sheet, and where that lies as it was painted; it paints anew what stands elsewhere. A sheet that stands
 * `scaled` says by `--back` by how much names and signs are too large there: never while it moves, since all of them are styled and painted anew by it.
 */
export function sheetMoved({ style, classList }: HTMLElement): SheetMoved {
  let standing: ReturnType<typeof setTimeout> | undefined;
  const put = (transform: string, willChange: string) => {
    clearTimeout(standing);
    style.transform = transform;
    style.willChange = willChange;
  };
  const lay = (transform: string) => {
    const { a: scale } = new DOMMatrix(transform);
    put(transform, transform && "auto");
    classList.toggle("scaled", scale !== 1);
    style.setProperty("--back", scale === 1 ? "" : `${1 / scale}`);
  };
  return {
    move(transform) {
      put(transform, "");
      standing = setTimeout(lay, STANDS_MS, transform);
    },
    lay,
  };
}
