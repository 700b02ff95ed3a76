import type { Geometry } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { Table } from "../../tables/table";

/** The table of countries, each within its outline as the overview of the ground has it, in place of its capital. */
export function withOutlines(table: Table, overview: Topology): Table {
  if (table.id !== "countries") return table;
  const { countries } = overview.objects;
  if (countries === undefined) throw new Error("The ground’s overview has no layer “countries”.");
  const outlines = feature(overview, countries);
  const features = outlines.type === "FeatureCollection" ? outlines.features : [outlines];
  const byId = new Map(features.map(({ id, geometry }) => [String(id), geometry]));
  return { ...table, geometries: table.rows.map(([id]): Geometry | null => byId.get(String(id)) ?? null) };
}
