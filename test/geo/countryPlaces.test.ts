import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { countryPlaces, countryPlacesText } from "../../geo/build/countryPlaces";
import { groundPath } from "../../geo/build/geoFolder";

test("the places of countries are those of the ground; if not, run npm run build:countries", () => {
  expect(readFileSync(groundPath("country-places.json"), "utf8")).toBe(countryPlacesText());
});

test("a name stands in the box of its country", () => {
  const outside = Object.entries(countryPlaces()).filter(
    ([, [west, south, east, north, lon, lat]]) => lon < west || lon > east || lat < south || lat > north,
  );
  expect(outside).toEqual([]);
});
