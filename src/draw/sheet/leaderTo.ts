import type { Box } from "../flat/box";
import { countryAt } from "../flat/countryCells";
import type { Pixel } from "../flat/projectorOf";
import type { NameGround } from "./nameGround";
import type { ShownCountry } from "./shownCountry";

export interface Leader {
  readonly line: readonly [from: Pixel, to: Pixel];
  readonly steps: readonly Pixel[];
  readonly lengthPx: number;
  /** Steps of it that run over lines and symbols. */
  readonly crossed: number;
  /** Steps of it that run through other countries of the atlas. */
  readonly foreign: number;
}

/** It ends so far within the country, in px. */
const WITHIN_PX = 7;
const STEP = 3;

/** From the edge of a name towards the inmost place of its country, and a little into it. */
export function leaderTo(
  box: Box,
  { id, inmost }: ShownCountry,
  { cells, isOpen, isKnown }: NameGround,
): Leader {
  const from = nearestIn(box, inmost);
  const whole = distance(from, inmost) || 1;
  const along = (px: number): Pixel => [
    from[0] + ((inmost[0] - from[0]) / whole) * px,
    from[1] + ((inmost[1] - from[1]) / whole) * px,
  ];
  const steps: Pixel[] = [];
  let [withinPx, crossed, foreign] = [0, 0, 0];
  /** Of a country that is hardly wider than a step, none of the steps may come to lie within it. */
  let end = inmost;
  for (let lengthPx = 0; lengthPx < whole && withinPx < WITHIN_PX; lengthPx += STEP) {
    const [x, y] = along(lengthPx);
    steps.push([x, y]);
    const country = countryAt(cells, [x, y]);
    if (country === id) [withinPx, end] = [withinPx + STEP, [x, y]];
    else if (country !== null && isKnown(country)) foreign += 1;
    if (!isOpen({ left: x, right: x, top: y, bottom: y })) crossed += 1;
  }
  const lengthPx = steps.length * STEP;
  return { line: [from, end], steps, lengthPx, crossed, foreign };
}

/** The least that such a line is long: to where the country may begin. */
export function leastLeaderPx(box: Box, country: ShownCountry): number {
  const from = nearestIn(box, country.inmost);
  return distance(from, nearestIn(country.box, from));
}

function nearestIn({ left, top, right, bottom }: Box, [x, y]: Pixel): Pixel {
  return [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)];
}

function distance([x0, y0]: Pixel, [x1, y1]: Pixel): number {
  return Math.hypot(x1 - x0, y1 - y0);
}
