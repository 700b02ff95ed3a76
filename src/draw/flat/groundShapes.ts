import { type GroundLayer, type GroundSource, widthAt } from "../../scene/scene";
import type { MapPaper } from "./mapPaper";
import { reliefShape } from "./reliefShape";
import { type Path, type PathShape, rectangle, type Shape, type Stroke } from "./shapes";

/** Sources that are shapes of a sheet, which shows the region and not the world. */
type Drawn = Exclude<GroundSource, "worldDepths" | "world" | "worldCoast">;

/** The base map by source, bottom first: neighbours from the same source are one group. */
export function groundShapes(
  layers: readonly GroundLayer[],
  paper: MapPaper,
): { readonly from: Drawn; readonly shapes: readonly Shape[] }[] {
  const groups: { from: Drawn; shapes: Shape[] }[] = [];
  for (const layer of layers) {
    const { from, minZoom = 0 } = layer;
    if (!isDrawn(from) || paper.projector.zoom < minZoom) continue;
    const shapes = shapesOf(layer, from, paper);
    const last = groups.at(-1);
    if (last?.from === from) last.shapes.push(...shapes);
    else groups.push({ from, shapes });
  }
  return groups;
}

function isDrawn(from: GroundSource): from is Drawn {
  return !from.startsWith("world");
}

/** What is filled and outlined is two shapes: the outline doesn't run along the edge of the map. */
function shapesOf(layer: GroundLayer, from: Drawn, paper: MapPaper): Shape[] {
  if (from === "hillshade") return reliefOn(layer, paper);
  const { only, fill, opacity = 1 } = layer;
  const { size, zoom } = paper.projector;
  const id = only === undefined ? from : `${from}-${only.equals}`;
  const named = { shape: "path", name: paper.layerName(from), opacity } as const;
  if (from === "sea")
    return [
      { ...named, id, paths: [rectangle(0, 0, size.width, size.height)], fill: fill ?? null, stroke: null },
    ];
  const features = paper
    .ground(from)
    .filter(({ properties }) => only === undefined || properties?.[only.property] === only.equals);
  const areas = fill === undefined ? [] : features.flatMap(paper.cut.areas);
  const stroke = strokeOf(layer, zoom);
  const lines = stroke === null ? [] : features.flatMap(paper.cut.lines);
  return [
    ...shapeOf(areas, { ...named, id, fill: fill ?? null, stroke: null }),
    ...shapeOf(lines, { ...named, id: fill === undefined ? id : `${id}-outline`, fill: null, stroke }),
  ];
}

function reliefOn(layer: GroundLayer, { relief, projector, layerName }: MapPaper): Shape[] {
  const shape = relief && reliefShape(layer, relief, projector, layerName("hillshade"));
  return shape === null ? [] : [shape];
}

function shapeOf(paths: readonly Path[], shape: Omit<PathShape, "paths">): PathShape[] {
  return paths.length === 0 ? [] : [{ ...shape, paths }];
}

function strokeOf({ stroke, width = 1, dash = "solid" }: GroundLayer, zoom: number): Stroke | null {
  if (stroke === undefined) return null;
  const px = widthAt(width, zoom);
  return { ink: stroke, width: px, opacity: 1, dash, unit: px };
}
