/** English metric units: 12,700 of them are a point. Slides measure in nothing else. */
export const EMU_PER_POINT = 12_700;

/** Where a shape stands on a slide, in EMU. */
export interface EmuBox {
  readonly x: number;
  readonly y: number;
  readonly cx: number;
  readonly cy: number;
}

/** The smallest box around others. */
export function around(boxes: readonly EmuBox[]): EmuBox {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.cx));
  const bottom = Math.max(...boxes.map((box) => box.y + box.cy));
  return { x, y, cx: right - x, cy: bottom - y };
}
