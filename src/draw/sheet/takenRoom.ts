import { type Box, meet } from "../flat/box";
import { countedIn, markedCells } from "../flat/cells";
import type { Size } from "../flat/projectorOf";

/** Where names may no longer stand on a map. */
export interface TakenRoom {
  isFree(box: Box): boolean;
  /** Whether no name lies there: of a place whose own symbol is in the way of others. */
  isUnnamed(box: Box): boolean;
  take(boxes: readonly Box[]): void;
}

/** Names keep so far from the edge of the map, in px. */
const EDGE = 5;

/** Makes maps on which only the boxes in the way are taken. */
export function takenRoom(size: Size, inTheWay: readonly Box[]): () => TakenRoom {
  const takenIn = countedIn(markedCells(size, inTheWay), (value) => value === 1);
  return () => {
    const more: Box[] = [];
    const isUnnamed = (box: Box) => !more.some((other) => meet(box, other));
    return {
      isUnnamed,
      isFree: (box) => isInside(box, size) && takenIn(box) === 0 && isUnnamed(box),
      take: (boxes) => void more.push(...boxes),
    };
  };
}

/** Whether a name keeps off the edge of the map. */
export function isInside({ left, top, right, bottom }: Box, { width, height }: Size): boolean {
  return left >= EDGE && top >= EDGE && right <= width - EDGE && bottom <= height - EDGE;
}
