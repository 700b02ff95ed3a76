import { type GroundLayer, type GroundSource, isGroundSeen, widthAt } from "../../scene/scene";
import { RELIEF } from "../groundLevels";
import type { MapKit } from "./mapKit";
import { SOFT } from "./pixelGround";
import {
  type LayerName,
  type PathShape,
  pathShape,
  pathShapes,
  rectangle,
  type Shape,
  type Stroke,
} from "./shapes";

/** The base map by layer, bottom first: neighbours of the same layer are one group. */
export function groundShapes(
  layers: readonly GroundLayer[],
  kit: MapKit,
): { readonly layer: LayerName; readonly shapes: readonly Shape[] }[] {
  const groups: { layer: LayerName; shapes: Shape[] }[] = [];
  for (const each of layers) {
    if (!isGroundSeen(each, kit.projector.zoom)) continue;
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
  return pathShape({ id: "sea", name: layerName("sea"), paths, fill: fill ?? null });
}

/**
 * What is filled and outlined is two shapes where the map's edge is that of the picture: the outline must not run along it.
 */
function featureShapes(layer: GroundLayer, name: LayerName, kit: MapKit): Shape[] {
  const { from, only, opacity = 1 } = layer;
  const fill = layer.fill ?? null;
  const id = only === undefined ? from : `${from}-${only.equals}`;
  const named = { id, name: kit.layerName(name), opacity };
  const stroke = strokeOf(layer, kit.projector.zoom);
  const cut = kit.cutGround(SOFT.has(from));
  const features = kit
    .ground(from)
    .filter(({ properties }) => only === undefined || properties?.[only.property] === only.equals);
  const areas = () => features.flatMap(cut.areas);
  const lines = () => features.flatMap(cut.lines);
  if (fill === null) return pathShapes({ ...named, paths: lines(), stroke });
  if (stroke === null || kit.fineness.overhang > 0)
    return pathShapes({ ...named, paths: areas(), fill, stroke });
  return [
    ...pathShapes({ ...named, paths: areas(), fill }),
    ...pathShapes({ ...named, id: `${id}-outline`, paths: lines(), stroke }),
  ];
}

function reliefOn(layer: GroundLayer, { relief, projector, layerName }: MapKit): Shape[] {
  const opacity = reliefOpacity(layer, projector.zoom);
  const placed = opacity === 0 ? null : (relief?.(projector) ?? null);
  return placed === null
    ? []
    : [{ shape: "image", id: "relief", name: layerName("hillshade"), opacity, ...placed }];
}

/** How strong the relief is at a zoom, from 0 to 1. */
function reliefOpacity({ opacity = 1 }: GroundLayer, zoom: number): number {
  const { wholeToZoom, goneFromZoom } = RELIEF;
  return opacity * Math.min(1, Math.max(0, (goneFromZoom - zoom) / (goneFromZoom - wholeToZoom)));
}

function strokeOf({ stroke, width = 1, dash = "solid" }: GroundLayer, zoom: number): Stroke | null {
  if (stroke === undefined) return null;
  const px = widthAt(width, zoom);
  return { ink: stroke, width: px, opacity: 1, dash, unit: px };
}
