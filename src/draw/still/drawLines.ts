import { CASING_OPACITY, CASING_PX, CORE_RATIO, DASHES, type LineMark, widthAt } from "../../scene/scene";
import { type Attributes, type Drawn, element, group, hundredth, sharing } from "../svg/element";
import { identityOf, opacityOf, pixelLine, type Sheet, titleOf } from "./sheet";

/** How wide a line is to the pointer, in px. */
const HIT_PX = 16;

/** All casings under all lines: where segments meet, none cuts into the other. */
export function drawLines(lines: readonly LineMark[], sheet: Sheet): string {
  const draw = pixelLine(sheet);
  const zoom = sheet.projector.zoom;
  const paths = lines
    .map((line, i) => ({ line, d: draw(line.line), id: `${sheet.idPrefix}${i}` }))
    .filter(({ d }) => d !== "");
  const strokes = (inkOf: (line: LineMark) => Attributes | null, named = false) =>
    sharing(
      paths.flatMap(({ line, id }): Drawn[] => {
        const ink = inkOf(line);
        if (ink === null) return [];
        const identity = named ? identityOf(line, sheet) : {};
        const text = element("use", { href: `#${id}`, ...identity }, named ? titleOf(line, sheet) : "");
        return [{ shared: { ...ink, ...opacityOf(line, sheet) }, text }];
      }),
    );
  const content = [
    element("defs", {}, paths.map(({ d, id }) => element("path", { id, d })).join("")),
    strokes((line) => casingOf(line, zoom)),
    strokes((line) => strokeOf(line, zoom), true),
    strokes((line) => coreOf(line, zoom)),
    sheet.interactive ? strokes(() => ({ stroke: "transparent", "stroke-width": HIT_PX }), true) : "",
  ];
  if (paths.length === 0) return "";
  return group({ "data-mark": "line", fill: "none", "stroke-linejoin": "round" }, content.join(""));
}

function casingOf({ width, casing }: LineMark, zoom: number): Attributes {
  return {
    stroke: casing,
    "stroke-width": hundredth(widthAt(width + 2 * CASING_PX, zoom)),
    "stroke-linecap": "round",
    "stroke-opacity": CASING_OPACITY,
  };
}

function strokeOf({ stroke, width, dash }: LineMark, zoom: number): Attributes {
  const px = widthAt(width, zoom);
  return { stroke, "stroke-width": hundredth(px), ...dashOf(dash, px) };
}

function coreOf({ core, width, dash }: LineMark, zoom: number): Attributes | null {
  if (core === null) return null;
  const px = widthAt(width, zoom);
  return { stroke: core, "stroke-width": hundredth(px * CORE_RATIO), ...dashOf(dash, px) };
}

export function dashOf(dash: LineMark["dash"], px: number): Attributes {
  const { pattern, cap } = DASHES[dash];
  return {
    "stroke-dasharray": pattern.length === 0 ? null : pattern.map((part) => hundredth(part * px)).join(" "),
    "stroke-linecap": cap,
  };
}
