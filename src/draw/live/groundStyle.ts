import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
} from "maplibre-gl";
import { DASHES, type GroundLayer, type GroundSource, isOverAreas } from "../../scene/scene";
import {
  DETAIL_ZOOM,
  GRID,
  GRID_ZOOMS,
  GROUND_LEVELS,
  LEVELS,
  type Level,
  TILE_ZOOMS,
  WORLD,
} from "../groundLevels";
import { dashPattern, scaled } from "./expressions";

/** The land around the overview: one tile, in a source of its own, so that a reader who doesn't see it doesn't pay for it. */
const OF_WORLD: ReadonlySet<GroundSource> = new Set(["worldDepths", "world", "worldCoast"]);

/** Whether the land around the overview is to be seen: `createLivePen` keeps it up to date. */
export const WORLD_SEEN = "worldSeen";
const worldSeen: ExpressionSpecification = ["case", ["global-state", WORLD_SEEN], "visible", "none"];

type Source = Level | typeof WORLD | typeof GRID;

export function groundSources(base: string): Record<string, SourceSpecification> {
  const levels = LEVELS.map((level): [string, SourceSpecification] => [
    level,
    {
      type: "vector",
      tiles: [`${base}ground/${level}/{z}/{x}/{y}.pbf`],
      minzoom: TILE_ZOOMS[level][0],
      maxzoom: GROUND_LEVELS[level].tileZoom,
      bounds: [...GROUND_LEVELS[level].window],
      promoteId: { countries: "id" },
    },
  ]);
  const own = (name: string, [minzoom, maxzoom]: readonly [number, number]): SourceSpecification => ({
    type: "vector",
    tiles: [`${base}ground/${name}/{z}/{x}/{y}.pbf`],
    ...{ minzoom, maxzoom },
  });
  const grid = { ...own(GRID, GRID_ZOOMS), bounds: [...GROUND_LEVELS.detail.window] } as SourceSpecification;
  return { ...Object.fromEntries(levels), [WORLD]: own(WORLD, [0, 0]), [GRID]: grid };
}

/**
 * The layers of the ground, bottom first, with a place for the tinted areas between its surfaces and what lies over them: lines, and lakes, in the order that drawings
 * have. The detail begins with a sea that covers the overview, so that two coasts are never seen at once; what lies over areas is of one level at a time.
 */
export function groundStyleLayers(
  ground: readonly GroundLayer[],
  areas: readonly LayerSpecification[],
): LayerSpecification[] {
  const near = ground.filter(({ from }) => !OF_WORLD.has(from));
  const fills = near.filter(({ fill, from }) => fill !== undefined && from !== "sea");
  const surfaces = fills.filter((layer) => !isOverAreas(layer));
  const over = near.filter((layer) => layer.stroke !== undefined || isOverAreas(layer));
  const grid = near.filter(({ from }) => from === GRID);
  const sea = ground.find(({ from }) => from === "sea");
  return [
    { id: "sea", type: "background", paint: { "background-color": sea?.fill ?? "#fff" } },
    ...surfaces.map((layer, i) => surface("overview", layer, i)),
    {
      id: "detail-sea",
      type: "fill",
      source: "detail",
      "source-layer": "sea",
      minzoom: DETAIL_ZOOM,
      paint: { "fill-color": sea?.fill ?? "#fff", "fill-antialias": false },
    },
    ...surfaces.map((layer, i) => surface("detail", layer, i)),
    ...areas,
    ...over.flatMap((layer, i) =>
      layer.from === GRID
        ? stroke(GRID, layer, grid.indexOf(layer))
        : LEVELS.flatMap((level) => overAreas(level, layer, i)),
    ),
    ...ground.filter(({ from }) => OF_WORLD.has(from)).map(worldLayer),
  ];
}

/** Of land and of lakes there is one layer a level, called after them. */
const NAMED: ReadonlySet<string> = new Set(["land", "lakes"]);

/** Ids of the layers of the grid: one a class of voltage, of which there are at most so many. */
export const GRID_LAYERS = [0, 1, 2, 3, 4].map((i) => `${GRID}-${GRID}-line-${i}`);

function worldLayer(layer: GroundLayer, i: number): LayerSpecification {
  const made = layer.fill === undefined ? stroke(WORLD, layer, i) : surface(WORLD, layer, i);
  return { ...made, layout: { ...made.layout, visibility: worldSeen } } as LayerSpecification;
}

/** A lake has an edge besides; of land the edge alone lies over areas. */
function overAreas(level: Level, layer: GroundLayer, i: number): readonly LayerSpecification[] {
  return [
    ...(layer.fill !== undefined && isOverAreas(layer) ? [surface(level, layer, i, true)] : []),
    ...(layer.stroke === undefined ? [] : [stroke(level, layer, i)]),
  ];
}

function surface(
  level: Source,
  { from, only, fill, opacity, minZoom }: GroundLayer,
  i: number,
  ends = false,
): LayerSpecification {
  return {
    id: `${level}-${from}${NAMED.has(from) ? "" : `-${i}`}`,
    type: "fill",
    source: level,
    "source-layer": from,
    ...zooms(level, minZoom, ends),
    ...(only && { filter: filterOf(only) }),
    // Coasts have a line of their own; an edge drawn twice would cost a shader and a pass.
    paint: { "fill-color": fill ?? "#fff", "fill-opacity": opacity ?? 1, "fill-antialias": false },
  };
}

function stroke(level: Source, layer: GroundLayer, i: number): LayerSpecification {
  const { from, only, stroke: color, width, dash, opacity, minZoom } = layer;
  return {
    id: `${level}-${from}-line-${i}`,
    type: "line",
    source: level,
    "source-layer": from,
    ...zooms(level, minZoom, true),
    ...(only && { filter: filterOf(only) }),
    layout: { "line-join": "round", "line-cap": DASHES[dash ?? "solid"].cap },
    paint: {
      "line-color": color ?? "#000",
      "line-width": scaled(width ?? 1),
      "line-opacity": opacity ?? 1,
      ...dashPattern(dash ?? "solid"),
    },
  };
}

/** Surfaces of the overview stay under the detail while it loads; lines and lakes of both would be seen twice. */
function zooms(
  level: Source,
  minZoom: number | undefined,
  ends: boolean,
): { minzoom?: number; maxzoom?: number } {
  const from = level === "detail" ? Math.max(DETAIL_ZOOM, minZoom ?? 0) : minZoom;
  return {
    ...(from !== undefined && { minzoom: from }),
    ...(level === "overview" && ends && { maxzoom: Math.max(DETAIL_ZOOM, (minZoom ?? 0) + 0.01) }),
  };
}

function filterOf({ property, equals }: NonNullable<GroundLayer["only"]>): FilterSpecification {
  return ["==", ["get", property], equals];
}
