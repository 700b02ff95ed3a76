import type { Pen } from "../pen";
import { addPartCanvas, type PartCanvas } from "./addPartCanvas";
import type { FlowLine } from "./flowLines";
import { type FlowPart, flowParts } from "./flowParts";
import { flowPaths } from "./flowPaths";
import { createFrameClock } from "./frameClock";

/** A slow motion along lines, on canvases of its own above a map that stands still. */
export interface FlowDrawing {
  setLines(lines: readonly FlowLine[]): void;
  /** The map has moved: where places are now, and its zoom. */
  follow(project: Pen["project"], zoom: number): void;
  start(): void;
  /** Wipes the canvases too: a comet that stands still says nothing. */
  stop(): void;
  remove(): void;
}

/**
 * Puts canvases into the container, which covers the map. It serves every pen, because it asks of the map only where places
 * are, and that only when the map has moved: whatever repaints the map itself costs a slow machine three frames of four.
 */
export function createFlow(container: HTMLElement): FlowDrawing {
  const canvases: PartCanvas[] = [];
  let lines: readonly FlowLine[] = [];
  let place: { project: Pen["project"]; zoom: number } | null = null;
  /** `null` when they have to be found anew. */
  let parts: readonly FlowPart[] | null = null;
  let isOn = false;

  const layOut = (project: Pen["project"], zoom: number) => {
    const size = { width: container.clientWidth, height: container.clientHeight };
    const found = flowParts(flowPaths(lines, project, zoom), size);
    while (canvases.length > found.length) canvases.pop()?.remove();
    while (canvases.length < found.length) canvases.push(addPartCanvas(container));
    for (const [i, { box }] of found.entries()) canvases[i]?.lay(box);
    return found;
  };
  const wipe = () => {
    for (const canvas of canvases) canvas.wipe();
  };
  const draw = (ms: number) => {
    if (place === null) return;
    if (parts === null) parts = layOut(place.project, place.zoom);
    else wipe();
    for (const [i, { paths }] of parts.entries()) canvases[i]?.draw(paths, ms);
  };
  const clock = createFrameClock(container, draw);
  const sizes = new ResizeObserver(() => {
    parts = null;
  });
  sizes.observe(container);

  return {
    setLines(next) {
      lines = next;
      parts = null;
    },
    follow(project, zoom) {
      place = { project, zoom };
      parts = null;
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
      for (const canvas of canvases) canvas.remove();
    },
  };
}
