import type { Box } from "../flat/box";
import { type CountryCells, countryAt } from "../flat/countryCells";
import type { Pixel } from "../flat/projectorOf";
import type { ShownCountry } from "./shownCountry";
import type { TakenRoom } from "./takenRoom";

export interface Leader {
  readonly line: readonly [from: Pixel, to: Pixel];
  readonly lengthPx: number;
  /** Steps of it that run over lines, symbols or other names. */
  readonly crossed: number;
  /** Steps of it that run through other countries. */
  readonly foreign: number;
}

/** It ends so far within the country, in px. */
const WITHIN_PX = 7;
const STEP = 3;

/** From the edge of a name towards the inmost place of its country, and a little into it. */
export function leaderTo(
  { left, top, right, bottom }: Box,
  { id, inmost: [toX, toY] }: ShownCountry,
  cells: CountryCells,
  taken: TakenRoom,
): Leader {
  const [x0, y0] = [Math.min(Math.max(toX, left), right), Math.min(Math.max(toY, top), bottom)];
  const whole = Math.hypot(toX - x0, toY - y0) || 1;
  const [dx, dy] = [(toX - x0) / whole, (toY - y0) / whole];
  let [lengthPx, within, crossed, foreign] = [0, 0, 0, 0];
  for (; lengthPx < whole && within < WITHIN_PX; lengthPx += STEP) {
    const [x, y] = [x0 + dx * lengthPx, y0 + dy * lengthPx];
    if (!taken.isFree({ left: x, right: x, top: y, bottom: y })) crossed += 1;
    const country = countryAt(cells, [x, y]);
    if (country === id) within += STEP;
    else if (country !== null) foreign += 1;
  }
  return {
    line: [
      [x0, y0],
      [x0 + dx * lengthPx, y0 + dy * lengthPx],
    ],
    lengthPx,
    ...{ crossed, foreign },
  };
}
