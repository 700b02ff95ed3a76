import { type GeoPermissibleObjects, geoIdentity, geoPath } from "d3-geo";
import type { Pixel, Size } from "../flat/projectorOf";

/** How far beyond the picture a shape is kept, in px, so that no stroke is seen where it is cut. */
const MARGIN = 24;

/** Path data of shapes that are already in pixels, cut to the picture, in steps of `grainPx`. Empty for what lies outside. */
export function pathDrawer({ width, height }: Size, grainPx = 0.1): (shape: GeoPermissibleObjects) => string {
  const cut = geoIdentity().clipExtent([
    [-MARGIN, -MARGIN],
    [width + MARGIN, height + MARGIN],
  ]);
  return (shape) => {
    const text = new PathText(Math.round(grainPx * 10));
    geoPath(cut, text)(shape);
    return text.toString();
  };
}

/** Path data of a line in pixels, cut to the picture. */
export function lineDrawer(size: Size): (line: readonly Pixel[]) => string {
  const draw = pathDrawer(size);
  return (line) => draw({ type: "LineString", coordinates: line.map(([x, y]) => [x, y]) });
}

/**
 * Writes path data with tenths of a pixel, each point relative to the one before: a third shorter than with absolute points.
 * Rounding is against the last point written, so that it doesn't add up.
 */
class PathText {
  private text = "";
  private x = 0;
  private y = 0;
  private inLine = false;
  private readonly grain: number;
  private start: [number, number] = [0, 0];

  /** The grain in tenths of a pixel. */
  constructor(grain: number) {
    this.grain = grain;
  }

  beginPath(): void {
    this.text = "";
  }

  moveTo(x: number, y: number): void {
    const [tx, ty] = [this.tenths(x), this.tenths(y)];
    this.text += `M${pair(tx, ty)}`;
    [this.x, this.y, this.start, this.inLine] = [tx, ty, [tx, ty], false];
  }

  lineTo(x: number, y: number): void {
    const [tx, ty] = [this.tenths(x), this.tenths(y)];
    if (tx === this.x && ty === this.y) return;
    this.text += `${this.inLine ? joint(tx - this.x) : "l"}${pair(tx - this.x, ty - this.y)}`;
    [this.x, this.y, this.inLine] = [tx, ty, true];
  }

  closePath(): void {
    this.text += "z";
    [this.x, this.y] = this.start;
    this.inLine = false;
  }

  arc(): void {}

  private tenths(px: number): number {
    return Math.round((px * 10) / this.grain) * this.grain;
  }

  toString(): string {
    return this.text;
  }
}

const joint = (tenths: number) => (tenths < 0 ? "" : " ");
const pair = (x: number, y: number) => `${decimal(x)}${joint(y)}${decimal(y)}`;

/** Tenths as a number without needless zeros: `-5` is `-.5`. */
function decimal(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, "$1.");
}
