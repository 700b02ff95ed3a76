import { type Box, meet } from "./box";

/** Side of a square of the grid, in px. */
const SIDE = 32;
/** More squares than any map is wide. */
const WIDE = 2 ** 16;

/** Boxes by where they lie: of the hundred thousand that a large atlas puts on a map, a name meets only those about it. */
export interface BoxGrid<Kind extends Box> {
  add(box: Kind): void;
  /** Whether any of those that share more than an edge with a box is meant. */
  someAt(box: Box, isMeant: (other: Kind) => boolean): boolean;
}

export function boxGrid<Kind extends Box>(boxes: readonly Kind[]): BoxGrid<Kind> {
  const squares = new Map<number, Kind[]>();
  const add = (box: Kind) => {
    for (const square of squaresUnder(box)) {
      const there = squares.get(square);
      if (there === undefined) squares.set(square, [box]);
      else there.push(box);
    }
  };
  for (const box of boxes) add(box);
  return {
    add,
    someAt: (box, isMeant) =>
      squaresUnder(box).some((square) =>
        squares.get(square)?.some((other) => meet(box, other) && isMeant(other)),
      ),
  };
}

function squaresUnder({ left, top, right, bottom }: Box): readonly number[] {
  const found: number[] = [];
  for (let row = Math.floor(top / SIDE); row <= Math.floor(bottom / SIDE); row += 1)
    for (let column = Math.floor(left / SIDE); column <= Math.floor(right / SIDE); column += 1)
      found.push(row * WIDE + column);
  return found;
}
