import type { Position as Coordinates, Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { rounded } from "../../atlas/rounded";
import { keptOf } from "../../atlas/simplified";
import { mercatorX, mercatorY, worldPx } from "../../atlas/sphere";
import type { Projector } from "./projectorOf";
import { remembered } from "./remembered";

/** The files of the base map, as far as they have arrived. Where two hold the same object, the first one is drawn. */
export type Ground = readonly Topology[];

export type Properties = Readonly<Record<string, unknown>> | null;

/** Features of an object of the ground, in pixels and without what a pixel can't show. */
export type PixelGround = (name: string) => readonly Feature[];

/** Bands of height and of depth, which are too soft for an edge: they are drawn twice as coarsely as what has one. */
export const SOFT: ReadonlySet<string> = new Set(["heights", "depths"]);
export const SOFTER = 2;

/** From here on corners would be seen. */
const ROUND_ZOOM = 6;

/**
 * So far from a corner of a coast, river or border it is cut, in degrees: its sides are some 2 km long, and what is farther away, such as the end of a line that was
 * drawn straight across a desert, stays where it is. Of arcs, so that what two countries share is cut once for both.
 */
export const CUT_DEGREES = 0.008;

/** Islands and lakes smaller than this are given up, in square px. */
const LEAST_AREA_PX = 1.2;

/**
 * Bends of less than `tolerancePx` are given up.
 * Simplifies the arcs, not the shapes: what two countries share is drawn the same twice, and no light shines between them.
 */
export function pixelGround(ground: Ground, projector: Projector, tolerancePx: number): PixelGround {
  // Most pictures draw a part of what the files hold, and the rest is never made.
  const sheetOf = remembered((topology: Topology) => pixelTopology(topology, projector, tolerancePx));
  return remembered((name: string) => {
    const topology = ground.find(({ objects }) => name in objects);
    return topology === undefined ? [] : featuresOf(sheetOf(topology), name);
  });
}

function pixelTopology(topology: Topology, projector: Projector, tolerancePx: number): Topology {
  const isSoft = Object.keys(topology.objects).every((name) => SOFT.has(name));
  const tolerance = isSoft ? SOFTER * tolerancePx : tolerancePx;
  const most = isSoft ? Number.POSITIVE_INFINITY : CUT_DEGREES * pxPerDegree(projector);
  const finish = (points: Coordinates[]) => (projector.zoom >= ROUND_ZOOM ? rounded(points, most) : points);
  const arcs = worldArcs(topology).map((arc) => finish(pixelArc(arc, projector, tolerance)));
  return { type: topology.type, objects: topology.objects, arcs };
}

function pxPerDegree({ zoom }: Projector): number {
  return worldPx(zoom) / 360;
}

/** So far beyond the picture nothing shows, not even the half of a stroke. */
const BEYOND_PX = 100;

function pixelArc(arc: WorldArc, projector: Projector, tolerance: number): Coordinates[] {
  const length = arc.xs.length;
  const xs = new Float64Array(length);
  const ys = new Float64Array(length);
  const project = (i: number) => {
    [xs[i], ys[i]] = projector.projectWorld(arc.xs[i]!, arc.ys[i]!);
  };
  if (isBeside(arc, projector)) {
    project(0);
    project(length - 1);
    return [0, length - 1].map((i) => [xs[i]!, ys[i]!]);
  }
  for (let i = 0; i < length; i++) project(i);
  const kept = keptOf(xs, ys, tolerance);
  const points: Coordinates[] = [];
  for (let i = 0; i < length; i++) if (kept[i] === 1) points.push([xs[i]!, ys[i]!]);
  return points;
}

/** Whether an arc lies beyond one side of the picture with all of it: straightened it still does, and closes the same areas. */
function isBeside({ west, north, east, south }: WorldArc, projector: Projector): boolean {
  const { projectWorld, size, isMercator } = projector;
  // On a cone a box is bent: nothing is passed over.
  if (!isMercator) return false;
  const [left, top] = projectWorld(west, north);
  const [right, bottom] = projectWorld(east, south);
  return (
    right < -BEYOND_PX ||
    bottom < -BEYOND_PX ||
    left > size.width + BEYOND_PX ||
    top > size.height + BEYOND_PX
  );
}

/** An arc in the Mercator world, which is 1 wide and 1 high, and what it spans. */
interface WorldArc {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** The same for every picture, and a logarithm a point: worked out once for as long as there is the file. */
const worldArcs = remembered(
  (topology: Topology): readonly WorldArc[] => decodedArcs(topology).map(worldArc),
  new WeakMap<Topology, readonly WorldArc[]>(),
);

function worldArc(arc: readonly Coordinates[]): WorldArc {
  const xs = Float64Array.from(arc, ([lon = 0]) => mercatorX(lon));
  const ys = Float64Array.from(arc, ([, lat = 0]) => mercatorY(lat));
  return {
    ...{ xs, ys, west: Math.min(...xs), east: Math.max(...xs) },
    ...{ north: Math.min(...ys), south: Math.max(...ys) },
  };
}

/** Arcs as longitudes and latitudes: a file may tell its points as whole steps from the one before. */
export function decodedArcs({ transform, arcs }: Topology): Coordinates[][] {
  if (transform === undefined) return arcs;
  const [kx, ky] = transform.scale;
  const [x0, y0] = transform.translate;
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x * kx + x0, y * ky + y0];
    });
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
