import * as v from "valibot";
import { LineString, Point } from "./schema";
import { CERTAINTIES } from "./vocabulary";
import { Id, Plain } from "./words";

/** Ways of standing lines along the present grid, and places of stations on it: derived from OpenStreetMap, so apart from the facts and under a licence of its own. */
export const ROUTES_FILE = "routes.geojson";

const Route = v.strictObject({
  type: v.literal("Feature"),
  id: Id,
  geometry: LineString,
  properties: v.strictObject({
    of: v.picklist(["segment", "interconnector"]),
    certainty: v.picklist(CERTAINTIES),
    uncertaintyKm: v.pipe(v.number(), v.gtValue(0)),
    km: v.number(),
    gridKm: v.number(),
    sources: v.array(Id),
  }),
});

const Move = v.strictObject({
  type: v.literal("Feature"),
  id: Id,
  geometry: Point,
  properties: v.strictObject({
    of: v.literal("station"),
    from: v.pipe(
      Point.entries.coordinates,
      v.description("The place in the record, by which whatever stands there is found."),
    ),
    movedKm: v.number(),
    uncertaintyKm: v.number(),
  }),
});

export const RoutesRecord = v.strictObject({
  type: v.literal("FeatureCollection"),
  licence: v.literal("ODbL-1.0"),
  attribution: Plain,
  sources: v.record(v.string(), v.record(v.string(), v.string())),
  features: v.array(v.union([Route, Move])),
});

export type Routes = v.InferOutput<typeof RoutesRecord>;
export type Route = v.InferOutput<typeof Route>;
export type Move = v.InferOutput<typeof Move>;

export const isRoute = (feature: Routes["features"][number]): feature is Route =>
  feature.properties.of !== "station";
