import {
  type AreaMark,
  type BandMark,
  CASING_OPACITY,
  CASING_PX,
  CONTEXT_OPACITY,
  CORE_RATIO,
  DASHES,
  emphasisOf,
  type LineMark,
  type Mark,
  type PointMark,
  type Scene,
  widthAt,
} from "../../scene/scene";
import { CORNERS } from "../../scene/shapes";
import {
  type Attributes,
  type Drawn,
  element,
  escaped,
  group,
  hundredth,
  sharing,
  tenth,
  thousandth,
} from "./element";
import { lineDrawer, pathDrawer } from "./pathText";
import type { PixelGround } from "./pixelGround";
import type { Projector } from "./projectorOf";
import { simplified } from "./simplified";

/** The picture under the pen. */
export interface Sheet {
  readonly scene: Pick<Scene, "lit">;
  readonly projector: Projector;
  readonly ground: PixelGround;
  /** Before every id that the drawing defines: a page may hold several drawings. */
  readonly idPrefix: string;
  /** Whether marks carry their ids and titles, and lines a wide invisible stroke to point at. */
  readonly interactive: boolean;
}

export function drawAreas(areas: readonly AreaMark[], sheet: Sheet): string {
  const path = pathDrawer(sheet.projector.size);
  const countries = new Map(sheet.ground("countries").map((country) => [country.id, country]));
  const drawn = areas.map((area): Drawn => {
    const country = countries.get(area.country);
    const d = country === undefined ? "" : path(country);
    const { fill, fillOpacity, stroke, strokeWidth } = area;
    const edge = strokeWidth > 0 ? { stroke, "stroke-width": strokeWidth } : {};
    return {
      shared: { fill, "fill-opacity": fillOpacity, ...edge, ...opacityOf(area, sheet) },
      text: d && element("path", { d, ...identityOf(area, sheet) }, titleOf(area, sheet)),
    };
  });
  return group({ "data-mark": "area" }, sharing(drawn));
}

/** A band is laid of strokes, one within the other: the edge is soft without a filter. The innermost is so wide, in parts of the whole. */
const INNERMOST = 0.3;
/** So many px between the edges of two strokes can't be told from a slope. */
const SLOPE_PX = 4;

/**
 * Bands of one colour are laid in groups, a stroke at a time, so that they don't darken where segments meet.
 * The width is that of the middle of the line: a band is too vague for more.
 */
export function drawBands(bands: readonly BandMark[], sheet: Sheet): string {
  const line = pixelLine(sheet);
  const drawn = alikeBands(bands, sheet).map((alike) => {
    const { fill, opacity, id } = alike[0]!;
    const parts = strokesOf(Math.max(...alike.map((band) => widthPx(band, sheet.projector))));
    const own = 1 - (1 - opacity) ** (1 / parts.length);
    const strokes = parts.map((part) => {
      const paths = alike.map((band) => {
        const d = line(band.line);
        return d && element("path", { d, "stroke-width": tenth(widthPx(band, sheet.projector) * part) });
      });
      return group({ opacity: thousandth(own) }, paths.join(""));
    });
    return group({ stroke: fill, ...opacityOf({ id, mark: "band" }, sheet) }, strokes.join(""));
  });
  return group(
    { "data-mark": "band", fill: "none", "stroke-linecap": "round", "stroke-linejoin": "round" },
    drawn.join(""),
  );
}

/** Widths of the strokes of a band, in parts of the whole, from the outside in. */
function strokesOf(widthPx: number): readonly number[] {
  const count = Math.min(12, Math.max(3, Math.round(((1 - INNERMOST) * widthPx) / 2 / SLOPE_PX)));
  return Array.from({ length: count }, (_, i) => 1 - ((1 - INNERMOST) * i) / (count - 1));
}

function alikeBands(bands: readonly BandMark[], { scene }: Sheet): readonly (readonly BandMark[])[] {
  const kindOf = ({ fill, opacity, id }: BandMark) => [fill, opacity, emphasisOf(scene, id)].join();
  const kinds = [...new Set(bands.map(kindOf))];
  return kinds.map((kind) => bands.filter((band) => kindOf(band) === kind));
}

function widthPx({ line, widthKm }: BandMark, { pxPerKm }: Projector): number {
  return widthKm * pxPerKm(line[Math.floor(line.length / 2)]![1]);
}

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

export function drawPoints(points: readonly PointMark[], sheet: Sheet): string {
  const { project, zoom, size } = sheet.projector;
  const drawn = points.map((point): Drawn => {
    const [x, y] = project(point.at);
    const radius = widthAt(point.radius, zoom);
    const isShown = zoom >= point.minZoom && isOn([x, y], size, 2 * radius);
    return {
      shared: {
        fill: point.fill,
        stroke: point.stroke,
        "stroke-width": hundredth(widthAt(point.strokeWidth, zoom)),
        ...opacityOf(point, sheet),
      },
      text: isShown ? symbol(point, [x, y], radius, identityOf(point, sheet), titleOf(point, sheet)) : "",
    };
  });
  return group({ "data-mark": "point" }, sharing(drawn));
}

function symbol(
  { shape }: PointMark,
  [x, y]: readonly [number, number],
  radius: number,
  identity: Attributes,
  title: string,
): string {
  return element(...symbolOf(shape, [x, y], radius, identity), title);
}

/** Name and attributes of a symbol's element. */
export function symbolOf(
  shape: PointMark["shape"],
  [x, y]: readonly [number, number],
  radius: number,
  more: Attributes = {},
): [name: string, attributes: Attributes] {
  const corners = CORNERS[shape];
  if (corners === null) return ["circle", { cx: tenth(x), cy: tenth(y), r: tenth(radius), ...more }];
  const points = corners.map(([cx, cy]) => `${tenth(x + cx * radius)} ${tenth(y + cy * radius)}`);
  return ["path", { d: `M${points.join("L")}z`, "stroke-linejoin": "round", ...more }];
}

export function isOn(
  [x, y]: readonly [number, number],
  { width, height }: Projector["size"],
  margin: number,
): boolean {
  return x > -margin && y > -margin && x < width + margin && y < height + margin;
}

/** Path data of a line of the atlas. */
function pixelLine({ projector }: Sheet): (line: LineMark["line"]) => string {
  const draw = lineDrawer(projector.size);
  return (line) => draw(simplified(line.map(projector.project), 0.2));
}

export function opacityOf({ id, mark }: Pick<Mark, "id" | "mark">, { scene }: Sheet): Attributes {
  return { opacity: emphasisOf(scene, id) === "context" ? CONTEXT_OPACITY[mark] : null };
}

export function identityOf({ id, picks }: Mark, { interactive }: Sheet): Attributes {
  return interactive && picks !== null ? { "data-id": id } : {};
}

function titleOf({ picks, title }: Mark, { interactive }: Sheet): string {
  return interactive && picks !== null ? element("title", {}, escaped(title)) : "";
}
