import * as v from "valibot";
import { LineString, Point, SourceIds, Status } from "./schema";
import { Id, Plain } from "./words";

const Coordinate = v.strictObject({
  confidence: v.picklist(["high", "medium", "low", "none"]),
  basis: Plain,
});

export const PlantFeature = v.strictObject({
  type: v.literal("Feature"),
  id: Id,
  geometry: v.nullable(Point),
  properties: v.strictObject({
    name: Plain,
    country: Id,
    technology: v.picklist(["solar", "wind", "offshore-wind", "hydro", "solar-wind"]),
    MW: v.number(),
    status: Status,
    /** Of commissioning, as reported: a date, a year or words such as `expected 2027`. */
    commissioned: v.nullable(Plain),
    developer: v.nullable(Plain),
    coordinate: Coordinate,
    sources: SourceIds,
    notes: v.array(Plain),
  }),
});

export const SubstationFeature = v.strictObject({
  type: v.literal("Feature"),
  id: Id,
  geometry: Point,
  properties: v.strictObject({
    name: Plain,
    country: Id,
    /** Voltages as reported, such as `500/330/220`. */
    voltage: Plain,
    /** The highest of them. */
    kV: v.nullable(v.number()),
    status: Status,
    coordinate: Coordinate,
    sources: SourceIds,
    notes: v.array(Plain),
  }),
});

/** A line that joins two national systems, drawn straight between its ends: a schema, never a route. */
export const InterconnectorFeature = v.strictObject({
  type: v.literal("Feature"),
  id: Id,
  geometry: LineString,
  properties: v.strictObject({
    name: Plain,
    from: Plain,
    to: Plain,
    countries: v.array(Id),
    current: v.picklist(["ac", "dc"]),
    technology: Plain,
    voltage: Plain,
    kV: v.nullable(v.number()),
    MW: v.nullable(v.number()),
    status: Status,
    commissioned: v.nullable(Plain),
    coordinate: Coordinate,
    sources: SourceIds,
    notes: v.array(Plain),
  }),
});
