import type { Topology } from "topojson-specification";
import { groundFile } from "../../geo/build/geoFolder";
import { gridOf, gridTopology } from "../../geo/build/gridOf";
import type { Ground } from "../draw/flat/pixelGround";
import { GROUND_FILES, type Level } from "../draw/groundLevels";

/** The present grid, as the still pen takes it. */
export function gridGround(): Ground {
  return [gridTopology(gridOf())];
}

/** A level of the base map, as the still pen takes it. */
export function groundOf(level: Level): Ground {
  return GROUND_FILES[level].map((name) => groundFile<Topology>(name));
}
