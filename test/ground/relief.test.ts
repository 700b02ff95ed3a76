import { readFileSync } from "node:fs";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Feature, MultiPolygon } from "geojson";
import sharp from "sharp";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { mercatorY } from "../../src/atlas/sphere";
import { GROUND_FILES, GROUND_LEVELS, LEVELS, RELIEF } from "../../src/draw/groundLevels";
import { there } from "../there";

const fileOf = (name: string) => new URL(`../../geo/ground/${name}`, import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(fileOf(name), "utf8"));

type Band = Feature<MultiPolygon, { m: number; uncertainty?: string }>;

function bandsOf(file: string, layer: string): Band[] {
  const topology: Topology<Record<string, GeometryCollection>> = read(file);
  return feature(topology, there(topology.objects[layer])).features as Band[];
}

/** The `m` of the highest (deepest) band that a place lies in, or 0. */
const bandAt = (bands: Band[], lon: number, lat: number) =>
  Math.max(
    0,
    ...bands.filter((band) => booleanPointInPolygon([lon, lat], band)).map(({ properties }) => properties.m),
  );

test.each([
  ["Baku", 49.9, 40.4, 0],
  ["the Caspian depression", 50, 47.5, 0],
  ["Eskişehir", 30.52, 39.78, 500],
  ["Yerevan", 44.5, 40.18, 1000],
  ["Elbrus", 42.45, 43.3, 3000],
  ["the middle of the Pamir", 73.2, 38.4, 4000],
])("%s lies in the height band above %s %s %s m", (_place, lon, lat, m) => {
  expect(bandAt(bandsOf("heights.json", "heights"), lon, lat)).toBe(m);
});

test.each([
  ["the middle of the Black Sea", 34, 43, 2000],
  ["the Black Sea's north-western shelf", 31, 45.6, 20],
  ["the northern Caspian", 50, 45.5, 0],
  ["the Caspian's middle basin", 50.3, 41.8, 500],
  ["the Caspian's southern basin", 51, 38.6, 500],
])("%s lies in the depth band below %s %s %s m", (_place, lon, lat, m) => {
  expect(bandAt(bandsOf("depths.json", "depths"), lon, lat)).toBe(m);
});

test.each(["depths.json", "relief-overview.json"])(
  "in %s the Caspian's depths, and no others, say how sure they are",
  (file) => {
    const bands = bandsOf(file, "depths");
    const uncertain = (lon: number, lat: number) =>
      bands
        .filter((band) => booleanPointInPolygon([lon, lat], band))
        .map(({ properties }) => properties.uncertainty);
    expect(new Set(uncertain(50.3, 41.8))).toEqual(new Set(["±100 m or ±30 %"]));
    expect(new Set(uncertain(34, 43))).toEqual(new Set([undefined]));
  },
);

test("the relief is neutral on the sea and lively in the Caucasus", async () => {
  const { window, file } = RELIEF;
  const [west, south, east, north] = window;
  const picture = sharp(readFileSync(fileOf(file)));
  const { width, height } = await picture.metadata();
  const around = async (lon: number, lat: number) => {
    const left = Math.round(((lon - west) / (east - west)) * width) - 6;
    const down = (mercatorY(lat) - mercatorY(north)) / (mercatorY(south) - mercatorY(north));
    const cut = { left, top: Math.round(down * height) - 6, width: 12, height: 12 };
    const greys = await picture.clone().extract(cut).extractChannel(0).raw().toBuffer();
    return { darkest: Math.min(...greys), lightest: Math.max(...greys) };
  };
  const sea = await around(34, 43.2);
  expect(sea.darkest).toBeGreaterThan(124);
  expect(sea.lightest).toBeLessThan(132);
  const caucasus = await around(44.5, 42.8);
  expect(caucasus.darkest).toBeLessThan(100);
  expect(caucasus.lightest).toBeGreaterThan(150);
});

test("the relief is as high as its window is in Mercator", async () => {
  const [west, south, east, north] = RELIEF.window;
  const { width, height } = await sharp(readFileSync(fileOf(RELIEF.file))).metadata();
  const wide = (east - west) / 360;
  expect(height).toBe(Math.round((width * (mercatorY(south) - mercatorY(north))) / wide));
});

test.each(LEVELS)("the files of the %s level lie in its window", (level) => {
  const [west, south, east, north] = GROUND_LEVELS[level].window;
  for (const name of GROUND_FILES[level]) {
    const [left, bottom, right, top] = read(`${name}.json`).bbox;
    expect(
      [left >= west - 0.01, bottom >= south - 0.01, right <= east + 0.01, top <= north + 0.01],
      name,
    ).toEqual([true, true, true, true]);
  }
});

test("a profile has as many heights as places and stays within what is published of its sea", () => {
  const profiles: Record<string, { km: number[]; m: number[]; plusMinusM: number[]; sea: number[] }> =
    read("profiles.json");
  for (const { km, m, plusMinusM } of Object.values(profiles)) {
    expect([m.length, plusMinusM.length]).toEqual([km.length, km.length]);
    expect(km).toEqual([...km].sort((a, b) => a - b));
  }
  expect(Math.min(...there(profiles["ca-az/caspian-crossing"]).m)).toBeGreaterThanOrEqual(-1030);
  expect(Math.min(...there(profiles["bssc/anaklia-constanta"]).m)).toBeGreaterThanOrEqual(-2220);
});
