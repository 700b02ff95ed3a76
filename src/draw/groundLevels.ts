import GROUND from "#ground/ground";
import type { Extent } from "../scene/extent";

/** The ground's two levels, the coarser first, and the land of the whole world around them. `geo/ground/ground.json` says what each is. */
export const LEVELS = ["overview", "detail"] as const;
export type Level = (typeof LEVELS)[number];
export const WORLD = "world";
/** The present high-voltage grid: tiles and a file of its own, so that a reader who doesn't see it doesn't pay for it. */
export const GRID = "grid";
/** Zooms of its tiles: at the first only the lines of transmission, at the second all. */
export const GRID_ZOOMS = [4, 5] as const;

/**
 * What a level holds: its window, outside of which there is nothing; the zoom from which it is drawn; and the zoom of its tiles,
 * which are drawn larger beyond it: few requests, and a picture at once.
 */
interface GroundLevel {
  readonly window: Extent;
  readonly fromZoom: number;
  readonly tileZoom: number;
}

const { overview, detail } = GROUND.levels;

export const GROUND_LEVELS: Readonly<Record<Level, GroundLevel>> = {
  overview: { ...overview, window: extentOf(overview.window) },
  detail: { ...detail, window: extentOf(detail.window) },
};

/**
 * The zooms at which a level has tiles. A small map shows the whole region from farther off than the overview's own zoom, and would stand on
 * nothing.
 */
export const TILE_ZOOMS: Readonly<Record<Level, readonly [number, ...number[]]>> = {
  overview: [0, 1, overview.tileZoom],
  detail: [detail.tileZoom],
};

/** Zoom from which the detailed ground lies over the overview. */
export const DETAIL_ZOOM = detail.fromZoom;

/** Files of `geo/ground` that make up a level, without their ending. */
export const GROUND_FILES: Readonly<Record<Level | typeof WORLD, readonly string[]>> = {
  overview: overview.files,
  detail: detail.files,
  world: GROUND.world.files,
};

const { relief } = GROUND;

/** The picture of the relief: its window, in which it is even in Mercator, and the zooms between which it fades, where it would be coarse. */
export const RELIEF = { ...relief, window: extentOf(relief.window) };

function extentOf(numbers: readonly number[]): Extent {
  const [west = 0, south = 0, east = 0, north = 0] = numbers;
  return [west, south, east, north];
}
