/**
 * ETOPO5 (Debian `ferret-datasets`): height and depth of the whole globe every five minutes of arc, in metres, as NetCDF 3.
 * Traps: it lies 2 minutes too far west; its land east of 40° E is too coarse to draw; the Caspian is a flat -28 m in it.
 */
import { readFileSync } from "node:fs";
import { NetCDFReader } from "netcdfjs";
import { fileOf } from "./fetch.mjs";

const [NX, NY] = [4320, 2161];
const SHIFT_DEGREES = 2 / 60;

let values;

/** Metres above sea level (below: negative) at a place. */
export function etopo5At(lon, lat) {
  values ??= Float32Array.from(
    new NetCDFReader(readFileSync(fileOf("ferret-datasets", "etopo5.cdf"))).getDataVariable("ROSE"),
  );
  const x = (((lon - SHIFT_DEGREES + 360) % 360) * NX) / 360;
  const y = Math.min(NY - 1.001, (lat + 90) * 12);
  const [i, j] = [Math.floor(x), Math.floor(y)];
  const [fx, fy] = [x - i, y - j];
  const at = (column, row) => values[row * NX + (column % NX)];
  return (
    (at(i, j) * (1 - fx) + at(i + 1, j) * fx) * (1 - fy) +
    (at(i, j + 1) * (1 - fx) + at(i + 1, j + 1) * fx) * fy
  );
}
