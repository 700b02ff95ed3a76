import { afterPress, type Press } from "./pressOn";

/** In ms: what lies over a map comes piece by piece. */
const WHILE_MS = 50;
/** In ms: until then another pen that is on its way has mostly come. */
const LATE_MS = 2500;

/** When a map is drawn anew: never while it is pressed. */
export interface Redraw {
  now(): void;
  /** Once for all calls of a while; later where a hand has left the map elsewhere. */
  soon(): void;
  /**
   * A hand has left the map elsewhere than it was drawn for, and another pen is on its way: that draws it, and to do so twice would hold both up. It lies there as it
   * is, and is drawn anew only if the other one is late.
   */
  late(): void;
}

export function redraw(press: Press, draw: () => void): Redraw {
  let isLeft = false;
  const now = afterPress(press, () => {
    isLeft = false;
    draw();
  });
  const whenLate = inAWhile(LATE_MS, () => {
    if (!isLeft) return;
    if (press.isDown()) whenLate();
    else now();
  });
  return {
    now,
    soon: inAWhile(WHILE_MS, () => (isLeft ? whenLate() : now())),
    late() {
      isLeft = true;
      whenLate();
    },
  };
}

/** The same, once for all calls of so many ms. */
function inAWhile(ms: number, run: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(run, ms);
  };
}
