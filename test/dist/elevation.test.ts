import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Feature, MultiPolygon } from "geojson";
import sharp from "sharp";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mercatorY } from "../../src/atlas/sphere";
import { without } from "../browser/installed";
import { there } from "../there";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CREDIT = "Somebody’s model, 2026";
/** Shirvan and the sea before it: land in the west, the Caspian in the east. */
const WINDOW = [48, 39, 52, 42] as const;
/** The relief fades out along its edges, so it needs more; the model covers it. */
const AROUND = [36, 30, 62, 50] as const;
const PER_DEGREE = 12;
/** A cone on land, and the seabed, in metres above the oceans; the Caspian's surface lies at -28. */
const PEAK = { at: [48.6, 40.9], m: 3000, reach: 0.7 } as const;
const PLAIN_M = 100;
const SEABED_M = -478;
const SHORE = 49.9;

const work = mkdtempSync(join(tmpdir(), "atlas-elevation-"));
afterAll(() => rmSync(work, { recursive: true }));

const [noGdal, why] = without("ogrinfo");

describe.skipIf(noGdal)(`an elevation model that somebody brings${noGdal ? ` (${why})` : ""}`, () => {
  beforeAll(() => {
    if (!existsSync(join(ROOT, "geo/build/node_modules")))
      execFileSync("npm", ["ci", "--prefix", "geo/build"], { cwd: ROOT, stdio: "ignore" });
    writeFileSync(join(work, "model.asc"), asciiGrid());
    for (const [format, name] of [
      ["GTiff", "model.tif"],
      ["netCDF", "model.nc"],
    ] as const)
      execFileSync("gdal_translate", ["-q", "-a_srs", "EPSG:4326", "-of", format, "model.asc", name], {
        cwd: work,
      });
  }, 300_000);

  test.each(["model.tif", "model.nc"])(
    "gives heights, depths, relief and profiles, from %s",
    async (name) => {
      const ground = groundFolder(name);
      const { status, stderr } = build(name, "--dem", join(work, name), "--credit", CREDIT);
      expect(stderr).toBe("");
      expect(status).toBe(0);
      expect(highestAt(ground, "heights", [...PEAK.at])).toMatchObject({ m: 2000 });
      expect(highestAt(ground, "heights", [49.4, 39.9])).toBeUndefined();
      // The packages' depths of the Caspian say how uncertain they are.
      expect(highestAt(ground, "depths", [51, 40.5])).toEqual({ m: 200 });
      const { km, m, plusMinusM, sea } = JSON.parse(readFileSync(join(ground, "profiles.json"), "utf8")).line;
      expect(km.at(-1)).toBeGreaterThan(200);
      expect(Math.max(...m)).toBeGreaterThan(2700);
      expect([m.at(-1), plusMinusM.at(-1), sea.at(-1)]).toEqual([-450, 50, km.length - 1]);
      expect(await greyAt(ground, -0.3, 0.3)).toBeGreaterThan(140);
      expect(await greyAt(ground, 0.3, -0.3)).toBeLessThan(116);
      expect(JSON.parse(readFileSync(join(ground, "ground.json"), "utf8")).heights).toEqual({
        credit: CREDIT,
      });
    },
    120_000,
  );

  test("says all that is wrong at once, and writes nothing", () => {
    const ground = groundFolder("wrong");
    const before = readdirSync(ground);
    const { status, stderr } = build("wrong", "--dem", join(work, "none.tif"));
    expect(status).not.toBe(0);
    expect(stderr).toContain("There is no file");
    expect(stderr).toContain("Say whose it is");
    expect(readdirSync(ground)).toEqual(before);
    expect(readFileSync(join(ground, "ground.json"), "utf8")).not.toContain("credit");
  });
});

/** A folder of facts with a line, and a ground of a small window; of the rest of the ground, the shipped one. */
function groundFolder(name: string): string {
  const [ground, corridors] = [join(work, `geo-${name}`, "ground"), join(work, `geo-${name}`, "corridors")];
  for (const folder of [ground, corridors]) mkdirSync(folder, { recursive: true });
  const shipped = JSON.parse(readFileSync(join(ROOT, "geo/ground/ground.json"), "utf8"));
  const { overview, detail } = shipped.levels;
  const levels = { overview: { ...overview, window: WINDOW }, detail: { ...detail, window: WINDOW } };
  const { heights: _, ...rest } = shipped;
  const written = { ...rest, levels, relief: { ...shipped.relief, window: AROUND } };
  writeFileSync(join(ground, "ground.json"), JSON.stringify(written, null, 2));
  const geometry = { type: "LineString", coordinates: [PEAK.at, [51, 40.2]] };
  const line = {
    type: "FeatureCollection",
    features: [{ type: "Feature", id: "line", properties: {}, geometry }],
  };
  writeFileSync(join(corridors, "one.geojson"), JSON.stringify(line));
  return ground;
}

function build(name: string, ...words: string[]) {
  const env = { ...process.env, ATLAS_GEO: join(work, `geo-${name}`) };
  const program = join(ROOT, "node_modules/.bin/tsx");
  return spawnSync(program, ["geo/build/build.mjs", ...words], { cwd: ROOT, env, encoding: "utf8" });
}

/** The model, a cell a line of GDAL's ESRI ASCII grid. */
function asciiGrid(): string {
  const [west, south, east, north] = AROUND;
  const [nx, ny] = [(east - west) * PER_DEGREE, (north - south) * PER_DEGREE];
  const metres = (x: number, y: number) =>
    metresAt(west + (x + 0.5) / PER_DEGREE, north - (y + 0.5) / PER_DEGREE);
  const rows = Array.from({ length: ny }, (_, y) =>
    Array.from({ length: nx }, (_, x) => metres(x, y)).join(" "),
  );
  const head = { ncols: nx, nrows: ny, xllcorner: west, yllcorner: south, cellsize: 1 / PER_DEGREE };
  return [...Object.entries(head).map((each) => each.join(" ")), ...rows].join("\n");
}

function metresAt(lon: number, lat: number): number {
  if (lon > SHORE) return SEABED_M;
  const away = Math.hypot(lon - PEAK.at[0], lat - PEAK.at[1]);
  return Math.max(PLAIN_M, Math.round(PEAK.m * (1 - away / PEAK.reach)));
}

/** What is said of the highest (deepest) band of a file in which a place lies. */
function highestAt(ground: string, name: string, place: [number, number]) {
  const topology: Topology<Record<string, GeometryCollection>> = JSON.parse(
    readFileSync(join(ground, `${name}.json`), "utf8"),
  );
  const bands = feature(topology, there(topology.objects[name])).features as Feature<
    MultiPolygon,
    { m: number }
  >[];
  return bands
    .filter((band) => band.geometry !== null && booleanPointInPolygon(place, band))
    .map(({ properties }) => properties)
    .sort((a, b) => b.m - a.m)[0];
}

/** How light the relief is beside the peak, so many degrees east and north of it. */
async function greyAt(ground: string, east: number, north: number): Promise<number> {
  const picture = sharp(join(ground, "hillshade-overview.avif")).greyscale().raw();
  const { data, info } = await picture.toBuffer({ resolveWithObject: true });
  const part = (at: number, from: number, to: number) => (at - from) / (to - from);
  const x = Math.floor(part(PEAK.at[0] + east, AROUND[0], AROUND[2]) * info.width);
  const y = Math.floor(
    part(mercatorY(PEAK.at[1] + north), mercatorY(AROUND[3]), mercatorY(AROUND[1])) * info.height,
  );
  return there(data[(y * info.width + x) * info.channels]);
}
