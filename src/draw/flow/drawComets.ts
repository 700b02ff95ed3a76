import type { FlowPath } from "./flowPaths";

/** Comets follow each other at this distance, in px. */
export const SPACING = 96;
/** Calm: slower than a reader's eye follows text, in px a second. */
export const SPEED = 26;

interface Layer {
  /** From the head backwards, in px. */
  readonly length: number;
  readonly opacity: number;
}

/** A comet: strokes on each other with the same head, so that it fades backwards. */
const LAYERS: readonly Layer[] = [
  { length: 44, opacity: 0.25 },
  { length: 32, opacity: 0.35 },
  { length: 21, opacity: 0.5 },
  { length: 11, opacity: 1 },
];

/** How far the heads have come since the motion began, in px; they start anew where the next comet has been. */
export function phaseAt(ms: number): number {
  return ((ms / 1000) * SPEED) % SPACING;
}

/** A dash that ends at the head of a comet: pattern and offset for a path that begins `fromPx` after its line does. */
export function cometDash(
  length: number,
  phase: number,
  fromPx: number,
): { pattern: number[]; offset: number } {
  const offset = (fromPx - phase + length) % SPACING;
  return { pattern: [length, SPACING - length], offset: offset < 0 ? offset + SPACING : offset };
}

/** Draws all comets at a moment on a clean canvas. A path is stroked once a layer, however many comets are on it. */
export function drawComets(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  paths: readonly FlowPath[],
  ms: number,
): void {
  const phase = phaseAt(ms);
  context.lineJoin = "round";
  context.lineCap = "butt";
  for (const path of paths) {
    context.beginPath();
    for (const [i, [x, y]] of path.points.entries()) i === 0 ? context.moveTo(x, y) : context.lineTo(x, y);
    context.strokeStyle = path.ink;
    context.lineWidth = Math.max(1, path.width);
    for (const { length, opacity } of LAYERS) {
      const { pattern, offset } = cometDash(length, phase, path.fromPx);
      context.setLineDash(pattern);
      context.lineDashOffset = offset;
      context.globalAlpha = opacity;
      context.stroke();
    }
  }
  context.globalAlpha = 1;
}
