import type { Box } from "../flat/box";
import { type CountryCells, countryAt } from "../flat/countryCells";
import type { Pixel } from "../flat/projectorOf";
import type { ShownCountry } from "./shownCountry";
import type { TakenRoom } from "./takenRoom";

export interface Leader {
  readonly line: readonly [from: Pixel, to: Pixel];
  readonly lengthPx: number;
  /** Steps of it that run over lines and symbols. */
  readonly crossed: number;
  /** Whether it runs through another name. */
  readonly isThroughName: boolean;
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
  const along = (px: number): Pixel => [x0 + ((toX - x0) / whole) * px, y0 + ((toY - y0) / whole) * px];
  const steps: Pixel[] = [];
  const countries: (string | null)[] = [];
  const isWithin = () => countries.filter((country) => country === id).length * STEP >= WITHIN_PX;
  for (let lengthPx = 0; lengthPx < whole && !isWithin(); lengthPx += STEP) {
    steps.push(along(lengthPx));
    countries.push(countryAt(cells, along(lengthPx)));
  }
  const boxes = steps.map(([x, y]) => ({ left: x, right: x, top: y, bottom: y }));
  const lengthPx = steps.length * STEP;
  return {
    line: [[x0, y0], along(lengthPx)],
    lengthPx,
    crossed: boxes.filter((box) => !taken.isFree(box)).length,
    foreign: countries.filter((country) => country !== id && country !== null).length,
    isThroughName: boxes.some((box) => !taken.isUnnamed(box)),
  };
}
