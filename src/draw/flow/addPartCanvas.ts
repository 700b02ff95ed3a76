import type { Box } from "../flat/box";
import { drawComets } from "./drawComets";
import type { FlowPath } from "./flowPaths";

/** More pixels than these aren't seen in what moves. */
const MOST_PIXEL_RATIO = 2;

/** A canvas over a part of the map. */
export interface PartCanvas {
  /** Lays it over another part. It is clean then. */
  lay(box: Box): void;
  wipe(): void;
  draw(paths: readonly FlowPath[], ms: number): void;
  remove(): void;
}

/** Adds a canvas to a container that covers the map. */
export function addPartCanvas(container: HTMLElement): PartCanvas {
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  container.append(canvas);
  // Keeps the canvas off the graphics processor: where that is only a program, the same frame costs it a third more.
  const context = canvas.getContext("2d", { willReadFrequently: true });

  return {
    lay({ left, top, right, bottom }) {
      const [width, height] = [right - left, bottom - top];
      const ratio = Math.min(MOST_PIXEL_RATIO, devicePixelRatio);
      Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
      canvas.style.transform = `translate(${left}px, ${top}px)`;
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      context?.setTransform(ratio, 0, 0, ratio, -left * ratio, -top * ratio);
    },
    wipe() {
      context?.save();
      context?.resetTransform();
      context?.clearRect(0, 0, canvas.width, canvas.height);
      context?.restore();
    },
    draw(paths, ms) {
      if (context) drawComets(context, paths, ms);
    },
    remove: () => canvas.remove(),
  };
}
