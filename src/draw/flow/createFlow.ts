import type { Pen } from "../pen";
import { boxAround } from "./boxAround";
import { drawComets } from "./drawComets";
import type { FlowLine } from "./flowLines";
import { type FlowPath, flowPaths } from "./flowPaths";
import { createFrameClock } from "./frameClock";

/** More pixels than these aren't seen in what moves. */
const MOST_PIXEL_RATIO = 2;

/** A slow motion along lines, on a canvas of its own above a map that stands still. */
export interface Flow {
  setLines(lines: readonly FlowLine[]): void;
  /** The map has moved: where places are now, and its zoom. */
  follow(project: Pen["project"], zoom: number): void;
  start(): void;
  /** Wipes the canvas too: a comet that stands still says nothing. */
  stop(): void;
  remove(): void;
}

/**
 * Puts the canvas into the container, which covers the map. It serves every pen, because it asks of the map only where places
 * are, and that only when the map has moved: whatever repaints the map itself costs a slow machine three frames of four.
 */
export function createFlow(container: HTMLElement): Flow {
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  container.append(canvas);
  // Keeps the canvas off the graphics processor: where that is only a program, frames came at 23 to 60 a second, and so at 60.
  const context = canvas.getContext("2d", { willReadFrequently: true });
  let lines: readonly FlowLine[] = [];
  let place: { project: Pen["project"]; zoom: number } | null = null;
  /** `null` when they have to be found anew. */
  let paths: readonly FlowPath[] | null = null;
  let isOn = false;

  const wipe = () => {
    context?.save();
    context?.resetTransform();
    context?.clearRect(0, 0, canvas.width, canvas.height);
    context?.restore();
  };
  const draw = (ms: number) => {
    if (place === null || context === null) return;
    if (paths === null) {
      paths = flowPaths(lines, place.project, place.zoom);
      cover(container, canvas, context, paths);
    } else wipe();
    drawComets(context, paths, ms);
  };
  const clock = createFrameClock(container, draw);
  const sizes = new ResizeObserver(() => {
    paths = null;
  });
  sizes.observe(container);

  return {
    setLines(next) {
      lines = next;
      paths = null;
    },
    follow(project, zoom) {
      place = { project, zoom };
      paths = null;
      // At once, and not with the next frame of the clock: comets would lag behind lines that move.
      if (isOn) draw(performance.now());
    },
    start() {
      isOn = true;
      clock.want(true);
    },
    stop() {
      isOn = false;
      clock.want(false);
      wipe();
    },
    remove() {
      clock.remove();
      sizes.disconnect();
      canvas.remove();
    },
  };
}

/** Lays the canvas over what flows and no more: every pixel of it is drawn anew, with the map beneath, each time. It is clean then. */
function cover(
  container: HTMLElement,
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  paths: readonly FlowPath[],
): void {
  const { clientWidth, clientHeight } = container;
  const { left, top, width, height } = boxAround(paths, { width: clientWidth, height: clientHeight });
  const ratio = Math.min(MOST_PIXEL_RATIO, devicePixelRatio);
  Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
  canvas.style.transform = `translate(${left}px, ${top}px)`;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  context.setTransform(ratio, 0, 0, ratio, -left * ratio, -top * ratio);
}
