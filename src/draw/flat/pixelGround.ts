import type { Position as Coordinates, Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Pixel, Projector } from "./projectorOf";
import { simplified } from "./simplified";

/** The files of the base map, as far as they have arrived. Where two hold the same object, the first one is drawn. */
export type Ground = readonly Topology[];

export type Properties = Readonly<Record<string, unknown>> | null;

/** Features of an object of the ground, in pixels and without what a pixel can't show. */
export type PixelGround = (name: string) => readonly Feature[];

/** Bands of height and of depth, which are too soft for an edge: they are drawn twice as coarsely as what has one. */
export const SOFT: ReadonlySet<string> = new Set(["heights", "depths"]);
export const SOFTER = 2;

/** Islands and lakes smaller than this are given up, in square px. */
const LEAST_AREA_PX = 1.2;

/**
 * Bends of less than `tolerancePx` are given up.
 * Simplifies the arcs, not the shapes: what two countries share is drawn the same twice, and no light shines between them.
 */
export function pixelGround(ground: Ground, projector: Projector, tolerancePx: number): PixelGround {
  const sheets = ground.map((topology) => pixelTopology(topology, projector, tolerancePx));
  const drawn = new Map<string, readonly Feature[]>();
  return (name) => {
    const known = drawn.get(name);
    if (known !== undefined) return known;
    const sheet = sheets.find(({ objects }) => name in objects);
    const features = sheet === undefined ? [] : featuresOf(sheet, name);
    drawn.set(name, features);
    return features;
  };
}

function pixelTopology(topology: Topology, { project }: Projector, tolerancePx: number): Topology {
  const { transform, ...rest } = topology;
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  const place = ([x, y]: readonly [number, number]): Pixel =>
    project([x * scale[0]! + translate[0]!, y * scale[1]! + translate[1]!]);
  const tolerance = Object.keys(topology.objects).every((name) => SOFT.has(name))
    ? SOFTER * tolerancePx
    : tolerancePx;
  const arcs = topology.arcs.map((arc) => {
    const steps = transform === undefined ? arc : summed(arc);
    return simplified(
      steps.map((at) => place(at as [number, number])),
      tolerance,
    ).map(([x, y]) => [x, y]);
  });
  return { ...rest, arcs };
}

/** Positions of an arc whose points are told as steps. */
function summed(arc: readonly Coordinates[]): Coordinates[] {
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x, y];
  });
}

function featuresOf(sheet: Topology, name: string): readonly Feature[] {
  const { features } = feature(sheet, sheet.objects[name] as GeometryCollection);
  return features.map((each) => ({ ...each, geometry: withoutSpecks(each.geometry) as Feature["geometry"] }));
}

function withoutSpecks(geometry: Feature["geometry"] | null): Feature["geometry"] | null {
  if (geometry === null) return { type: "GeometryCollection", geometries: [] };
  if (geometry.type === "Polygon")
    return withoutSpecks({ type: "MultiPolygon", coordinates: [geometry.coordinates] });
  if (geometry.type !== "MultiPolygon") return geometry;
  return {
    type: "MultiPolygon",
    coordinates: geometry.coordinates.map(largeRings).filter(({ length }) => length > 0),
  };
}

/** A polygon whose outer ring is a speck has no holes worth drawing. */
function largeRings(rings: Polygon["coordinates"]): MultiPolygon["coordinates"][number] {
  const large = rings.map((ring) => Math.abs(areaOf(ring)) >= LEAST_AREA_PX);
  return large[0] ? rings.filter((_, i) => large[i]) : [];
}

function areaOf(ring: readonly Coordinates[]): number {
  return ring.reduce((sum, [x = 0, y = 0], i) => {
    const [x1 = 0, y1 = 0] = ring[(i + 1) % ring.length]!;
    return sum + (x * y1 - x1 * y) / 2;
  }, 0);
}
