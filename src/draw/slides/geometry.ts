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
  const bounds = boundsOf(paths);
  const { x, y, width, height } = bounds;
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
  const scalable = { ...box, cx: Math.max(1, box.cx), cy: Math.max(1, box.cy) };
  return { box: scalable, flipV: false, xml: customXml(paths, bounds, isFilled) };
}

/** Paths of a drawing of its own. */
function customXml(
  paths: readonly Path[],
  { x, y, width, height }: ReturnType<typeof boundsOf>,
  isFilled: boolean,
): string {
  const [w, h] = [Math.max(1, Math.round(width * FINE)), Math.max(1, Math.round(height * FINE))];
  // Of a map's thousands of points each is written at once.
  const step = ([px, py]: Pixel, i: number) => {
    const name = i === 0 ? "a:moveTo" : "a:lnTo";
    return `<${name}><a:pt x="${Math.round((px - x) * FINE)}" y="${Math.round((py - y) * FINE)}"/></${name}>`;
  };
  const steps = paths.map(
    ({ points, isClosed }) => points.map(step).join("") + (isClosed ? "<a:close/>" : ""),
  );
  const path = element("a:path", { w, h, fill: isFilled ? null : "none" }, ...steps);
  const content = [
    AV,
    element("a:gdLst", {}),
    element("a:ahLst", {}),
    element("a:cxnLst", {}),
    element("a:rect", { l: "0", t: "0", r: "r", b: "b" }),
    element("a:pathLst", {}, path),
  ];
  return element("a:custGeom", {}, ...content);
}

const AV = element("a:avLst", {});

function straightLine(paths: readonly Path[]): readonly [Pixel, Pixel] | null {
  const [path, another] = paths;
  if (path === undefined || another !== undefined || path.isClosed) return null;
  const [from, to, more] = path.points;
  return from === undefined || to === undefined || more !== undefined ? null : [from, to];
}

function risesToTheRight([[x0, y0], [x1, y1]]: readonly [Pixel, Pixel]): boolean {
  return (x1 - x0) * (y1 - y0) < 0;
}
