import { DASHES, type GroundLayer, OVER_AREAS, widthAt } from "../../scene/scene";
import { type PixelGround, type Properties, SOFT, SOFTER } from "../flat/pixelGround";
import type { Projector } from "../flat/projectorOf";
import { reliefOpacity } from "../flat/reliefOpacity";
import { RELIEF } from "../groundLevels";
import { type Attributes, type Drawn, element, hundredth, sharing } from "../svg/element";
import { pathDrawer } from "../svg/pathText";
import type { Sheet } from "./sheet";

/** The base map in two parts, between which the tint of countries lies. */
export function drawGround(
  layers: readonly GroundLayer[],
  { ground, projector, grainPx, relief }: Pick<Sheet, "ground" | "projector" | "grainPx" | "relief">,
): { readonly under: string; readonly over: string } {
  const crisp = pathDrawer(projector.size, grainPx);
  const soft = pathDrawer(projector.size, SOFTER * grainPx);
  const draw = (layer: GroundLayer) =>
    layer.from === "hillshade"
      ? { shared: {}, text: reliefOf(layer, relief, projector) }
      : drawLayer(layer, ground, projector, SOFT.has(layer.from) ? soft : crisp);
  const shown = layers.filter(({ minZoom = 0 }) => projector.zoom >= minZoom);
  return {
    under: sharing(shown.filter(({ from }) => !OVER_AREAS.has(from)).map(draw)),
    over: sharing(shown.filter(({ from }) => OVER_AREAS.has(from)).map(draw)),
  };
}

function drawLayer(
  layer: GroundLayer,
  ground: PixelGround,
  projector: Projector,
  path: ReturnType<typeof pathDrawer>,
): Drawn {
  if (layer.from === "sea") return { shared: {}, text: seaOf(layer, projector) };
  const d = ground(layer.from)
    .filter(({ properties }) => isMeant(layer, properties))
    .map((feature) => path(feature))
    .join("");
  return { shared: inkOf(layer, projector.zoom), text: d && element("path", { d }) };
}

function seaOf({ fill = "none" }: GroundLayer, { size }: Projector): string {
  return element("rect", { width: size.width, height: size.height, fill });
}

/** The picture is stretched evenly between its corners, as by the live pen: both are Mercator. */
function reliefOf(layer: GroundLayer, href: string | null, { project, zoom }: Projector): string {
  const opacity = reliefOpacity(layer, zoom);
  if (href === null || opacity === 0) return "";
  const [west, south, east, north] = RELIEF.window;
  const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
  const [x, y, width, height] = [left, top, right - left, bottom - top].map(hundredth) as Box;
  return element("image", {
    href,
    x,
    y,
    width,
    height,
    preserveAspectRatio: "none",
    opacity: hundredth(opacity),
  });
}
type Box = [x: number, y: number, width: number, height: number];

function isMeant({ only }: GroundLayer, properties: Properties): boolean {
  return only === undefined || properties?.[only.property] === only.equals;
}

function inkOf({ fill, stroke, width = 1, dash = "solid", opacity }: GroundLayer, zoom: number): Attributes {
  const { pattern, cap } = DASHES[dash];
  const px = widthAt(width, zoom);
  return {
    fill: fill ?? "none",
    stroke: stroke ?? null,
    "stroke-width": stroke === undefined ? null : hundredth(px),
    "stroke-dasharray": pattern.length === 0 ? null : pattern.map((part) => hundredth(part * px)).join(" "),
    "stroke-linecap": dash === "dotted" ? cap : null,
    opacity: opacity ?? null,
  };
}
