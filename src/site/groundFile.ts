import { readFileSync } from "node:fs";
import { GEO_FOLDER } from "../../geo/build/geoFolder";

/** A file of `geo/ground`, by its name without the ending. */
export function groundFile<Content>(name: string): Content {
  return JSON.parse(readFileSync(`${GEO_FOLDER}/ground/${name}.json`, "utf8"));
}
