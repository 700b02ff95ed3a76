import type { Feature, Position } from "geojson";
import type { Box } from "./box";
import { CELL_PX, type Cells, cellsAcross } from "./cells";
import type { Pixel, Size } from "./projectorOf";

/** Which country lies where on a map: the place of its id in `ids`, or `NOBODY`. */
export interface CountryCells extends Cells<Int16Array> {
  readonly ids: readonly string[];
}

/** Of the sea, and of what no country of the ground holds. */
export const NOBODY = -1;
/** In place of an id, of land that is none of the countries told, and of lakes, whose water is nobody's to write on. */
const LAND = "land";
const LAKE = "lake";

/**
 * Countries in px, by their features: every cell is of the country in which its middle lies. `land` is all land, for a pen that knows few countries: what is none of theirs
 * isn't sea. `lakes` lie over it.
 */
export function countryCells(
  countries: readonly Feature[],
  size: Size,
  land: readonly Feature[] = [],
  lakes: readonly Feature[] = [],
): CountryCells {
  const { columns, rows } = cellsAcross(size);
  const values = new Int16Array(columns * rows).fill(NOBODY);
  const ids = [...land.map(() => LAND), ...countries.map(({ id }) => String(id)), ...lakes.map(() => LAKE)];
  [...land, ...countries, ...lakes].forEach((area, own) => {
    crossingsByRow(ringsOf(area), rows).forEach((xs, row) => {
      xs.sort((a, b) => a - b);
      for (let i = 0; i + 1 < xs.length; i += 2) {
        const [from, to] = [xs[i]!, xs[i + 1]!].map((x) => Math.min(Math.max(0, columnFrom(x)), columns));
        values.fill(own, row * columns + from!, row * columns + to!);
      }
    });
  });
  return { columns, rows, values, ids };
}

/** The country at a place of the map; `null` at sea and beyond the edge. */
export function countryAt({ columns, rows, values, ids }: CountryCells, [x, y]: Pixel): string | null {
  const [column, row] = [Math.floor(x / CELL_PX), Math.floor(y / CELL_PX)];
  if (column < 0 || row < 0 || column >= columns || row >= rows) return null;
  return ids[values[row * columns + column]!] ?? null;
}

/** Whether a name would begin, have its middle or end in a lake. */
export function isOnLake(cells: CountryCells, { left, right, top, bottom }: Box): boolean {
  const y = (top + bottom) / 2;
  return [left, (left + right) / 2, right].some((x) => countryAt(cells, [x, y]) === LAKE);
}

/** The first column whose middle isn't left of a place. */
function columnFrom(x: number): number {
  return Math.ceil(x / CELL_PX - 0.5);
}

/** Where the level line through the middle of each row goes into a country and out of it. */
function crossingsByRow(rings: readonly (readonly Position[])[], rows: number): number[][] {
  const found: number[][] = Array.from({ length: rows }, () => []);
  for (const ring of rings) {
    let [x0 = 0, y0 = 0] = ring.at(-1) ?? [];
    for (const [x1 = 0, y1 = 0] of ring) {
      const from = Math.max(0, columnFrom(Math.min(y0, y1)));
      const to = Math.min(rows, columnFrom(Math.max(y0, y1)));
      for (let row = from; row < to; row += 1)
        found[row]?.push(x0 + (((row + 0.5) * CELL_PX - y0) / (y1 - y0)) * (x1 - x0));
      [x0, y0] = [x1, y1];
    }
  }
  return found;
}

function ringsOf({ geometry }: Feature): readonly (readonly Position[])[] {
  if (geometry?.type === "Polygon") return geometry.coordinates;
  return geometry?.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
}
