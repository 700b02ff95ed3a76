import { drawnMap } from "../digest/composeDigest";
import { type Laid, placedAt, setText } from "../digest/setText";
import { type LayerName, namedLayers, type Shape } from "../flat/shapes";
import type { MapSheet, PageWish, SheetWish } from "../sheet/mapSheet";
import { sheetOf } from "../sheet/sheetOf";
import { BRIEF_MAP, BRIEF_PAGE, type Brief } from "./brief";
import { briefPieces, type Piece } from "./briefPieces";
import { type BriefStyle, briefStyle } from "./briefStyle";

/** A brief on pages of A4, upright: what its document says, set in the fonts of the atlas. */
export function briefPages(brief: Brief, wish: PageWish, map: SheetWish | null): readonly MapSheet[] {
  const { size, palette, address } = wish;
  const margin = (size.width * BRIEF_PAGE.margin) / BRIEF_PAGE.width;
  const width = size.width - 2 * margin;
  const style = briefStyle(palette);
  const pages = flowed(briefPieces(brief, address, width, style), size.height - 2 * margin);
  return pages.map(({ placed }, i) => {
    const text = placed.flatMap(({ piece, y }) => placedAt(piece.laid, margin, margin + y).shapes);
    const furniture = around(brief.atlas, `${i + 1} / ${pages.length}`, wish, margin, style);
    const place = placed.find(({ piece }) => piece.isMap);
    const drawn =
      map && place && drawnMap({ ...map, size }, { ...BRIEF_MAP, x: margin, y: margin + place.y, width });
    const page: [LayerName, readonly Shape[]][] = [
      ["legend", drawn?.key ?? []],
      ["text", [...distinct(text), ...furniture]],
    ];
    return sheetOf(wish, [...(drawn?.layers ?? []), ...namedLayers(page, wish.layerName)]);
  });
}

/** The name of the atlas over the text, the number of the page under it. */
function around(
  atlas: string,
  number: string,
  { size }: PageWish,
  margin: number,
  { note }: BriefStyle,
): readonly Shape[] {
  const width = size.width - 2 * margin;
  const foot = setText(number, note, "page", width);
  const [text] = foot.shapes;
  const left = text?.shape === "text" ? size.width - margin - text.width : margin;
  return [
    ...placedAt(setText(atlas, note, "atlas", width), margin, margin / 2).shapes,
    ...placedAt(foot, left, size.height - margin / 2 - foot.height).shapes,
  ];
}

interface Placed {
  readonly piece: Piece;
  /** From the top of the text. */
  readonly y: number;
}

/** Pieces on as many pages as they need: what has to stay together does, and a table's head comes again. */
function flowed(pieces: readonly Piece[], height: number): readonly { readonly placed: readonly Placed[] }[] {
  const pages: Placed[][] = [[]];
  let y = 0;
  for (const group of together(pieces)) {
    if (y > 0 && y + heightOf(group) > height) {
      pages.push([]);
      y = 0;
      const [first] = group;
      if (first?.head) y = put({ ...first, laid: first.head }, y, pages);
    }
    for (const piece of group) y = put(piece, y, pages);
  }
  return pages.map((placed) => ({ placed }));
}

/** Places a piece on the last page, and answers where the next may begin. */
function put(piece: Piece, y: number, pages: Placed[][]): number {
  const at = y === 0 ? 0 : y + piece.gap;
  pages.at(-1)?.push({ piece, y: at });
  return at + piece.laid.height;
}

function together(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [[]];
  for (const piece of pieces) {
    groups.at(-1)?.push(piece);
    if (!piece.isKept) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

function heightOf(group: readonly Piece[]): number {
  return group.reduce((sum, { gap, laid }) => sum + gap + laid.height, 0);
}

/** One id a shape in its layer: a head that comes again has its own. */
function distinct(shapes: Laid["shapes"]): readonly Shape[] {
  const seen = new Map<string, number>();
  return shapes.map((shape) => {
    const times = (seen.get(shape.id) ?? 0) + 1;
    seen.set(shape.id, times);
    return times === 1 ? shape : { ...shape, id: `${shape.id}-${times}` };
  });
}
