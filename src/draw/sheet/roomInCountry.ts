import type { LabelMark } from "../../scene/scene";
import type { MapKit } from "../flat/mapKit";
import { AIR } from "../flat/placeLabels";
import type { Pixel } from "../flat/projectorOf";
import type { Path } from "../flat/shapes";
import { textWidth } from "../flat/textWidth";

/** How far apart places are looked at, in px. */
const STEP = 8;

/**
 * Where else the name of a country may have its middle: in the part of the country that is on the map, the most inland place
 * first. Names have their places for the whole region, and a map of a part of it would leave most of its countries without.
 */
export function roomInCountry(
  label: LabelMark,
  { ground, cut, projector: { size } }: MapKit,
): readonly Pixel[] {
  const { of } = label;
  const country = of.kind === "country" && ground("countries").find(({ id }) => id === of.id);
  if (!country) return [];
  const paths = cut.areas(country);
  const half = {
    width: textWidth(label.text, label.size, label.weight, label.spacing) / 2 + AIR,
    height: label.size * 0.55 + AIR,
  };
  const rooms: { at: Pixel; far: number }[] = [];
  for (let y = STEP; y < size.height; y += STEP) {
    // The box of the name is within where its upper and its lower edge are, at both ends and between them.
    const edges = [y - half.height, y + half.height].map((edge) => crossings(edge, paths));
    if (edges.some((xs) => xs.length === 0)) continue;
    for (let x = STEP; x < size.width; x += STEP)
      if ([x - half.width, x, x + half.width].every((each) => edges.every((xs) => isWithin(each, xs))))
        rooms.push({ at: [x, y], far: distanceToEdge([x, y], paths) });
  }
  return rooms.sort((a, b) => b.far - a.far).map(({ at }) => at);
}

/** Where a level line goes into areas and out of them. */
function crossings(y: number, paths: readonly Path[]): readonly number[] {
  const found: number[] = [];
  for (const { points } of paths) {
    let [x0, y0] = points.at(-1) ?? [0, 0];
    for (const [x1, y1] of points) {
      if (y0 > y !== y1 > y) found.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
      [x0, y0] = [x1, y1];
    }
  }
  return found;
}

/** By the even-odd rule. */
function isWithin(x: number, crossed: readonly number[]): boolean {
  return crossed.filter((each) => each > x).length % 2 === 1;
}

/** To its nearest corner, which is near enough: outlines have many. */
function distanceToEdge([x, y]: Pixel, paths: readonly Path[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const { points } of paths)
    for (const [px, py] of points) nearest = Math.min(nearest, (px - x) ** 2 + (py - y) ** 2);
  return nearest;
}
