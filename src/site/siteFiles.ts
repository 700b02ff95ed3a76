import { GEO_FOLDER, geoFolder } from "../../geo/build/geoFolder";
import type { Atlas } from "../atlas/atlas";
import { entryIds, entryOf } from "../atlas/entryOf";
import { indexOf } from "../atlas/indexOf";
import { readAtlas } from "../atlas/readAtlas";
import { headersFile } from "./headers";
import { groundTiles } from "./tiles";

/** One file that the site has beside what Vite bundles: its path below the site's folder, and what is in it. */
export interface SiteFile {
  readonly path: string;
  readonly body: string | Uint8Array;
}

/** The facts of this checkout. Throws an `AtlasError` that lists every problem. */
export function shippedAtlas(): Atlas {
  return readAtlas(geoFolder());
}

/** Everything that is made of facts and ground: the index, an entry a thing, the ground's tiles; and the headers. */
export function siteFiles(atlas: Atlas): SiteFile[] {
  return [
    { path: "facts/index.json", body: JSON.stringify(indexOf(atlas)) },
    ...entryIds(atlas).map(({ kind, id }) => ({
      path: `facts/${kind}/${id}.json`,
      body: JSON.stringify(entryOf(atlas, kind, id)),
    })),
    ...groundTiles(`${GEO_FOLDER}/ground`, new Set(atlas.countries.keys())).map(({ path, bytes }) => ({
      path,
      body: bytes,
    })),
    { path: "_headers", body: headersFile() },
  ];
}
