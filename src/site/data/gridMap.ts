import { createHash } from "node:crypto";
import type { Feature, LineString } from "geojson";
import type { Grid } from "../../atlas/grid";
import { geoJsonFile } from "../../tables/write/geoJson";
import type { SiteFile } from "../siteFile";
import { GRID_MAP } from "./dataFolder";
import { ODBL } from "./licences";

/** The present grid as a map: it has a licence of its own, and its lines are what was traced, not records. */
export function gridMap({ features, sources, credits }: Grid): SiteFile {
  const ids = lineIds(features);
  const lines = features.map(({ geometry, source, properties }, i): Feature<LineString> => {
    const { country, kV, accuracyKm, by, date } = properties;
    const { route, url } = sources[source] ?? {};
    const id = ids[i] ?? "";
    return {
      ...{ type: "Feature", id, geometry },
      properties: {
        ...{ id, country, kv: kV, accuracy_km: accuracyKm, by, date },
        ...{ route, sources: [source], source_urls: url === undefined ? [] : [url], licence: ODBL.name },
      },
    };
  });
  const newest = features.map(({ properties: { date } }) => date).sort();
  const about = { name: "corridor-atlas-grid", licence: ODBL.name, attribution: credits.en };
  return { path: GRID_MAP, body: geoJsonFile(lines, { ...about, date: newest.at(-1) ?? "" }) };
}

/**
 * What each line is known by: `TM-58a2c41d0f`, made of where it lies alone. It is the same however lines are put in order or turned round, and
 * whatever is found out about their voltage; a line that is drawn anew is another.
 */
function lineIds(features: Grid["features"]): readonly string[] {
  const times = new Map<string, number>();
  return features.map(({ properties: { country }, geometry }) => {
    const id = `${country}-${digestOf(geometry)}`;
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return time === 1 ? id : `${id}-${time}`;
  });
}

function digestOf({ coordinates }: LineString): string {
  const [either = ""] = [coordinates, coordinates.toReversed()].map((way) => way.join(" ")).sort();
  return createHash("sha256").update(either).digest("hex").slice(0, 10);
}
