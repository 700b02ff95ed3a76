import { hairline } from "../digest/blocks/heading";
import { drawnMap } from "../digest/digestMap";
import { digestStyle } from "../digest/digestStyle";
import { type Laid, placedAt, setText } from "../digest/setText";
import { type LayerName, namedLayers, type Shape } from "../flat/shapes";
import type { MapSheet, PageWish, SheetWish } from "../sheet/mapSheet";
import { sheetOf } from "../sheet/sheetOf";
import type { Brief } from "./brief";
import { flowed, NOTES, notesHeight } from "./briefFlow";
import { briefPieces, noteLaid } from "./briefPieces";
import { type BriefStyle, briefStyle, textBoxOf } from "./briefStyle";

/** A brief on pages of A4, upright: what its document says, set in the fonts of the atlas. */
export function briefPages(brief: Brief, wish: PageWish, map: SheetWish | null): readonly MapSheet[] {
  const { size, palette, address } = wish;
  const { margin, width, height } = textBoxOf(size);
  const style = briefStyle(palette, brief.scale);
  const notes = brief.sources.map((source, i) => noteLaid(source, i + 1, width, style));
  const pages = flowed(briefPieces(brief, address, width, style), notes, height);
  return pages.map(({ placed, notes: numbers }, i) => {
    const text = placed.flatMap(({ piece, y }) => placedAt(piece.laid, margin, margin + y).shapes);
    const furniture = around(brief.atlas, `${i + 1} / ${pages.length}`, wish, margin, style);
    const foot = notesAtFoot(numbers, notes, wish);
    const place = placed.find(({ piece }) => piece.isMap);
    const drawn =
      map &&
      place &&
      drawnMap({ ...map, size }, { x: margin, y: margin + place.y, width, height: place.piece.laid.height });
    const page: [LayerName, readonly Shape[]][] = [
      ["legend", drawn?.key ?? []],
      ["text", [...distinct(text), ...furniture]],
      ["credits", foot],
    ];
    return sheetOf(wish, [...(drawn?.layers ?? []), ...namedLayers(page, wish.layerName)]);
  });
}

/** The documents that a page is the first to cite, under a short line at its foot. */
function notesAtFoot(
  numbers: readonly number[],
  notes: readonly Laid[],
  { size, palette }: PageWish,
): readonly Shape[] {
  if (numbers.length === 0) return [];
  const { margin, width, height } = textBoxOf(size);
  const top = margin + height - notesHeight(numbers, notes);
  const rule = placedAt(
    hairline("notes-rule", width / 4, digestStyle(palette, 1)),
    margin,
    top + NOTES.over / 2,
  );
  let y = top + NOTES.over;
  const shapes = numbers.flatMap((number) => {
    const note = notes[number - 1];
    if (note === undefined) return [];
    const at = placedAt(note, margin, y);
    y += note.height + NOTES.between;
    return at.shapes;
  });
  return [...rule.shapes, ...shapes];
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

/** One id a shape in its layer: a head that comes again has its own. */
function distinct(shapes: Laid["shapes"]): readonly Shape[] {
  const seen = new Map<string, number>();
  return shapes.map((shape) => {
    const times = (seen.get(shape.id) ?? 0) + 1;
    seen.set(shape.id, times);
    return times === 1 ? shape : { ...shape, id: `${shape.id}-${times}` };
  });
}
