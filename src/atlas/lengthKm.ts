import { length } from "@turf/length";
import type { Position } from "./atlas";

/**
 * Length of a line in kilometres, along great circles on the sphere of radius 6,371.0088 km (turf's default).
 * A route that is only indicative has an indicative length: show it with “≈”.
 */
export function lengthKm(line: readonly Position[]): number {
  return length({
    type: "Feature",
    properties: {},
    geometry: { type: "LineString", coordinates: [...line] },
  });
}
