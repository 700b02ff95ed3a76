import type { Pixel } from "../flat/projectorOf";
import { boundsOf, type Path } from "../flat/shapes";
import { element } from "../svg/element";
import type { EmuBox } from "./emu";

/** Points are written in hundredths of a px from the shape's corner. */
const FINE = 100;

export interface Geometry {
  readonly box: EmuBox;
  readonly flipV: boolean;
  readonly xml: string;
}

/** `scale`: EMU a px. A straight line is a line of the program; all else is a path that can be edited by its points. */
export function pathGeometry(paths: readonly Path[], isFilled: boolean, scale: number): Geometry {
  const { x, y, width, height } = boundsOf(paths);
  const box = {
    x: Math.round(x * scale),
    y: Math.round(y * scale),
    cx: Math.round(width * scale),
    cy: Math.round(height * scale),
  };
  const line = straightLine(paths);
  if (line !== null)
    return { box, flipV: risesToTheRight(line), xml: element("a:prstGeom", { prst: "line" }, AV) };
  // A path without a height or a width can't be scaled.
  const [w, h] = [Math.max(1, Math.round(width * FINE)), Math.max(1, Math.round(height * FINE))];
  const point = ([px, py]: Pixel) =>
    element("a:pt", { x: Math.round((px - x) * FINE), y: Math.round((py - y) * FINE) });
  const steps = paths.map(({ points, isClosed }) => {
    const [first, ...rest] = points;
    return [
      element("a:moveTo", {}, point(first!)),
      ...rest.map((each) => element("a:lnTo", {}, point(each))),
      isClosed ? element("a:close", {}) : "",
    ].join("");
  });
  const path = element("a:path", { w, h, fill: isFilled ? null : "none" }, steps.join(""));
  const xml = [
    AV,
    element("a:gdLst", {}),
    element("a:ahLst", {}),
    element("a:cxnLst", {}),
    element("a:rect", { l: "0", t: "0", r: "r", b: "b" }),
    element("a:pathLst", {}, path),
  ];
  return {
    box: { ...box, cx: Math.max(1, box.cx), cy: Math.max(1, box.cy) },
    flipV: false,
    xml: element("a:custGeom", {}, xml.join("")),
  };
}

const AV = element("a:avLst", {});

function straightLine(paths: readonly Path[]): readonly [Pixel, Pixel] | null {
  const [path, another] = paths;
  if (path === undefined || another !== undefined || path.isClosed || path.points.length !== 2) return null;
  return [path.points[0]!, path.points[1]!];
}

function risesToTheRight([[x0, y0], [x1, y1]]: readonly [Pixel, Pixel]): boolean {
  return (x1 - x0) * (y1 - y0) < 0;
}
