// The parts that are needed: the whole package is twice as heavy.
import { ClipType, FillRule, type Paths64 } from "clipper2-ts/dist/Core.js";
import { Clipper64 } from "clipper2-ts/dist/Engine.js";
import { ClipperOffset, EndType, JoinType } from "clipper2-ts/dist/Offset.js";
import type { WidePath } from "../flat/mapKit";
import { remembered } from "../flat/remembered";
import type { Path } from "../flat/shapes";

/** It counts in whole numbers: so many to the px. */
const FINE = 100;
/** How far a round end may be from a circle, in px. */
const ARC_TOLERANCE = 0.1;
/** Joins are round: nothing is mitred. */
const NO_MITRE = 2;

/** All that strokes with round ends cover, as one area, but for what those do that lie over them. */
export function strokesAsArea(strokes: readonly WidePath[], without: readonly WidePath[]): readonly Path[] {
  const cover = new Clipper64();
  for (const stroke of strokes) cover.addSubject(areaOf(stroke));
  for (const stroke of without) cover.addClip(areaOf(stroke));
  const rings: Paths64 = [];
  cover.execute(ClipType.Difference, FillRule.NonZero, rings);
  return rings.map((ring) => ({
    points: ring.map(({ x, y }) => [x / FINE, y / FINE] as const),
    isClosed: true,
  }));
}

/** What one kind of bands covers is cut out of each weaker kind. */
const areaOf = remembered(({ points, width }: WidePath): Paths64 => {
  const offset = new ClipperOffset(NO_MITRE, ARC_TOLERANCE * FINE);
  const line = points.map(([x, y]) => ({ x: Math.round(x * FINE), y: Math.round(y * FINE) }));
  offset.addPath(line, JoinType.Round, EndType.Round);
  const rings: Paths64 = [];
  offset.execute((width / 2) * FINE, rings);
  return rings;
}, new WeakMap());
