import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { group } from "d3-array";
import type { LineString } from "geojson";
import type { Topology } from "topojson-specification";
import { GRID_FILE, type Grid, readGrid } from "../../src/atlas/grid";
import { GEO_FOLDER, SHIPPED_GEO } from "./geoFolder";

/** The grid of the facts' folder, else the shipped one. Throws an `AtlasError` that lists every problem of the file. */
export function gridOf(): Grid {
  const own = join(GEO_FOLDER, GRID_FILE);
  const file = existsSync(own) ? own : join(SHIPPED_GEO, GRID_FILE);
  const { mtimeMs, size } = statSync(file);
  const version = [file, mtimeMs, size].join(" ");
  if (read?.version !== version) read = { version, grid: readGrid(readFileSync(file, "utf8")) };
  return read.grid;
}

/** Reading it takes long, and checking thousands of lines longer: a build asks for them in many places, such as each message that credits the grid. */
let read: { readonly version: string; readonly grid: Grid } | null = null;

/** The grid as drawings take it, in steps of 100 m: lines of which the same is known are one feature. */
export function gridTopology({ features }: Grid): Topology {
  const alike = group(
    features.map((line, arc) => ({ ...line, arc })),
    ({ properties }) => JSON.stringify(properties),
  );
  return {
    type: "Topology",
    transform: { scale: [STEP, STEP], translate: [0, 0] },
    objects: {
      grid: {
        type: "GeometryCollection",
        geometries: [...alike].map(([properties, lines]) => ({
          type: "MultiLineString",
          properties: JSON.parse(properties),
          arcs: lines.map(({ arc }) => [arc]),
        })),
      },
    },
    arcs: features.map(({ geometry }) => inSteps(geometry.coordinates)),
  };
}

/** In degrees. */
const STEP = 0.001;

function inSteps(line: LineString["coordinates"]): number[][] {
  let [lastX, lastY] = [0, 0];
  return line.map(([lon = 0, lat = 0]) => {
    const [x, y] = [Math.round(lon / STEP), Math.round(lat / STEP)];
    const step = [x - lastX, y - lastY];
    [lastX, lastY] = [x, y];
    return step;
  });
}
