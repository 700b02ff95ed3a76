/**
 * `npm run build:grid -- FOLDER`: authors `geo/grid.geojson`, the present high-voltage grid, from a folder of evidence: traces of OpenStreetMap's lines
 * of July 2025, its links of 2016, and the map of ENTSO-E of 2022. One network: parallel traces are one line, ends that nearly meet are joined, stubs go.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { group } from "d3-array";
import { SHIPPED_GEO } from "./geoFolder";
import { chainsOf } from "./grid/chains";
import { cleaned } from "./grid/cleaned";
import { countryFinder } from "./grid/countryFinder";
import { GRID_SOURCES, readEvidence } from "./grid/evidence";
import { kmOfLine, Network } from "./grid/network";
import { withVoltages } from "./grid/withVoltages";

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("name the folder of the evidence: npm run build:grid -- FOLDER");

const countryAt = countryFinder();
const { traces, links } = readEvidence(folder, countryAt);
const network = new Network();
// The best trace first, and of equal ones the highest voltage: what comes later becomes what is there.
for (const { line, ...known } of traces.toSorted(
  (a, b) => a.accuracyKm - b.accuracyKm || (b.kV ?? 0) - (a.kV ?? 0),
))
  network.add(line, known, { toleranceKm: Math.min(3, 0.6 + 0.6 * known.accuracyKm), stepKm: 1.2 });
withVoltages(network, links);
cleaned(network, countryAt);
write(chainsOf(network));

function write(lines: ReturnType<typeof chainsOf>): void {
  const head = {
    type: "FeatureCollection",
    licence: "ODbL-1.0",
    attribution:
      "© OpenStreetMap contributors; ENTSO-E map of 2022 by way of the PyPSA-Eur authors (CC BY 4.0)",
    attributionIn: {
      az: "© OpenStreetMap iştirakçıları; ENTSO-E-nin 2022-ci il xəritəsi, PyPSA-Eur müəllifləri vasitəsilə (CC BY 4.0)",
      tr: "© OpenStreetMap katkıda bulunanları; ENTSO-E’nin 2022 haritası, PyPSA-Eur yazarları aracılığıyla (CC BY 4.0)",
      ru: "© Участники OpenStreetMap; карта ENTSO-E 2022 года, через авторов PyPSA-Eur (CC BY 4.0)",
    },
    sources: GRID_SOURCES,
  };
  const features = lines.map((line) => JSON.stringify(line)).join(",\n");
  writeFileSync(
    join(SHIPPED_GEO, "grid.geojson"),
    `${JSON.stringify(head).slice(0, -1)},"features":[\n${features}\n]}\n`,
  );
  console.info(tableOf(lines));
}

/** Km by country, and of how many the voltage is known. */
function tableOf(lines: ReturnType<typeof chainsOf>): string {
  return [...group(lines, ({ properties }) => properties.country)]
    .map(
      ([country, own]) =>
        `${country} ${kmOf(own)} km, ${kmOf(own.filter(({ properties }) => properties.kV !== null))} of known voltage`,
    )
    .join("\n");
}

function kmOf(lines: ReturnType<typeof chainsOf>): number {
  return Math.round(lines.reduce((sum, { geometry }) => sum + kmOfLine(geometry.coordinates), 0));
}
