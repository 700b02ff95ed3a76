import { readFileSync } from "node:fs";
import type { Topology } from "topojson-specification";
import { groundPath } from "../../geo/build/geoFolder";
import type { Ground } from "../draw/flat/pixelGround";
import { GROUND_FILES, type Level } from "../draw/groundLevels";

/** A file of the ground, by its name without the ending. */
export function groundFile<Content>(name: string): Content {
  return JSON.parse(readFileSync(groundPath(`${name}.json`), "utf8"));
}

/** A level of the base map, as the still pen takes it. */
export function groundOf(level: Level): Ground {
  return GROUND_FILES[level].map((name) => groundFile<Topology>(name));
}
