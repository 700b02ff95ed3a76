import { type GeoPermissibleObjects, geoIdentity, geoPath } from "d3-geo";
import type { Feature, Geometry } from "geojson";
import type { Pixel, Size } from "./projectorOf";
import type { Path } from "./shapes";

export interface Cut {
  /** Areas, closed along the edge at which they are cut. */
  areas(shape: Feature): readonly Path[];
  /** Lines, or the outlines of areas without the edge along which they were cut. */
  lines(shape: Feature): readonly Path[];
  line(points: readonly Pixel[]): readonly Path[];
}

/** Cuts shapes in pixels to a picture and so many px around it, in steps of `grainPx`. */
export function cutPaths({ width, height }: Size, grainPx: number, overhang = 0): Cut {
  const cut = geoIdentity().clipExtent([
    [-overhang, -overhang],
    [width + overhang, height + overhang],
  ]);
  const pathsOf = (shape: GeoPermissibleObjects): readonly Path[] => {
    const collector = new PathCollector(grainPx);
    geoPath(cut, collector)(shape);
    return collector.paths();
  };
  return {
    areas: pathsOf,
    lines: ({ geometry }) => pathsOf(outlinesOf(geometry)),
    line: (points) => pathsOf({ type: "LineString", coordinates: points.map(([x, y]) => [x, y]) }),
  };
}

function outlinesOf(geometry: Geometry): Geometry {
  if (geometry.type === "Polygon") return { type: "MultiLineString", coordinates: geometry.coordinates };
  if (geometry.type === "MultiPolygon")
    return { type: "MultiLineString", coordinates: geometry.coordinates.flat() };
  return geometry;
}

/** What d3-geo draws on, in place of a canvas. */
class PathCollector {
  private readonly found: { points: Pixel[]; isClosed: boolean }[] = [];
  private readonly grain: number;

  constructor(grainPx: number) {
    this.grain = grainPx;
  }

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.found.push({ points: [this.rounded(x, y)], isClosed: false });
  }

  lineTo(x: number, y: number): void {
    const path = this.found.at(-1)!;
    const [lastX, lastY] = path.points.at(-1)!;
    const point = this.rounded(x, y);
    if (point[0] !== lastX || point[1] !== lastY) path.points.push(point);
  }

  closePath(): void {
    const path = this.found.at(-1)!;
    path.isClosed = true;
    const [[x0, y0], [x1, y1]] = [path.points[0]!, path.points.at(-1)!];
    if (path.points.length > 1 && x0 === x1 && y0 === y1) path.points.pop();
  }

  arc(): void {}

  /** Rounding leaves some with nothing to draw. */
  paths(): readonly Path[] {
    return this.found.filter(({ points, isClosed }) => points.length > (isClosed ? 2 : 1));
  }

  private rounded(x: number, y: number): Pixel {
    const places = 1 / this.grain;
    return [Math.round(x * places) / places, Math.round(y * places) / places];
  }
}
