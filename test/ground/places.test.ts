import { readFileSync } from "node:fs";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { there } from "../there";

interface Place {
  lon: number;
  lat: number;
  rank: number;
  names: Record<string, string>;
}

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../geo/ground/${file}`, import.meta.url), "utf8"));

const places: {
  cities: (Place & { country: string; capital?: true })[];
  features: (Place & { id: string; kind: string })[];
} = read("places.json");

test("every id is given once, and every name of a town, which is its id", () => {
  const ids = [...places.cities.map(({ names }) => names.en), ...places.features.map(({ id }) => id)];
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test("every name stands in English and in what languages say otherwise, Russian in Cyrillic and the others in Latin", () => {
  for (const { names: given } of [...places.cities, ...places.features]) {
    const names: Record<string, string> = { az: given.en!, tr: given.en!, ...given };
    expect(Object.values(given).filter((name) => name === given.en)).toEqual([given.en]);
    expect(names.ru).toMatch(/^[\p{Script=Cyrillic} -]+$/u);
    expect(`${names.en}${names.az}${names.tr}`).toMatch(/^[\p{Script=Latin}‘ -]+$/u);
  }
});

/** Harbours lie on a simplified coast, so a city may lie up to some kilometres off it. */
test("every city lies in its country, or within 6 km of it", () => {
  const topology: Topology<Record<string, GeometryCollection>> = read("detail.json");
  const countries = feature(topology, there(topology.objects.countries)).features;
  const [west, south, east, north] = there(topology.bbox);
  const astray = places.cities.filter(({ lon, lat, country }) => {
    if (lon < west || lon > east || lat < south || lat > north) return false;
    const outline = there(countries.find(({ id }) => id === country)).geometry as MultiPolygon;
    const around = [0, 0.06, -0.06].flatMap((x) => [0, 0.05, -0.05].map((y) => [lon + x, lat + y]));
    return !around.some((point) => booleanPointInPolygon(point, outline));
  });
  expect(astray.map(({ names }) => names.en)).toEqual([]);
});

test("each member state has its capital, of the first rank", () => {
  const capitals = places.cities
    .filter(({ capital, rank }) => capital && rank === 1)
    .map(({ country }) => country);
  expect(capitals).toEqual(expect.arrayContaining("AF AZ IR KZ KG PK TJ TR TM UZ".split(" ")));
});

test.each([
  { en: "Khankendi", az: "Xankəndi", tr: "Hankendi", ru: "Ханкенди" },
  { en: "Shusha", az: "Şuşa", tr: "Şuşa", ru: "Шуша" },
  { en: "Astana", ru: "Астана" },
  { en: "Kyiv", az: "Kiyev", tr: "Kiev", ru: "Киев" },
  { en: "Persian Gulf", az: "Fars körfəzi", tr: "Basra Körfezi", ru: "Персидский залив" },
])("$en is named as agreed", (names) => {
  expect([...places.cities, ...places.features].find((place) => place.names.en === names.en)?.names).toEqual(
    names,
  );
});
