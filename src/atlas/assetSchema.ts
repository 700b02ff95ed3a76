import * as v from "valibot";
import { LineString, Point, Said, SCHEMATIC, SourceIds, StatusSchema } from "./schema";
import { COORDINATE_CONFIDENCES } from "./vocabulary";
import { Id, Plain } from "./words";

const Coordinate = v.strictObject({
  confidence: v.picklist(COORDINATE_CONFIDENCES),
  basis: Said,
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
    status: StatusSchema,
    commissioned: v.pipe(
      v.nullable(Said),
      v.description("Of commissioning, as reported: a date, a year or words such as `expected 2027`."),
    ),
    developer: v.nullable(Plain),
    coordinate: Coordinate,
    sources: SourceIds,
    notes: v.array(Said),
  }),
});

export const SubstationFeature = v.strictObject({
  type: v.literal("Feature"),
  id: Id,
  geometry: Point,
  properties: v.strictObject({
    name: Plain,
    country: Id,
    facility: v.optional(
      v.pipe(Id, v.description("The facility of a corridor that is the same substation.")),
    ),
    voltage: v.pipe(
      Said,
      v.description("Voltages as reported, in kV, such as `500/330/220`; or in words, with the unit."),
    ),
    kV: v.pipe(v.nullable(v.number()), v.description("The highest of them.")),
    status: StatusSchema,
    coordinate: Coordinate,
    sources: SourceIds,
    notes: v.array(Said),
  }),
});

export const InterconnectorFeature = v.pipe(
  v.strictObject({
    type: v.literal("Feature"),
    id: Id,
    geometry: LineString,
    properties: v.strictObject({
      name: Plain,
      from: Plain,
      to: Plain,
      segments: v.optional(
        v.pipe(
          v.array(Id),
          v.description("Segments of corridors that are the same line, or stretches of it."),
        ),
      ),
      countries: v.array(Id),
      current: v.picklist(["ac", "dc"]),
      technology: Said,
      voltage: Plain,
      kV: v.nullable(v.number()),
      MW: v.nullable(v.number()),
      status: StatusSchema,
      commissioned: v.nullable(Said),
      schematic: SCHEMATIC,
      coordinate: Coordinate,
      sources: SourceIds,
      notes: v.array(Said),
    }),
  }),
  v.description(
    "A line that joins two national systems, drawn straight between its ends; what stands follows the present grid where that has it (`routes.geojson`).",
  ),
);
