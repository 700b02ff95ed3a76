import type { Position } from "../../atlas/atlas";
import type { Extent } from "../../scene/extent";
import type { Camera } from "../../view/camera";
import { CLOSEST_FIT, cameraShowing } from "../flat/cameraShowing";
import { conicProjectorOf } from "../flat/conicProjectorOf";
import { type Pixel, type Projector, projectorOf, type Size } from "../flat/projectorOf";
import type { Padding } from "../pen";

/** How the globe is laid flat on a sheet: as on the screen, or so that all countries are as large as they are. */
export const PROJECTIONS_ON_SHEETS = ["mercator", "conic"] as const;
export type SheetProjection = (typeof PROJECTIONS_ON_SHEETS)[number];

/** How a map of the extent is laid flat. A cone is made for a region of one hemisphere, and not for the world. */
export function projectionFor(
  [west, south, east, north]: Extent,
  wanted: SheetProjection = "mercator",
): SheetProjection {
  return south > 0 && east - west < 100 && north - south < 60 ? wanted : "mercator";
}

export function sheetProjector(projection: SheetProjection, camera: Camera, size: Size): Projector {
  return projection === "conic" ? conicProjectorOf(camera, size) : projectorOf(camera, size);
}

/** The camera of a sheet that shows all of an extent in what the padding leaves free of a map of the size, in px. */
export function sheetCamera(
  projection: SheetProjection,
  extent: Extent,
  size: Size,
  padding: Padding,
): Camera {
  const flat = cameraShowing(extent, size, padding);
  return projection === "conic" ? conicCamera(flat, extent, size, padding) : flat;
}

/** What lies on a cone depends on where one looks: after so many rounds nothing moves any more. */
const ROUNDS = 6;

function conicCamera(
  first: Camera,
  extent: Extent,
  size: Size,
  { top, right, bottom, left }: Padding,
): Camera {
  const free = { width: size.width - left - right, height: size.height - top - bottom };
  const outline = outlineOf(extent);
  let camera = first;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { project, invert } = conicProjectorOf(camera, size);
    const [xs, ys] = [0, 1].map((axis) => outline.map((at) => project(at)[axis] ?? 0));
    const [west, east] = [Math.min(...(xs ?? [])), Math.max(...(xs ?? []))];
    const [north, south] = [Math.min(...(ys ?? [])), Math.max(...(ys ?? []))];
    const scale = Math.min(free.width / (east - west), free.height / (south - north));
    const middle: Pixel = [
      (west + east) / 2 + (right - left) / 2 / scale,
      (north + south) / 2 + (bottom - top) / 2 / scale,
    ];
    const [lng, lat] = invert(middle);
    camera = { zoom: Math.min(camera.zoom + Math.log2(scale), CLOSEST_FIT), lng, lat };
  }
  return camera;
}

/** Places along the sides of an extent: a parallel is bent on a cone. */
function outlineOf([west, south, east, north]: Extent): readonly Position[] {
  const parts = Array.from({ length: 9 }, (_, i) => i / 8);
  return parts.flatMap((part) => {
    const [lon, lat] = [west + (east - west) * part, south + (north - south) * part];
    const sides: Position[] = [
      [lon, south],
      [lon, north],
      [west, lat],
      [east, lat],
    ];
    return sides;
  });
}
