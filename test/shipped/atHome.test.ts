import { along } from "@turf/along";
import type { LineString } from "geojson";
import { expect, test } from "vitest";
import { countryFinder } from "../../geo/build/grid/countryFinder";
import type { Position, Segment } from "../../src/atlas/atlas";
import { lengthKm } from "../../src/atlas/lengthKm";
import { realAtlas as atlas } from "../atlas/participation/realIndex";

/** Fine enough for a state's tongue between two others. */
const STEP_KM = 0.25;

/** What a border traced from a map may be out by, where the line follows a river that is one. */
const TRACED_KM = 2;

/** Ways that lead through another state by what is published of them: through Armenia, and its alternative through Iran. */
const THROUGH: Readonly<Record<string, readonly string[]>> = {
  "az-tr-eu/aghband-ordubad": ["AM"],
  "az-tr-eu/araz-alternative": ["AM", "IR"],
};

const countryAt = countryFinder();

test("a segment, even one that is only an idea, runs through no state but those of its ends", () => {
  expect([...atlas.segments.values()].flatMap(strayings)).toEqual([]);
});

function strayings({ id, line, from, to, drawn }: Segment): string[] {
  const ends = [from, to].map((end) => (end === null ? undefined : atlas.facilities.get(end)?.country));
  const home = new Set<string | null | undefined>([null, ...ends, ...(THROUGH[id] ?? [])]);
  const km = new Map<string, number>();
  for (const place of placesAlong(line)) {
    const country = countryAt([...place]);
    if (country !== null && !home.has(country)) km.set(country, (km.get(country) ?? 0) + STEP_KM);
  }
  const most = drawn === "grid" ? TRACED_KM : 0;
  return [...km]
    .filter(([, many]) => many > most)
    .map(([country, many]) => `${id}: ${many} km in ${country}`);
}

function placesAlong(line: readonly Position[]): Position[] {
  const way: LineString = { type: "LineString", coordinates: line.map(([lon, lat]) => [lon, lat]) };
  const steps = Math.floor(lengthKm(line) / STEP_KM);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const [lon = 0, lat = 0] = along(way, step * STEP_KM).geometry.coordinates;
    return [lon, lat];
  });
}
