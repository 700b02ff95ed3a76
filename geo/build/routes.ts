/**
 * `npm run build:routes [-- FOLDER]`: authors `geo/routes.geojson`, the ways of standing lines along the present grid, and the places of standing stations on it. Which
 * lines, and by way of what, says `routes/plan.json`: each was looked at. With a folder, pictures to look at lie there afterwards.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readAtlas } from "../../src/atlas/readAtlas";
import { ROUTES_FILE } from "../../src/atlas/routes";
import { geoFolder, SHIPPED_GEO } from "./geoFolder";
import { simple } from "./grid/chains";
import type { Place } from "./grid/network";
import { pictureOf } from "./routes/picture";
import plan from "./routes/plan.json" with { type: "json" };
import { type Planned, type Proposal, proposalOf, worthOf } from "./routes/proposals";
import { type Station, stationsOf } from "./routes/stations";
import { type Stretch, WayNetwork } from "./routes/wayNetwork";

const [pictures] = process.argv.slice(2);
/** How much of a route's own uncertainty simplifying it may add. */
const TOLERANCE = 0.2;
/** Up to here a way is as good as a published alignment; beyond it shows an idea. */
const PUBLISHED_KM = 5;

const { [ROUTES_FILE]: _, ...files } = geoFolder(SHIPPED_GEO);
const atlas = readAtlas(files);
const grid = JSON.parse(readFileSync(join(SHIPPED_GEO, "grid.geojson"), "utf8"));
const lines: { line: Place[]; known: Stretch }[] = grid.features.map(
  (line: { geometry: { coordinates: Place[] }; properties: Stretch }) => ({
    line: line.geometry.coordinates,
    known: line.properties,
  }),
);
const network = new WayNetwork(lines);
const stations = stationsOf(atlas, network, plan.stations);
const proposals = (plan.lines as unknown as Planned[]).map((line) =>
  proposalOf(line, atlas, stations, networkWith),
);
const moved = [...stations.values()].flatMap((station) =>
  station.node ? movedOf(station, station.node) : [],
);
write([...proposals.map(routeOf), ...moved]);
report();

/** A bridge is for the line for which it was looked at. */
function networkWith(bridges: NonNullable<Planned["bridges"]>): WayNetwork {
  if (bridges.length === 0) return network;
  const bridged = new WayNetwork(lines);
  for (const [from, to] of bridges) bridged.bridge(from, to);
  return bridged;
}

function routeOf(proposal: Proposal) {
  const { km, gridKm, uncertaintyKm, sources } = worthOf(proposal);
  const certainty = uncertaintyKm <= PUBLISHED_KM ? "published" : "indicative";
  return {
    type: "Feature",
    id: proposal.id,
    properties: { of: proposal.of, certainty, uncertaintyKm, km, gridKm, sources },
    geometry: { type: "LineString", coordinates: simple(proposal.line, TOLERANCE * uncertaintyKm) },
  };
}

function movedOf({ id, at }: Station, { place, km, accuracyKm }: NonNullable<Station["node"]>) {
  return {
    type: "Feature",
    id,
    properties: { of: "station", from: at, movedKm: Number(km.toFixed(1)), uncertaintyKm: accuracyKm },
    geometry: { type: "Point", coordinates: place },
  };
}

function write(features: readonly unknown[]): void {
  const head = {
    type: "FeatureCollection",
    licence: "ODbL-1.0",
    attribution: grid.attribution,
    sources: grid.sources,
  };
  const rows = features.map((feature) => JSON.stringify(feature)).join(",\n");
  writeFileSync(
    join(SHIPPED_GEO, ROUTES_FILE),
    `${JSON.stringify(head).slice(0, -1)},"features":[\n${rows}\n]}\n`,
  );
}

function report(): void {
  for (const proposal of proposals) {
    const { km, gridKm, uncertaintyKm, sources } = worthOf(proposal);
    const said = `${km} km, ${gridKm} of them on the grid, ±${uncertaintyKm} km, ${sources.join(", ")}`;
    console.info(`${proposal.id}: ${said}`);
    if (!pictures) continue;
    mkdirSync(pictures, { recursive: true });
    const places = [...stations.values()].map(({ id, at, node }) => ({ id, place: node?.place ?? at }));
    const drawn = lines.map(({ line, known }) => ({ line, kV: known.kV }));
    writeFileSync(
      join(pictures, `${proposal.id.replace("/", "-")}.png`),
      pictureOf(proposal, said, drawn, places),
    );
  }
  const kms = moved.map(({ properties }) => properties.movedKm).sort((a, b) => a - b);
  console.info(`${kms.length} of ${stations.size} standing stations moved, by ${kms.join(", ")} km`);
}
