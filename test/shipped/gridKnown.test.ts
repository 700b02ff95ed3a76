import { readFileSync } from "node:fs";
import { length } from "@turf/length";
import { expect, test } from "vitest";
import { readGrid } from "../../src/atlas/grid";

/** What `map.grid.known` says of countries, where the grid is switched on. */
const NEAR = ["AM", "AZ", "GE", "KG", "KZ", "TJ", "TM", "UZ", "AF", "PK", "RO"];
const FAR_AND_WITH_VOLTAGES = ["BG", "HU", "IR", "TR"];

interface Known {
  km: number;
  near: number;
  withVoltage: number;
}

test("what is said of how well the grid is known holds, country by country", () => {
  const known = new Map<string, Known>();
  const grid = readGrid(readFileSync(new URL("../../geo/grid.geojson", import.meta.url), "utf8"));
  for (const { geometry, properties } of grid.features) {
    const of = known.get(properties.country) ?? { km: 0, near: 0, withVoltage: 0 };
    const km = length({ type: "Feature", geometry, properties });
    of.km += km;
    if (properties.accuracyKm <= 3) of.near += km;
    if (properties.kV !== null) of.withVoltage += km;
    known.set(properties.country, of);
  }
  const countriesBy = (isMeant: (of: Known) => boolean) =>
    [...known].flatMap(([country, of]) => (isMeant(of) ? country : [])).sort();
  const most = (part: number, of: Known) => part > 0.95 * of.km;
  expect(countriesBy((of) => most(of.near, of))).toEqual([...NEAR].sort());
  expect(countriesBy((of) => of.near < 0.05 * of.km)).toEqual(FAR_AND_WITH_VOLTAGES);
  expect(countriesBy((of) => most(of.withVoltage, of))).toEqual(FAR_AND_WITH_VOLTAGES);
});
