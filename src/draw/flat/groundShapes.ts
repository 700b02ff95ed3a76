import { type GroundLayer, type GroundSource, widthAt } from "../../scene/scene";
import type { MapKit } from "./mapKit";
import { SOFT } from "./pixelGround";
import { reliefOpacity } from "./reliefOpacity";
import { type LayerName, type Path, type PathShape, rectangle, type Shape, type Stroke } from "./shapes";

/** The base map by layer, bottom first: neighbours of the same layer are one group. */
export function groundShapes(
  layers: readonly GroundLayer[],
  kit: MapKit,
): { readonly layer: LayerName; readonly shapes: readonly Shape[] }[] {
  const groups: { layer: LayerName; shapes: Shape[] }[] = [];
  for (const each of layers) {
    if (kit.projector.zoom < (each.minZoom ?? 0)) continue;
    const layer = layerOf(each.from);
    const shapes = shapesOf(each, layer, kit);
    const last = groups.at(-1);
    if (last?.layer === layer) last.shapes.push(...shapes);
    else groups.push({ layer, shapes });
  }
  return groups;
}

/** The rest of the world is land and depths like those of the region. */
function layerOf(from: GroundSource): LayerName {
  if (from === "worldDepths") return "depths";
  return from === "world" || from === "worldCoast" ? "land" : from;
}

function shapesOf(layer: GroundLayer, name: LayerName, kit: MapKit): Shape[] {
  const { from } = layer;
  if (from === "hillshade") return reliefOn(layer, kit);
  if (from === "sea") return [seaOn(layer, kit)];
  return featureShapes(layer, name, kit);
}

function seaOn({ fill }: GroundLayer, { projector: { size }, layerName }: MapKit): PathShape {
  const paths = [rectangle(0, 0, size.width, size.height)];
  return {
    shape: "path",
    id: "sea",
    name: layerName("sea"),
    opacity: 1,
    paths,
    fill: fill ?? null,
    stroke: null,
  };
}

/**
 * What is filled and outlined is two shapes where the map's edge is that of the picture: the outline must not run along it.
 */
function featureShapes(layer: GroundLayer, name: LayerName, kit: MapKit): Shape[] {
  const { from, only, opacity = 1 } = layer;
  const fill = layer.fill ?? null;
  const id = only === undefined ? from : `${from}-${only.equals}`;
  const named = { shape: "path", name: kit.layerName(name), opacity } as const;
  const stroke = strokeOf(layer, kit.projector.zoom);
  const cut = kit.cutGround(SOFT.has(from));
  const features = kit
    .ground(from)
    .filter(({ properties }) => only === undefined || properties?.[only.property] === only.equals);
  const areas = () => features.flatMap(cut.areas);
  const lines = () => features.flatMap(cut.lines);
  if (stroke === null) return shapeOf(areas(), { ...named, id, fill, stroke });
  if (fill === null) return shapeOf(lines(), { ...named, id, fill, stroke });
  if (kit.fineness.overhang > 0) return shapeOf(areas(), { ...named, id, fill, stroke });
  return [
    ...shapeOf(areas(), { ...named, id, fill, stroke: null }),
    ...shapeOf(lines(), { ...named, id: `${id}-outline`, fill: null, stroke }),
  ];
}

function reliefOn(layer: GroundLayer, { relief, projector, layerName }: MapKit): Shape[] {
  const opacity = reliefOpacity(layer, projector.zoom);
  const placed = opacity === 0 ? null : (relief?.(projector) ?? null);
  return placed === null
    ? []
    : [{ shape: "image", id: "relief", name: layerName("hillshade"), opacity, ...placed }];
}

function shapeOf(paths: readonly Path[], shape: Omit<PathShape, "paths">): PathShape[] {
  return paths.length === 0 ? [] : [{ ...shape, paths }];
}

function strokeOf({ stroke, width = 1, dash = "solid" }: GroundLayer, zoom: number): Stroke | null {
  if (stroke === undefined) return null;
  const px = widthAt(width, zoom);
  return { ink: stroke, width: px, opacity: 1, dash, unit: px };
}
