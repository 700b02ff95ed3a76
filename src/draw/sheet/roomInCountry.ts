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
  for (let y = STEP; y < size.height; y += STEP)
    for (let x = STEP; x < size.width; x += STEP)
      if (boxAround([x, y], half).every((corner) => isWithin(corner, paths)))
        rooms.push({ at: [x, y], far: distanceToEdge([x, y], paths) });
  return rooms.sort((a, b) => b.far - a.far).map(({ at }) => at);
}

function boxAround([x, y]: Pixel, { width, height }: { width: number; height: number }): readonly Pixel[] {
  return [-1, 0, 1].flatMap((across) =>
    [-1, 1].map((down): Pixel => [x + across * width, y + down * height]),
  );
}

/** By the even-odd rule. */
function isWithin([x, y]: Pixel, paths: readonly Path[]): boolean {
  let isInside = false;
  for (const { points } of paths)
    points.forEach(([x1, y1], i) => {
      const [x0, y0] = points.at(i - 1)!;
      if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) isInside = !isInside;
    });
  return isInside;
}

/** To its nearest corner, which is near enough: outlines have many. */
function distanceToEdge([x, y]: Pixel, paths: readonly Path[]): number {
  return Math.min(...paths.flatMap(({ points }) => points.map(([px, py]) => Math.hypot(px - x, py - y))));
}
