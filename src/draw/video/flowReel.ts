import type { Size } from "../flat/projectorOf";
import { drawComets, SPACING, SPEED } from "../flow/drawComets";
import type { FlowLine } from "../flow/flowLines";
import { type FlowPath, flowPaths } from "../flow/flowPaths";
import type { MapSheet } from "../sheet/mapSheet";
import { paintLayers, paintPaper } from "../sheet/paintSheet";
import { sheetProjector } from "../sheet/sheetCamera";
import { type FilmFrame, FRAMES_PER_SECOND, newPicture, type Reel } from "./reel";

/** After so many pictures every comet is where the one before it was. */
const FRAMES_A_TURN = Math.round((SPACING / SPEED) * FRAMES_PER_SECOND);

/** Layers that lie over what flows: the margin among them, which covers what hangs over the map. */
const OVER = new Set([
  "points",
  "labels",
  "margin",
  "title",
  "text",
  "legend",
  "locator",
  "scale",
  "credits",
]);

/**
 * What flows on a sheet's map, in so many turns: the last picture leads to the first, so that a slide can show it in a loop.
 * `null` for a sheet without a map, or on which nothing flows.
 */
export function flowReel(
  sheet: MapSheet,
  lines: readonly FlowLine[],
  size: Size,
  turns: number,
): Reel | null {
  const paths = pathsOn(sheet, lines);
  if (paths.length === 0) return null;
  const count = turns * FRAMES_A_TURN;
  return { size, count, frames: () => turning(sheet, paths, size, count) };
}

async function* turning(
  sheet: MapSheet,
  paths: readonly FlowPath[],
  size: Size,
  count: number,
): AsyncIterable<FilmFrame> {
  const scale = size.width / sheet.size.width;
  const [under, over] = [newPicture(size), newPicture(size)];
  paintPaper(sheet, under.canvas, scale);
  for (const layer of sheet.layers)
    paintLayers([layer], OVER.has(layer.id) ? over.canvas : under.canvas, scale);
  for (let i = 0; i < count; i++)
    yield {
      seconds: 1 / FRAMES_PER_SECOND,
      paint(canvas) {
        canvas.drawImage(under.picture, 0, 0);
        canvas.save();
        canvas.scale(scale, scale);
        drawComets(canvas, paths, momentOf(i));
        canvas.restore();
        canvas.drawImage(over.picture, 0, 0);
      },
    };
}

/** In ms: a turn takes a whole number of pictures, and is a hair longer or shorter for it than on the page. */
function momentOf(frame: number): number {
  return ((frame % FRAMES_A_TURN) / FRAMES_A_TURN) * (SPACING / SPEED) * 1000;
}

function pathsOn({ map }: MapSheet, lines: readonly FlowLine[]): readonly FlowPath[] {
  if (map === undefined) return [];
  const { project, zoom } = sheetProjector(map.projection, map.camera, map.size);
  const onSheet = (position: Parameters<typeof project>[0]) => {
    const [x, y] = project(position);
    return { x: x + map.at[0], y: y + map.at[1] };
  };
  return flowPaths(lines, onSheet, zoom).filter(({ points }) => points.some((point) => isOn(map, point)));
}

function isOn({ at, size }: NonNullable<MapSheet["map"]>, [x, y]: readonly [number, number]): boolean {
  return x > at[0] && y > at[1] && x < at[0] + size.width && y < at[1] + size.height;
}
