import { RELIEF } from "../groundLevels";
import type { ReliefOn } from "./mapKit";
import type { Projector } from "./projectorOf";

/** The whole relief, for pictures that hide what hangs over the map. It is stretched evenly between its corners, since it is Mercator too. */
export function reliefWhole(href: string): ReliefOn {
  return (projector) => {
    const { left, top, right, bottom } = boxOn(projector);
    return { at: [left, top], size: { width: right - left, height: bottom - top }, href, picture: null };
  };
}

/**
 * The part of the relief that is on a map, as large as the map, so that nothing has to be cut. It keeps its own grain: a sheet that is
 * printed large isn't heavier for it.
 */
export function reliefPart(relief: HTMLCanvasElement): ReliefOn {
  return (projector) => {
    const { size } = projector;
    const { left, top, right, bottom } = boxOn(projector);
    const [across, down] = [relief.width / (right - left), relief.height / (bottom - top)];
    const [width, height] = [size.width * across, size.height * down];
    const picture = document.createElement("canvas");
    picture.width = Math.ceil(width);
    picture.height = Math.ceil(height);
    const canvas = picture.getContext("2d");
    if (canvas === null) return null;
    const from = [-left * across, -top * down, width, height] as const;
    canvas.drawImage(relief, ...from, 0, 0, picture.width, picture.height);
    return { at: [0, 0], size, href: picture.toDataURL("image/png"), picture };
  };
}

function boxOn({ project }: Projector) {
  const [west, south, east, north] = RELIEF.window;
  const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
  return { left, top, right, bottom };
}
