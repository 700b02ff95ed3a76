import { readFileSync } from "node:fs";
import { groundPath } from "../../geo/build/geoFolder";

/** A file of the ground, by its name without the ending. */
export function groundFile<Content>(name: string): Content {
  return JSON.parse(readFileSync(groundPath(`${name}.json`), "utf8"));
}
