import type { Position } from "../../atlas/atlas";
import type { BandMark } from "../../scene/scene";

/** Bands that lie end to end, as one line. */
export interface BandChain {
  /** As the first of them, along all of them. */
  readonly band: BandMark;
  /** Ids of the bands in it. */
  readonly parts: readonly string[];
}

type Line = readonly Position[];

/** Joins bands that look alike where they meet: MapLibre would lay their round ends over each other, darker than either. */
export function chained(bands: readonly BandMark[]): readonly BandChain[] {
  return bands.reduce<readonly BandChain[]>((chains, band) => grown(chains, { band, parts: [band.id] }), []);
}

/** Joins the new one with a chain that it meets, and what comes of it with the next. */
function grown(chains: readonly BandChain[], added: BandChain): readonly BandChain[] {
  for (const chain of chains) {
    const line = isAlike(chain.band, added.band) ? joined(chain.band.line, added.band.line) : null;
    if (line === null) continue;
    const longer = { band: { ...chain.band, line }, parts: [...chain.parts, ...added.parts] };
    return grown(
      chains.filter((other) => other !== chain),
      longer,
    );
  }
  return [...chains, added];
}

function isAlike(a: BandMark, b: BandMark): boolean {
  return a.fill === b.fill && a.opacity === b.opacity && a.widthKm === b.widthKm;
}

/** Beyond 75° MapLibre sets vertices close to a bend, over which a line this wide folds into spikes. */
const SHARPEST_BEND = (60 * Math.PI) / 180;

/** One line of two that share an end and don't bend sharply there, or `null`. */
function joined(a: Line, b: Line): Line | null {
  for (const first of [a, a.toReversed()])
    for (const second of [b, b.toReversed()])
      if (isSame(first.at(-1), second[0]) && bendBetween(first, second) < SHARPEST_BEND)
        return [...first, ...second.slice(1)];
  return null;
}

/** By how much the way turns from one line into the next, in radians. */
function bendBetween(first: Line, second: Line): number {
  const turn = directionOf(second[0], second[1]) - directionOf(first.at(-2), first.at(-1));
  return Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
}

function directionOf([x0, y0]: Position = [0, 0], [x1, y1]: Position = [0, 0]): number {
  return Math.atan2(y1 - y0, (x1 - x0) * Math.cos((y0 * Math.PI) / 180));
}

function isSame(a: Position | undefined, b: Position | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
