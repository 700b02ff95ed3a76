import { readFileSync } from "node:fs";
import { feature } from "topojson-client";
import { groundPath } from "./paths.mjs";
import { maskOf } from "./raster.mjs";

/**
 * 1 on land and 0 on water, from the land of a built level; lakes count as land, the Caspian as water.
 * @param {"overview" | "detail"} level
 */
export function landMask(level, box, perDegree) {
  const topology = JSON.parse(readFileSync(groundPath(`${level}.json`), "utf8"));
  const { features } = feature(topology, topology.objects.land);
  return maskOf(
    features.flatMap(({ geometry }) => geometry.coordinates.flat()),
    box,
    perDegree,
  );
}
