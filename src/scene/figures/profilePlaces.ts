import type { RouteProfile } from "../../atlas/routeProfile";
import type { Language } from "../../atlas/vocabulary";
import { shortOf } from "../layers/facilityNames";
import { textIn } from "../look";
import { type ChartMark, rule, words } from "./chart";

const SIZE = 12;
/** Width of a letter on average, in px. */
const LETTER = 6.4;
const GAP = 14;
/** The longest name in px, and as a part of the width: one between the ends that is longer is left out. */
const LONGEST = { px: 340, share: 0.6 };

interface Named {
  readonly text: string;
  readonly x: number;
  readonly align: "start" | "middle" | "end";
  readonly from: number;
  readonly to: number;
}

type Px = (value: number) => number;

/**
 * Facilities along a route, each with a rule down to the ground; and their names in two rows above, as far as there is room: the ends
 * first, then the others in the direction of export.
 */
export function placeMarks(
  { places, samples }: RouteProfile,
  x: Px & { range(): number[] },
  y: Px,
  top: number,
  language: Language,
): ChartMark[] {
  const groundAt = (at: number) => (samples.find(({ km }) => km >= at) ?? samples[0])?.m ?? 0;
  const [left = 0, right = 0] = x.range();
  const isWhole = (text: string) => text.length * LETTER <= longestIn(left, right);
  const names = places
    .map(({ name, km }) => ({ text: shortOf(textIn(name, language)), km }))
    .filter(({ text }, i) => i === 0 || i === places.length - 1 || isWhole(text))
    .map(({ text, km }) => named(text, x(km), left, right));
  const rows = inRows([...new Set([...names.slice(0, 1), ...names.slice(-1), ...names])]);
  const look = { ink: "facilityText", maxWidth: longestIn(left, right) } as const;
  return [
    ...places.map(({ km }) =>
      rule({ x1: x(km), y1: top - 6, x2: x(km), y2: y(groundAt(km)), stroke: "border" }),
    ),
    ...rows.flatMap((row, i) =>
      row.map(({ text, x: at, align }) =>
        words({ x: at, y: top - 14 - i * (SIZE + 4), text, align, ...look }),
      ),
    ),
  ];
}

/** A name stands over its place, or beside it at an end of the figure. */
function named(text: string, at: number, left: number, right: number): Named {
  const wide = Math.min(longestIn(left, right), text.length * LETTER);
  if (at - wide / 2 < left) return { text, x: at, align: "start", from: at, to: at + wide };
  if (at + wide / 2 > right) return { text, x: at, align: "end", from: at - wide, to: at };
  return { text, x: at, align: "middle", from: at - wide / 2, to: at + wide / 2 };
}

function longestIn(left: number, right: number): number {
  return Math.min(LONGEST.px, LONGEST.share * (right - left));
}

/** The lower row takes what it can, the upper one what that leaves; what fits in neither is left out. */
function inRows(names: readonly Named[]): readonly [readonly Named[], readonly Named[]] {
  const rows: [Named[], Named[]] = [[], []];
  for (const name of names) rows.find((row) => row.every((other) => isApart(name, other)))?.push(name);
  return rows;
}

const isApart = (a: Named, b: Named) => a.to + GAP < b.from || b.to + GAP < a.from;
