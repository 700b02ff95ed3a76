import type { Pixel } from "./projectorOf";
import type { Path, PathShape, Shape } from "./shapes";

/** Edges of a map on its sheet, in px. */
export interface MapEdges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * A shape of a map without what would hang over the map's edge: a slide can't cut, and on a reader's own ground there is
 * no paper to cover it. A line ends half its width before the edge; what lies beyond is left out (`null`).
 */
export function cutToMap(shape: Shape, edges: MapEdges): Shape | null {
  if (shape.shape !== "path") return shape;
  const paths = shape.fill === null ? cutLines(shape, edges) : cutAreas(shape, edges);
  return paths.length === 0 ? null : { ...shape, paths };
}

function cutLines({ paths, stroke }: PathShape, edges: MapEdges): readonly Path[] {
  const width = stroke?.width ?? 0;
  return paths.flatMap((path) => cutPath(path, inset(edges, (path.width ?? width) / 2)));
}

/** Areas with what lies beyond an edge folded onto it, an edge after the other (Sutherland and Hodgman, 1974). */
function cutAreas({ paths }: PathShape, edges: MapEdges): readonly Path[] {
  return paths
    .map((path) => ({ ...path, points: cutArea(path.points, edges) }))
    .filter(({ points }) => points.length > 2);
}

function cutArea(points: readonly Pixel[], edges: MapEdges): readonly Pixel[] {
  if (points.every((point) => isWithin(point, edges))) return points;
  const sides = [
    { axis: 0, at: edges.left, sign: 1 },
    { axis: 0, at: edges.right, sign: -1 },
    { axis: 1, at: edges.top, sign: 1 },
    { axis: 1, at: edges.bottom, sign: -1 },
  ] as const;
  return sides.reduce(cutSide, points);
}

interface Side {
  readonly axis: 0 | 1;
  readonly at: number;
  /** 1 where the greater is within, -1 where the smaller. */
  readonly sign: 1 | -1;
}

function cutSide(points: readonly Pixel[], { axis, at, sign }: Side): readonly Pixel[] {
  const depth = (point: Pixel) => sign * (point[axis] - at);
  return points.flatMap((to, i): readonly Pixel[] => {
    const from = points.at(i - 1) ?? to;
    const [before, after] = [depth(from), depth(to)];
    if (before < 0 === after < 0) return after < 0 ? [] : [to];
    const part = before / (before - after);
    const crossing = [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])] as const;
    return after < 0 ? [crossing] : [crossing, to];
  });
}

function inset({ left, top, right, bottom }: MapEdges, by: number): MapEdges {
  return { left: left + by, top: top + by, right: right - by, bottom: bottom - by };
}

/** What of a path lies within edges: none, one or several open paths. */
function cutPath(path: Path, edges: MapEdges): readonly Path[] {
  if (path.points.every((point) => isWithin(point, edges))) return [path];
  const [start] = path.points;
  const points = path.isClosed && start !== undefined ? [...path.points, start] : path.points;
  const parts = points.slice(1).map((to, i) => cutStep(points[i] ?? to, to, edges));
  return runsOf(parts).map((run) => ({ ...path, points: run, isClosed: false }));
}

type Step = readonly [from: Pixel, to: Pixel];

/** Steps that follow one another, as runs of points. */
function runsOf(steps: readonly (Step | null)[]): readonly (readonly Pixel[])[] {
  const runs: Pixel[][] = [];
  for (const step of steps) {
    if (step === null) continue;
    const end = runs.at(-1)?.at(-1);
    if (end !== undefined && isSame(end, step[0])) runs.at(-1)?.push(step[1]);
    else runs.push([...step]);
  }
  return runs;
}

const isWithin = ([x, y]: Pixel, { left, top, right, bottom }: MapEdges) =>
  x >= left && x <= right && y >= top && y <= bottom;

const isSame = (one: Pixel, other: Pixel) => one[0] === other[0] && one[1] === other[1];

/** The part of a straight step that lies within edges (Liang and Barsky, 1984). */
function cutStep([x0, y0]: Pixel, [x1, y1]: Pixel, edges: MapEdges): Step | null {
  const [dx, dy] = [x1 - x0, y1 - y0];
  let [from, to] = [0, 1];
  for (const [move, room] of [
    [-dx, x0 - edges.left],
    [dx, edges.right - x0],
    [-dy, y0 - edges.top],
    [dy, edges.bottom - y0],
  ] as const) {
    if (move === 0 && room < 0) return null;
    if (move < 0) from = Math.max(from, room / move);
    if (move > 0) to = Math.min(to, room / move);
  }
  if (from >= to) return null;
  const at = (part: number): Pixel =>
    part === 0 ? [x0, y0] : part === 1 ? [x1, y1] : [x0 + part * dx, y0 + part * dy];
  return [at(from), at(to)];
}
