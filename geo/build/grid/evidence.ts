import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Feature, FeatureCollection, LineString } from "geojson";
import type { Known, Place } from "./network";

/** A stretch of line as a source has it. */
export interface Trace extends Known {
  line: readonly Place[];
}

/** A straight link between two stations, of which only the voltage is wanted. */
export interface Link {
  from: Place;
  to: Place;
  kV: number;
}

interface Traced {
  c: string;
  kv: number | null;
  px: number;
}
interface Mapped {
  kv: number;
  uc: boolean;
}

/** What the grid is made from, by the word that each of its lines names. */
export const GRID_SOURCES = {
  "osm-2025": {
    by: "OpenStreetMap",
    name: "OpenStreetMap, traced from maps of MapYourGrid (Open Energy Transition)",
    date: "2025-07",
    licence: "ODbL-1.0",
    route: "traced",
    url: "https://www.openstreetmap.org/copyright",
  },
  "entsoe-2022": {
    by: "ENTSO-E",
    name: "ENTSO-E transmission map, unofficial extract of the PyPSA-Eur authors",
    date: "2022-03",
    licence: "CC-BY-4.0",
    route: "diagram",
    url: "https://github.com/PyPSA/pypsa-eur/tree/master/data/entsoegridkit",
  },
  "osm-2016": {
    by: "OpenStreetMap",
    name: "OpenStreetMap, links between stations (DOI 10.5281/zenodo.250427)",
    date: "2016",
    licence: "ODbL-1.0",
    route: "straight",
    url: "https://doi.org/10.5281/zenodo.250427",
  },
} as const;

/** Whose grid is traced along its routes, and whose there is only as a diagram or as straight links. */
const TRACED = ["KZ", "UZ", "TM", "GE", "PK", "RO", "AZ", "AM", "KG", "TJ", "AF"];
const AS_DIAGRAM = ["TR", "BG", "HU"];
/** Countries whose grid is in the record. */
export const COVERED: ReadonlySet<string> = new Set([...TRACED, ...AS_DIAGRAM, "IR"]);
/** Thick dots of towers were traced in these: to the width of a dot. */
const TOWERS_KM = 2;
/** Iran's links run straight between true stations, and the map of ENTSO-E is a diagram. */
const STRAIGHT_KM = 8;
const DIAGRAM_KM = 10;
/** The map's class is its lower bound; these are the voltages that stand in it here. */
const VOLTAGE_OF_CLASS: Readonly<Record<number, number>> = {
  132: 110,
  220: 220,
  300: 330,
  380: 400,
  500: 500,
  750: 750,
};

/** The evidence in a folder, best traced first: a worse trace of the same line becomes that of a better one. */
export function readEvidence(folder: string, countryAt: (place: Place) => string | null) {
  const read = <P>(name: string) =>
    (
      JSON.parse(
        gunzipSync(readFileSync(join(folder, `${name}.geojson.gz`))).toString(),
      ) as FeatureCollection<LineString, P>
    ).features;
  const traced = read<Traced>("grid-traced-2025")
    .filter(({ properties: { c } }) => TRACED.includes(c))
    .map(traceOf);
  const mapped = read<Mapped>("entsoe-map-lines-2022").filter(({ properties }) => !properties.uc);
  const links = read<{ kv: number }>("osm2016-topology");
  return {
    traces: [
      ...traced,
      ...mapped.flatMap((line) => diagramOf(line, countryAt)),
      ...links.flatMap((link) => straightOf(link, countryAt)),
    ],
    links: [
      ...links
        .filter(({ properties: { kv } }) => kv !== 350)
        .map((link) => linkOf(link, nominal(link.properties.kv))),
      ...mapped.map((line) => linkOf(line, VOLTAGE_OF_CLASS[line.properties.kv] ?? line.properties.kv)),
    ],
  };
}

/** OpenStreetMap says 380 kV of some lines of the 400 kV grid, and 350 kV of a few that aren't to be had. */
const nominal = (kV: number) => (kV === 380 ? 400 : kV);

const lineOf = ({ geometry }: Feature<LineString>) => geometry.coordinates as unknown as Place[];

function traceOf(piece: Feature<LineString, Traced & { q?: string }>): Trace {
  const { c, kv, px, q } = piece.properties;
  const accuracyKm = q === "towers" ? TOWERS_KM : Math.max(1, Math.round(px * 1.5));
  return { line: lineOf(piece), country: c, kV: kv === 350 ? null : kv, accuracyKm, source: "osm-2025" };
}

function diagramOf(line: Feature<LineString, Mapped>, countryAt: (place: Place) => string | null): Trace[] {
  const kV = VOLTAGE_OF_CLASS[line.properties.kv] ?? null;
  const country = countryOf(line, countryAt);
  return country !== null && AS_DIAGRAM.includes(country)
    ? [{ line: lineOf(line), country, kV, accuracyKm: DIAGRAM_KM, source: "entsoe-2022" }]
    : [];
}

/** Iran's links, and Türkiye's of 154 kV, which the map of ENTSO-E leaves out. */
function straightOf(
  link: Feature<LineString, { kv: number }>,
  countryAt: (place: Place) => string | null,
): Trace[] {
  const kV = link.properties.kv;
  const country = countryOf(link, countryAt);
  const isWanted = (country === "IR" && kV >= 230) || (country === "TR" && kV === 154);
  return isWanted ? [{ line: lineOf(link), country, kV, accuracyKm: STRAIGHT_KM, source: "osm-2016" }] : [];
}

/** The country in the middle of a line: lines over borders belong to where more of them lies. */
function countryOf(line: Feature<LineString>, countryAt: (place: Place) => string | null) {
  const places = lineOf(line);
  const [[x1, y1], [x2, y2]] = [places[0], places.at(-1)] as [Place, Place];
  return countryAt([(x1 + x2) / 2, (y1 + y2) / 2]);
}

function linkOf(link: Feature<LineString>, kV: number): Link {
  const places = lineOf(link);
  const [from, to] = [places[0], places.at(-1)] as [Place, Place];
  return { from, to, kV };
}
