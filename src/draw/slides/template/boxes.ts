import type { EmuBox } from "../emu";

export const rightOf = ({ x, cx }: EmuBox) => x + cx;
export const bottomOf = ({ y, cy }: EmuBox) => y + cy;
export const areaOf = ({ cx, cy }: EmuBox) => cx * cy;

/** The box between four edges; without a width or height where they are the wrong way round. */
export function between(left: number, top: number, right: number, bottom: number): EmuBox {
  return { x: left, y: top, cx: Math.max(0, right - left), cy: Math.max(0, bottom - top) };
}

export function shared(one: EmuBox, other: EmuBox): EmuBox {
  return between(
    Math.max(one.x, other.x),
    Math.max(one.y, other.y),
    Math.min(rightOf(one), rightOf(other)),
    Math.min(bottomOf(one), bottomOf(other)),
  );
}

export const overlap = (one: EmuBox, other: EmuBox) => areaOf(shared(one, other)) > 0;

export function widened({ x, y, cx, cy }: EmuBox, by: number): EmuBox {
  return between(x - by, y - by, x + cx + by, y + cy + by);
}

/** What is left of a box beside another one: the largest of the four parts that lie on one side of it. */
export function largestBeside(box: EmuBox, other: EmuBox): EmuBox {
  const [right, bottom] = [rightOf(box), bottomOf(box)];
  const parts = [
    between(box.x, box.y, right, Math.min(bottom, other.y)),
    between(box.x, Math.max(box.y, bottomOf(other)), right, bottom),
    between(box.x, box.y, Math.min(right, other.x), bottom),
    between(Math.max(box.x, rightOf(other)), box.y, right, bottom),
  ];
  return parts.reduce((best, part) => (areaOf(part) > areaOf(best) ? part : best));
}
