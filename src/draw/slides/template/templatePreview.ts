import type { Palette } from "../../../scene/palette";
import { rectangle, type Shape, type ShapeLayer, type Stroke, textShape } from "../../flat/shapes";
import type { MapSheet } from "../../sheet/mapSheet";
import { EMU_PER_POINT, type EmuBox } from "../emu";
import { fittedTitle } from "./fittedTitle";
import { coloursOfThing } from "./groundOf";
import { placedSheet, scaleOf } from "./placeSheet";
import type { SlideTemplate } from "./readTemplate";
import { themeInks } from "./themeInks";

/** Stands for pictures of the template, which a preview doesn't show. */
const PICTURE = "#c9c9c9";

/**
 * A sheet in a template, roughly: colours and boxes of what is seen on every slide, the title in its place, all else as it
 * will be. Programs alone draw a template as it is.
 */
export function templatePreview(sheet: MapSheet, template: SlideTemplate, palette: Palette): MapSheet {
  const { layout } = template;
  const placed = placedSheet(sheet, template, palette);
  const inks = themeInks(palette, layout.colours, layout.ground);
  const colourOf = (colour: string) => inks.get(colour)?.colour ?? colour;
  return {
    ...placed,
    paper: layout.background?.[0] ?? PICTURE,
    layers: [
      { id: "margin", name: "", shapes: seenShapes(template) },
      ...placed.layers.map((layer) => recoloured(layer, colourOf)),
      { id: "title", name: "", shapes: [titleShape(sheet, template)] },
    ],
  };
}

function seenShapes(template: SlideTemplate): Shape[] {
  const { layout } = template;
  return layout.seen.flatMap(({ element, box }, i): Shape[] => {
    const fill = (coloursOfThing(element, layout.colours) ?? [PICTURE])[0];
    if (fill === undefined) return [];
    const { x, y, cx, cy } = inPx(box, template);
    const paths = [rectangle(x, y, cx, cy)];
    return [{ shape: "path", id: `seen-${i}`, name: "", opacity: 1, paths, fill, stroke: null }];
  });
}

function inPx({ x, y, cx, cy }: EmuBox, template: SlideTemplate): EmuBox {
  const scale = scaleOf(template);
  return { x: x / scale, y: y / scale, cx: cx / scale, cy: cy / scale };
}

const ALIGN = { l: "start", ctr: "middle", r: "end" } as const;
/** How much of the free room is over and on the left of the words. */
const OVER = { t: 0, ctr: 0.5, b: 1 } as const;
const LEFT = { l: 0, ctr: 0.5, r: 1 } as const;

function titleShape({ title }: MapSheet, template: SlideTemplate): Shape {
  const face = template.layout.title;
  const { lines, sizePt } = fittedTitle(title, face);
  const { x, y, cx, cy } = inPx(face.box, template);
  const size = (sizePt * EMU_PER_POINT) / scaleOf(template);
  const top = y + OVER[face.anchor] * (cy - lines.length * size * 1.2);
  return textShape({
    ...{ id: "title", whole: title, lines, size, width: cx, fill: face.colour },
    ...{ at: [x + LEFT[face.align] * cx, top + size], align: ALIGN[face.align] },
    weight: face.isBold ? 600 : 400,
  });
}

function recoloured(layer: ShapeLayer, colourOf: (colour: string) => string): ShapeLayer {
  const stroke = (line: Stroke | null) => line && { ...line, ink: colourOf(line.ink) };
  const shapes = layer.shapes.map((shape): Shape => {
    if (shape.shape === "image") return shape;
    if (shape.shape === "text") return { ...shape, fill: colourOf(shape.fill) };
    return { ...shape, fill: shape.fill && colourOf(shape.fill), stroke: stroke(shape.stroke) };
  });
  return { ...layer, shapes };
}
