import { type Box, meet } from "../flat/box";
import { countedIn, markedCells } from "../flat/cells";
import type { Size } from "../flat/projectorOf";

/** Where names may no longer stand on a map. */
export interface TakenRoom {
  isFree(box: Box): boolean;
  take(boxes: readonly Box[]): void;
}

/** Names keep so far from the edge of the map, in px. */
const EDGE = 5;

/** Makes maps on which only the boxes in the way are taken. */
export function takenRoom({ width, height }: Size, inTheWay: readonly Box[]): () => TakenRoom {
  const takenIn = countedIn(markedCells({ width, height }, inTheWay), (value) => value === 1);
  return () => {
    const more: Box[] = [];
    return {
      isFree(box) {
        const { left, top, right, bottom } = box;
        if (left < EDGE || top < EDGE || right > width - EDGE || bottom > height - EDGE) return false;
        return takenIn(box) === 0 && !more.some((other) => meet(box, other));
      },
      take: (boxes) => void more.push(...boxes),
    };
  };
}
