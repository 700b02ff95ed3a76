import type { Position } from "../../atlas/atlas";
import type { Projector } from "./projectorOf";

/** Whether a place is within the edges of a map. */
export function isOnMap(at: Position, { project, size: { width, height } }: Projector): boolean {
  const [x, y] = project(at);
  return x >= 0 && y >= 0 && x <= width && y <= height;
}
