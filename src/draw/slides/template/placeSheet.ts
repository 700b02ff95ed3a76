import type { Palette } from "../../../scene/palette";
import { cutToMap, type MapEdges } from "../../flat/cutToMap";
import type { Pixel, Size } from "../../flat/projectorOf";
import { boundsOf, type LayerName, rectangle, type Shape, type ShapeLayer } from "../../flat/shapes";
import type { MapSheet } from "../../sheet/mapSheet";
import { PRESETS } from "../../sheet/presets";
import { MARGIN } from "../../sheet/sheetFrame";
import type { EmuBox } from "../emu";
import { widened } from "./boxes";
import { isReadOn } from "./paletteOn";
import type { SlideTemplate } from "./readTemplate";
import { type Placing, placedLayer, placedPoint, placedSize } from "./scaled";

/** EMU a px of our sheets: a slide of any size is as wide or as high as the slide of ours that is most like it. */
export function scaleOf({ slide }: SlideTemplate): number {
  const ratio = slide.cx / slide.cy;
  const apart = ({ width, height }: Size) => Math.abs(Math.log(ratio / (width / height)));
  const [wide, classic] = [PRESETS["slide-wide"].layout, PRESETS["slide-classic"].layout];
  const { width, height } = apart(wide) <= apart(classic) ? wide : classic;
  return Math.min(slide.cx / width, slide.cy / height);
}

/** Around what lies on a panel of paper, in px. */
const PADDING = 8;

/** Whether what is shown has to bring its paper along: on the slide's own ground its words wouldn't be read. */
export function needsPanel({ layout }: SlideTemplate, palette: Palette): boolean {
  return !isReadOn(palette, layout.ground);
}

/** The room for what is shown, in px. */
function roomPx(template: SlideTemplate, palette: Palette): EmuBox {
  const scale = scaleOf(template);
  const { x, y, cx, cy } = template.layout.room;
  const room = { x: x / scale, y: y / scale, cx: cx / scale, cy: cy / scale };
  return needsPanel(template, palette) ? widened(room, -PADDING) : room;
}

/** What a sheet keeps free around what it shows when it has no title, in px. */
export interface Margins {
  readonly side: number;
  readonly top: number;
  readonly bottom: number;
}

export const SHEET_MARGINS: Margins = { side: MARGIN, top: MARGIN + 6, bottom: MARGIN };

/** How large a sheet without a title is laid out, in px, so that what it shows fills the room. */
export function sheetSizeIn(
  template: SlideTemplate,
  palette: Palette,
  { side, top, bottom } = SHEET_MARGINS,
): Size {
  const { cx, cy } = roomPx(template, palette);
  return { width: Math.round(cx + 2 * side), height: Math.round(cy + top + bottom) };
}

/** A sheet without its title on the slide of a template, in px of the whole slide. */
export function placedSheet(sheet: MapSheet, template: SlideTemplate, palette: Palette): MapSheet {
  const room = roomPx(template, palette);
  const placing = placingIn(room, contentOf(sheet));
  const margin = sheet.layers.find(({ id }) => id === "margin");
  const edges = edgesOf(sheet);
  const shown = sheet.layers
    .filter(({ id }) => id !== "margin" && id !== "title")
    .map((layer) => (edges !== null && isOfMap(layer.id, sheet) ? cutLayer(layer, edges) : layer))
    .filter(({ shapes, table }) => shapes.length > 0 || table !== undefined)
    .map((layer) => placedLayer(layer, placing));
  const panel = needsPanel(template, palette) ? [panelOf(widened(room, PADDING), sheet, margin)] : [];
  const scale = scaleOf(template);
  return {
    ...sheet,
    size: { width: template.slide.cx / scale, height: template.slide.cy / scale },
    ...(sheet.map && {
      map: {
        ...sheet.map,
        at: placedPoint(sheet.map.at, placing),
        size: placedSize(sheet.map.size, placing),
      },
    }),
    layers: [...panel, ...shown],
  };
}

/** Whether a layer is cut at the edge of the map: those under the margin that covers what hangs over. */
export function isOfMap(id: LayerName, { layers }: MapSheet): boolean {
  const margin = layers.findIndex((layer) => layer.id === "margin");
  return layers.findIndex((layer) => layer.id === id) < margin;
}

function cutLayer(layer: ShapeLayer, edges: MapEdges): ShapeLayer {
  const shapes = layer.shapes.map((shape) => cutToMap(shape, edges)).filter((shape) => shape !== null);
  return { ...layer, shapes };
}

function edgesOf({ map }: MapSheet): MapEdges | null {
  if (map === undefined) return null;
  const [left, top] = map.at;
  return { left, top, right: left + map.size.width, bottom: top + map.size.height };
}

function panelOf({ x, y, cx, cy }: EmuBox, { paper }: MapSheet, margin: ShapeLayer | undefined): ShapeLayer {
  const name = margin?.name ?? "";
  const paths = [rectangle(x, y, cx, cy)];
  return {
    ...{ id: "margin", name },
    shapes: [{ shape: "path", id: "panel", name, opacity: 1, paths, fill: paper, stroke: null }],
  };
}

/** What a sheet shows, without its title and margins: down to the last of its credits, as far from the right as from the left. */
function contentOf(sheet: MapSheet): EmuBox {
  const { size, layers, map } = sheet;
  const beside = layers.filter(({ id }) => id !== "title" && id !== "margin" && !isOfMap(id, sheet));
  const tops = beside.flatMap(({ shapes, table }) => [
    ...shapes.map(topOf),
    ...(table === undefined ? [] : [table.at[1]]),
  ]);
  const credits = layers.find(({ id }) => id === "credits")?.shapes ?? [];
  const top = Math.min(...tops, ...(map === undefined ? [] : [map.at[1]]));
  const left = Math.min(
    MARGIN * 4,
    ...credits.map(({ shape, ...at }) => ("at" in at ? at.at[0] : MARGIN * 4)),
  );
  const bottom = Math.max(size.height - 4 * MARGIN, ...credits.map(bottomOfShape));
  return { x: left, y: top, cx: size.width - 2 * left, cy: bottom - top };
}

function bottomOfShape(shape: Shape): number {
  if (shape.shape === "text")
    return shape.at[1] + (shape.lines.length - 1) * shape.lineHeight + shape.size * 0.3;
  if (shape.shape !== "path") return 0;
  const { y, height } = boundsOf(shape.paths);
  return y + height;
}

function topOf(shape: Shape): number {
  switch (shape.shape) {
    case "path":
      return boundsOf(shape.paths).y;
    case "disc":
      return shape.at[1] - shape.radius;
    case "image":
      return shape.at[1];
    case "text":
      return shape.at[1] - shape.size;
  }
}

/** A sheet that wasn't laid out for the room is made no more than so many times as large. */
const MOST = 1.15;

/** In the middle of the room's width, from its top down. */
function placingIn(room: EmuBox, content: EmuBox): Placing {
  const factor = Math.min(MOST, room.cx / content.cx, room.cy / content.cy);
  const left = room.x + (room.cx - content.cx * factor) / 2;
  return { factor, by: [left - content.x * factor, room.y - content.y * factor] satisfies Pixel };
}
