import type { Feature, MultiLineString } from "geojson";
import type { GridLine } from "../../atlas/gridLine";
import { GRID } from "../groundLevels";
import { REACH } from "../pen";
import { type Ground, pixelGround } from "./pixelGround";
import type { Pixel, Projector } from "./projectorOf";

/** Bends of less don't matter to somebody who points, in px. */
const TOLERANCE_PX = 1;

/** Answers which line of the grid lies at a point of a map, in px; `null` where none is within reach. */
export function gridLines(ground: Ground, projector: Projector): (at: Pixel) => GridLine | null {
  const alike = pixelGround(ground, projector, TOLERANCE_PX)(GRID) as readonly Feature<
    MultiLineString,
    GridLine
  >[];
  return (at) => {
    let [nearest, least]: [GridLine | null, number] = [null, REACH];
    for (const { geometry, properties } of alike) {
      const far = Math.min(
        ...geometry.coordinates.map((line) => distanceTo(line as unknown as readonly Pixel[], at)),
      );
      if (far < least) [nearest, least] = [properties, far];
    }
    return nearest;
  };
}

function distanceTo(line: readonly Pixel[], at: Pixel): number {
  return line.reduce(
    (least, to, i) => Math.min(least, distanceToStretch(line[i - 1] ?? to, to, at)),
    Number.POSITIVE_INFINITY,
  );
}

function distanceToStretch([x0, y0]: Pixel, [x1, y1]: Pixel, [x, y]: Pixel): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const square = dx * dx + dy * dy;
  const part = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / square));
  return Math.hypot(x - x0 - part * dx, y - y0 - part * dy);
}
