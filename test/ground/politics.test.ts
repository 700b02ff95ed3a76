import { readFileSync } from "node:fs";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { BBox, LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import type { Position } from "../../src/atlas/atlas";
import { first, there } from "../there";

/**
 * Places whose country is disputed, or easily drawn wrongly, and the country that the map shows them under. Null is no country: water,
 * or land that is nobody's colour. Places too small for the overview are asked of the detail only.
 */
const PLACES: [place: string, lon: number, lat: number, country: string | null, level?: "detail"][] = [
  ["Simferopol, Crimea", 34.1, 44.95, "UA"],
  ["Sevastopol", 33.62, 44.6, "UA"],
  ["Kerch, Crimea", 36.35, 45.3, "UA"],
  ["Donetsk", 37.8, 48, "UA"],
  ["Luhansk", 39.31, 48.57, "UA"],
  ["Tiraspol", 29.63, 46.84, "MD"],
  ["Sokhumi, Abkhazia", 41.08, 43.05, "GE"],
  ["Gagra, Abkhazia", 40.32, 43.36, "GE"],
  ["Tskhinvali, South Ossetia", 43.97, 42.23, "GE"],
  ["Khankendi, Karabakh", 46.75, 39.82, "AZ"],
  ["Shusha, Karabakh", 46.75, 39.76, "AZ"],
  ["Lachin", 46.55, 39.64, "AZ"],
  ["Aghdam", 46.93, 39.99, "AZ"],
  ["Kalbajar", 46.04, 40.11, "AZ"],
  ["Jabrayil", 47.03, 39.4, "AZ"],
  ["Nakhchivan", 45.41, 39.21, "AZ"],
  ["Ordubad", 46.02, 38.93, "AZ"],
  ["Sadarak", 44.88, 39.71, "AZ"],
  ["Baku", 49.8, 40.42, "AZ"],
  ["Karki", 44.96, 39.79, "AM", "detail"],
  ["Artsvashen", 45.51, 40.63, "AZ", "detail"],
  ["Meghri", 46.25, 38.93, "AM"],
  ["Yerevan", 44.51, 40.18, "AM"],
  ["Iğdır", 44.04, 39.92, "TR"],
  ["Nicosia", 33.35, 35.14, "CY"],
  ["Kyrenia, northern Cyprus", 33.32, 35.3, "CY"],
  ["Famagusta, northern Cyprus", 33.88, 35.13, "CY"],
  ["Dhekelia, British base", 33.74, 35.02, "CY"],
  ["Akrotiri, British base", 32.97, 34.61, "CY", "detail"],
  ["Antakya, Hatay", 36.16, 36.2, "TR"],
  ["Pristina, Kosovo", 21.16, 42.66, "XK"],
  ["Belgrade", 20.46, 44.8, "RS"],
  ["Srinagar", 74.8, 34.09, "XJK"],
  ["Jammu", 74.86, 32.73, "XJK"],
  ["Leh, Ladakh", 77.58, 34.16, "XJK"],
  ["Gilgit", 74.31, 35.92, "XJK"],
  ["Muzaffarabad", 73.47, 34.36, "XJK"],
  ["Siachen glacier", 77.1, 35.4, "XJK"],
  ["Aksai Chin", 79.5, 35.2, "CN"],
  ["Shaksgam valley", 76.6, 36.1, "CN"],
  ["Islamabad", 73.05, 33.7, "PK"],
  ["Amritsar", 74.87, 31.63, "IN"],
  ["Tawang, Arunachal Pradesh", 91.86, 27.59, "IN"],
  ["Junagadh", 70.46, 21.52, "IN"],
  ["Baikonur", 63.32, 45.63, "KZ"],
  ["Golan", 35.8, 33, "SY"],
  ["East Jerusalem", 35.24, 31.78, "PS", "detail"],
  ["West Jerusalem", 35.2, 31.775, "IL", "detail"],
  ["Ramallah", 35.2, 31.9, "PS"],
  ["Gaza", 34.42, 31.46, "PS"],
  ["Tiberias", 35.5, 32.78, "IL"],
  ["Abu Musa", 55.03, 25.87, null, "detail"],
  ["Sokh enclave", 71.13, 39.96, "UZ"],
  ["Shakhimardan enclave", 71.75, 39.95, "UZ", "detail"],
  ["Vorukh enclave", 70.59, 39.84, "TJ", "detail"],
  ["Sarvan enclave", 70.6, 40.97, "TJ", "detail"],
  ["the middle of the Caspian", 51, 41, null],
  ["Garabogazgöl", 53.7, 41.4, null],
  ["the middle of the Black Sea", 34, 43.2, null],
];

describe.each(["overview", "detail"] as const)("in the %s", (level) => {
  const ground = groundAt(level);

  test.each(PLACES.filter(([, , , , only]) => !only || only === level))(
    "%s is shown under the country the policy says",
    (_place, lon, lat, country) => {
      expect(countryAt(ground, [lon, lat])).toBe(country);
    },
  );

  test("every country has the code that ISO 3166-1 gives it, or XK or XJK", () => {
    const ids = ground.countries.map(({ id }) => String(id));
    expect(ids.filter((id) => !/^([A-Z]{2}|XJK)$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each([
    ["the Line of Control near Uri", 73.93, 34.1, "dotted"],
    ["the Line of Control near Kargil", 76.1, 34.65, "dotted"],
    ["the line between Serbia and Kosovo at Merdare", 21.25, 42.98, "dashed"],
    ["the Golan's western edge", 35.64, 33.1, "dotted"],
    ["the western line of the West Bank at Qalqilya", 34.96, 32.19, "dotted"],
    ["the line between Azerbaijan and Iran at Astara", 48.85, 38.44, "solid"],
    ["the line between Georgia and Russia in Abkhazia", 40.65, 43.55, "solid"],
  ])("%s is %s", (_place, lon, lat, line) => {
    expect(linesWithin(ground, [lon, lat], 8)).toEqual([line]);
  });

  test.each([
    ["between Crimea and Kherson", 33.7, 46.1],
    ["along Abkhazia's inner edge", 41.75, 42.55],
    ["between Gilgit and Siachen", 77.1, 35.4],
    ["between Jammu and Punjab", 75.5, 32.3],
    ["between Karabakh and the rest of Azerbaijan", 46.9, 39.9],
    ["around Baikonur", 63.3, 45.9],
  ])("no line is drawn %s", (_place, lon, lat) => {
    expect(linesWithin(ground, [lon, lat], 12)).toEqual([]);
  });

  test("no line crosses Cyprus", () => {
    const onCyprus = ([x, y]: Position) => x > 32.2 && x < 34.7 && y > 34.5 && y < 35.8;
    expect(ground.borders.flatMap(({ lines }) => lines.flat().filter(onCyprus))).toEqual([]);
  });

  test("no line runs along the window's edge", () => {
    const [west, south, east, north] = ground.box;
    const onEdge = ([x, y]: Position) =>
      [x - west, x - east, y - south, y - north].some((distance) => Math.abs(distance) < 0.005);
    const stretches = ground.borders.flatMap(({ lines }) => lines.flatMap(pairs));
    expect(stretches.filter(([a, b]) => onEdge(a) && onEdge(b))).toEqual([]);
  });
});

test("Abu Musa is land", () => {
  const { land } = groundAt("detail");
  expect(booleanPointInPolygon([55.03, 25.87], land)).toBe(true);
});

interface Ground {
  countries: { id?: string | number; geometry: Polygon | MultiPolygon }[];
  land: Polygon | MultiPolygon;
  borders: { line: string; lines: Position[][] }[];
  box: BBox;
}

function groundAt(level: string): Ground {
  const file = new URL(`../../geo/ground/${level}.json`, import.meta.url);
  const topology: Topology<Record<string, GeometryCollection>> = JSON.parse(readFileSync(file, "utf8"));
  const features = (name: string) => feature(topology, there(topology.objects[name])).features;
  return {
    countries: features("countries") as Ground["countries"],
    land: first(features("land")).geometry as MultiPolygon,
    borders: features("borders").map(({ geometry, properties }) => ({
      line: (properties as { class: string }).class,
      lines: linesOf(geometry as LineString | MultiLineString),
    })),
    box: there(topology.bbox),
  };
}

const linesOf = ({ type, coordinates }: LineString | MultiLineString) =>
  (type === "LineString" ? [coordinates] : coordinates) as Position[][];

const pairs = (line: Position[]) =>
  line.slice(1).map((point, i): [Position, Position] => [there(line[i]), point]);

function countryAt({ countries }: Ground, point: Position): string | null {
  const found = countries.filter(({ geometry }) => booleanPointInPolygon(point, geometry));
  expect(found.length, "countries at one point").toBeLessThanOrEqual(1);
  return found.length ? String(first(found).id) : null;
}

/** The classes of the lines that pass within some kilometres of a point. */
function linesWithin({ borders }: Ground, point: Position, km: number): string[] {
  return borders
    .filter(({ lines }) => lines.some((line) => pairs(line).some(([a, b]) => distanceKm(point, a, b) <= km)))
    .map(({ line }) => line);
}

/** Distance of a point from a stretch, on a plane that touches the globe at the point. */
function distanceKm([x, y]: Position, a: Position, b: Position): number {
  const flat = ([lon, lat]: Position): Position => [
    (lon - x) * 111.2 * Math.cos((y * Math.PI) / 180),
    (lat - y) * 111.2,
  ];
  const [[ax, ay], [bx, by]] = [flat(a), flat(b)];
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * (bx - ax) + ay * (by - ay)) / length));
  return Math.hypot(ax + t * (bx - ax), ay + t * (by - ay));
}
