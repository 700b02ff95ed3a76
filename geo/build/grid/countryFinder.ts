import { bbox } from "@turf/bbox";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { groundFile } from "../geoFolder";
import type { Place } from "./network";

/** Answers in which country of the ground's detail a place lies, as ISO 3166-1 alpha-2; `null` at sea and beyond it. */
export function countryFinder(): (place: Place) => string | null {
  const ground = groundFile<Topology<{ countries: GeometryCollection }>>("detail");
  const parts = feature(ground, ground.objects.countries).features.flatMap(({ id, geometry }) =>
    polygonsIn(geometry).map((polygon) => ({ id: String(id), polygon, box: bbox(polygon) })),
  );
  return ([lon, lat]) =>
    parts.find(
      ({ polygon, box: [west, south, east, north] }) =>
        lon >= west &&
        lon <= east &&
        lat >= south &&
        lat <= north &&
        booleanPointInPolygon([lon, lat], polygon),
    )?.id ?? null;
}

function polygonsIn(geometry: GeoJSON.Geometry): Polygon[] {
  if (geometry.type === "Polygon") return [geometry];
  if (geometry.type !== "MultiPolygon") return [];
  return geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
}
