import { groundFile } from "../../geo/build/geoFolder";
import type { Atlas } from "../atlas/atlas";
import { type GroundProfile, routeProfile } from "../atlas/routeProfile";
import type { Sea } from "../atlas/seas";
import type { Places } from "../scene/look";
import type { SiteFile } from "./siteFile";

/** `facts/profiles/<corridor>.json`: ground and seabed along the route of each corridor for which they have been read. */
export function profileFiles(atlas: Atlas): SiteFile[] {
  const grounds = groundFile<Record<string, GroundProfile>>("profiles");
  const seas = groundFile<readonly Sea[]>("seas");
  const { features } = groundFile<Places>("places");
  const seaName = (id: string) => features.find((feature) => feature.id === id)?.names ?? null;
  return [...atlas.corridors.keys()].flatMap((id) => {
    const profile = routeProfile(atlas, id, { grounds, seas, seaName });
    return profile === null ? [] : [{ path: `facts/profiles/${id}.json`, body: JSON.stringify(profile) }];
  });
}
