import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { groundFile } from "../../geo/build/geoFolder";
import type { Atlas, Position } from "../atlas/atlas";
import { participationAssetsOf } from "../atlas/participation/participationAssets";
import { hatchOf } from "../scene/hatch";
import type { Hatches } from "../scene/look";
import type { SiteFile } from "./siteFile";

/** What exploring participation needs besides the index, and the hatching of members of which there is no report. */
export function participationFiles(atlas: Atlas): SiteFile[] {
  return [
    { path: "facts/participation.json", body: JSON.stringify(participationAssetsOf(atlas)) },
    { path: "facts/hatches.json", body: JSON.stringify(hatches(atlas.about.members)) },
  ];
}

/** The pens tint countries of the ground and can't hatch them, so the lines are cut here, once, by the outlines of the overview. */
function hatches(members: readonly string[]): Hatches {
  const topology = groundFile<Topology>("overview");
  const { countries } = topology.objects;
  if (countries === undefined) throw new Error("The ground's overview has no layer “countries” to hatch.");
  const outlines = feature(topology, countries);
  const features = outlines.type === "FeatureCollection" ? outlines.features : [outlines];
  return Object.fromEntries(
    features
      .filter((country): country is Feature<Polygon | MultiPolygon> =>
        members.some((id) => id === country.id),
      )
      .map((country) => [country.id, hatchOf(ringsOf(country.geometry))]),
  );
}

function ringsOf(geometry: Polygon | MultiPolygon) {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat().map((ring) => ring.map(([lon = 0, lat = 0]): Position => [lon, lat]));
}
