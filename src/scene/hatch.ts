import { pairs } from "d3-array";
import type { Position } from "../atlas/atlas";
import { mercator, unmercator } from "./geometry";

/** Distance of the lines, and what they keep from the outline, in degrees of longitude. */
const STEP = 0.62;
const MARGIN = 0.09;

/** Lines that rise to the right on the map and fill an area, given by its rings; holes stay open. In degrees, to a hundredth. */
export function hatchOf(rings: readonly (readonly Position[])[]): readonly (readonly [Position, Position])[] {
  const turned = rings.map((ring) => ring.map((place) => turn(mercator(place))));
  const heights = turned.flat().map(([, across]) => across);
  const [least, most] = [Math.min(...heights), Math.max(...heights)];
  const lines: [Position, Position][] = [];
  for (let across = Math.ceil(least / STEP) * STEP; across < most; across += STEP)
    for (const [from, to] of insideAt(turned, across))
      if (to - from > 4 * MARGIN) lines.push([back(from + MARGIN, across), back(to - MARGIN, across)]);
  return lines;
}

/**
 * The stretches of a level line inside the rings: from its first crossing to its second, from its third to its fourth,
 * and so on.
 */
function insideAt(rings: readonly (readonly Position[])[], level: number): [from: number, to: number][] {
  const crossings = rings
    .flatMap((ring) =>
      pairs(ring).flatMap(([[x0, y0], [x1, y1]]) =>
        y0 <= level === y1 <= level ? [] : [x0 + ((level - y0) / (y1 - y0)) * (x1 - x0)],
      ),
    )
    .sort((a, b) => a - b);
  return pairs(crossings).filter((_, i) => i % 2 === 0);
}

/** Turned by 45°, so that lines that rise are level. */
function turn([x, y]: Position): Position {
  return [(x + y) * Math.SQRT1_2, (y - x) * Math.SQRT1_2];
}

function back(along: number, across: number): Position {
  const [lon, lat] = unmercator([(along - across) * Math.SQRT1_2, (along + across) * Math.SQRT1_2]);
  return [hundredth(lon), hundredth(lat)];
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
