import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { GeoFiles } from "../../src/atlas/geoReader";
import { isRecord } from "../../src/atlas/spot";
import { LANGUAGES } from "../../src/atlas/vocabulary";

/** Folders in which a record is copied into files of its own, and files whose list gets longer. */
const COPIED_FOLDER = /^(?:corridors|meetings)\//;
const LENGTHENED_FILE = /^(?:(?:sources|people)\.json|(?:plants|substations|interconnectors)\.geojson)$/;

/** Fields that hold ids of what is copied. Parties and series stay as they are. */
const IDS = new Set([
  "id",
  "persons",
  "corridors",
  "themes",
  "segments",
  "facilities",
  "meeting",
  "keyMilestones",
  "from",
  "to",
  "sources",
]);

/** Fields that hold a name or another text for readers. */
const TEXTS = new Set<string>([...LANGUAGES, "name", "title"]);

/** Writes an atlas so many times as large into a folder. It stands on the shipped ground. */
export function writeGrown(files: GeoFiles, folder: string): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/**
 * An atlas so many times as large: its corridors, meetings, sources and power systems, and copies of them with ids,
 * names and places of their own. Countries, organisations and the Centre are as many as they are. A copy's texts differ
 * only by a number, so its compressed size says less than that of facts that people write.
 */
export function grown(files: GeoFiles, times: number): GeoFiles {
  const copies = Array.from({ length: times - 1 }, (_, i) => i + 2);
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) => {
      if (COPIED_FOLDER.test(path))
        return [[path, text], ...copies.map((copy) => copiedFile(path, text, copy))];
      return [[path, LENGTHENED_FILE.test(path) ? lengthened(text, copies) : text]];
    }),
  );
}

function copiedFile(path: string, text: string, copy: number): [string, string] {
  return [path.replace(/(?=\.\w+$)/, suffix(copy)), JSON.stringify(copyOf(JSON.parse(text), copy))];
}

function lengthened(text: string, copies: readonly number[]): string {
  const list: unknown = JSON.parse(text);
  const all = (items: readonly unknown[]) => [
    ...items,
    ...copies.flatMap((copy) => items.map((item) => copyOf(item, copy))),
  ];
  if (Array.isArray(list)) return JSON.stringify(all(list));
  const collection = list as { features: readonly unknown[] };
  return JSON.stringify({ ...collection, features: all(collection.features) });
}

function copyOf(value: unknown, copy: number, field = ""): unknown {
  if (Array.isArray(value))
    return field === "coordinates" ? moved(value, copy) : value.map((item) => copyOf(item, copy, field));
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyOf(part, copy, key)]));
  if (typeof value === "string") return copiedWord(value, copy, field);
  if (typeof value === "number") return copiedNumber(value, copy, field);
  return value;
}

function copiedWord(word: string, copy: number, field: string): string {
  if (IDS.has(field) && !isDay(word, field)) return word.replace(/(?=\/|$)/, suffix(copy));
  if (TEXTS.has(field)) return `${word} ${copy}`;
  // The mission has two corridors, however large the atlas.
  return field === "role" && word === "mission" ? "context" : word;
}

/** An office is held from and to a day; a segment leads from and to a facility. */
function isDay(word: string, field: string): boolean {
  return (field === "from" || field === "to") && /^\d{4}(?:-\d\d)*$/.test(word);
}

function copiedNumber(value: number, copy: number, field: string): number {
  const [east, north] = shiftOf(copy);
  if (field === "lon") return rounded(value + east);
  if (field === "lat") return rounded(value + north);
  return field === "rank" ? value + 1000 * copy : value;
}

/** `-x2`, after which no real id ends. */
function suffix(copy: number): string {
  return `-x${copy}`;
}

/** Moves a position, or all positions of a line. */
function moved(coordinates: readonly unknown[], copy: number): unknown[] {
  const [lon, lat, ...heights] = coordinates;
  if (typeof lon !== "number" || typeof lat !== "number")
    return coordinates.map((inner) => (Array.isArray(inner) ? moved(inner, copy) : inner));
  const [east, north] = shiftOf(copy);
  return [rounded(lon + east), rounded(lat + north), ...heights];
}

/**
 * 2–8° east and 1–3° north, spread evenly. All stays in the region, and no place near 45° of both comes to where it
 * could be taken for one with longitude and latitude swapped.
 */
function shiftOf(copy: number): [east: number, north: number] {
  return [2 + 6 * ((copy * 0.7549) % 1), 1 + 2 * ((copy * 0.5698) % 1)];
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
