import { feature } from "topojson-client";
import { groundFile } from "./geoFolder";
import { maskOf } from "./raster.mjs";

/**
 * 1 on land and 0 on water, from the land of a built level; lakes count as land, the Caspian as water.
 * @param {"overview" | "detail"} level
 */
export function landMask(level, box, perDegree) {
  const topology = groundFile(level);
  const { features } = feature(topology, topology.objects.land);
  return maskOf(
    features.flatMap(({ geometry }) => geometry.coordinates.flat()),
    box,
    perDegree,
  );
}
