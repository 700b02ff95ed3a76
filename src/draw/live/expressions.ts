import type { ExpressionSpecification } from "maplibre-gl";
import { CONTEXT_OPACITY, DASHES, type Dash, type Mark, WIDTH_STOPS } from "../../scene/scene";

/** A mark's own value. The style holds no colours, widths or thresholds of its own. */
export function own(name: string): ExpressionSpecification {
  return ["get", name];
}

/** Keeps to features of a kind of mark. */
export const isA = (mark: string): ExpressionSpecification => ["==", ["get", "mark"], mark];

/**
 * The camera's zoom, finer than the whole numbers by which MapLibre filters: `createLivePen` keeps it up to date, and
 * only the marks are laid out anew.
 */
export const FINE_ZOOM = "fineZoom";
export const fineZoom: ExpressionSpecification = ["global-state", FINE_ZOOM];
/** How fine. */
export const FINE_STEP = 0.2;

/** Hovered marks are a little stronger, marks in context step back. Both are feature-state: no geometry is sent again. */
const HOVERED: ExpressionSpecification = ["boolean", ["feature-state", "hover"], false];

export function emphasised(
  kind: Mark["mark"],
  whole: number | ExpressionSpecification = 1,
): ExpressionSpecification {
  const context: ExpressionSpecification = ["*", CONTEXT_OPACITY[kind], whole];
  return ["case", HOVERED, whole, ["==", ["feature-state", "emphasis"], "context"], context, whole];
}

/** What is given for zoom 5 grows with the zoom, as `widthAt` says. */
export function scaled(width: number | ExpressionSpecification): ExpressionSpecification {
  return [
    "interpolate",
    ["linear"],
    ["zoom"],
    ...WIDTH_STOPS.flatMap(([zoom, factor]): [number, ExpressionSpecification] => [
      zoom,
      ["*", factor, width],
    ]),
  ] as unknown as ExpressionSpecification;
}

/** The width of a line that has a width of its own, times a factor and with so many px more; a hovered one is wider by two fifths. */
export function grownWidth(factor: number, more = 0): ExpressionSpecification {
  return scaled(["+", more, ["*", factor, own("width"), ["case", HOVERED, 1.4, 1]]]);
}

/** MapLibre takes patterns as literals only. */
export function dashPattern(dash: Dash): { "line-dasharray"?: number[] } {
  return dash === "solid" ? {} : { "line-dasharray": [...DASHES[dash].pattern] };
}
