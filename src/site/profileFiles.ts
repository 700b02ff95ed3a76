import { readFileSync } from "node:fs";
import { GEO_FOLDER } from "../../geo/build/geoFolder";
import type { Atlas } from "../atlas/atlas";
import { type GroundProfile, routeProfile } from "../atlas/routeProfile";
import type { Places } from "../scene/look";

/** `facts/profiles/<corridor>.json`: ground and seabed along the route of each corridor for which they have been read. */
export function profileFiles(atlas: Atlas): { readonly path: string; readonly body: string }[] {
  const grounds = fromGround<Record<string, GroundProfile>>("profiles");
  const { features } = fromGround<Places>("places");
  const seaName = (id: string) => features.find((feature) => feature.id === id)?.names ?? null;
  return [...atlas.corridors.keys()].flatMap((id) => {
    const profile = routeProfile(atlas, id, grounds, seaName);
    return profile === null ? [] : [{ path: `facts/profiles/${id}.json`, body: JSON.stringify(profile) }];
  });
}

function fromGround<Value>(name: string): Value {
  return JSON.parse(readFileSync(`${GEO_FOLDER}/ground/${name}.json`, "utf8"));
}
