import { pairs } from "d3-array";
import type { Position } from "../atlas/atlas";
import { latitudeAt, mercatorY } from "../atlas/sphere";

/** World in which a degree of longitude is one, and north is up, as on the map. */
export function mercator([lon, lat]: Position): Position {
  return [lon, 180 - 360 * mercatorY(lat)];
}

/** The place that `mercator` puts at a point. */
export function unmercator([x, y]: Position): Position {
  return [x, latitudeAt((180 - y) / 360)];
}

/** Length of a line as it looks on the map, in degrees of longitude. For a length to be told, use `lengthKm`. */
export function lengthOf(line: readonly Position[]): number {
  return steps(line).reduce((sum, { length }) => sum + length, 0);
}

/** The point halfway along a line, as it looks on the map. */
export function middleOf(line: readonly Position[]): Position {
  let left = lengthOf(line) / 2;
  for (const { from, to, length } of steps(line)) {
    if (length > 0 && left <= length) return between(from, to, left / length);
    left -= length;
  }
  const end = line.at(-1);
  if (end === undefined) throw new Error("A line without places has no middle.");
  return end;
}

function steps(line: readonly Position[]) {
  return pairs(line).map(([from, to]) => {
    const [[x0, y0], [x1, y1]] = [mercator(from), mercator(to)];
    return { from, to, length: Math.hypot(x1 - x0, y1 - y0) };
  });
}

function between([lon0, lat0]: Position, [lon1, lat1]: Position, part: number): Position {
  return [lon0 + part * (lon1 - lon0), lat0 + part * (lat1 - lat0)];
}
