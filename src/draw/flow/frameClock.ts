/** Drawn at most so often: what draws at every frame of a screen leaves too little of a slow machine, and slow motion needs no more. */
const LEAST_GAP_MS = 1000 / 24 - 4;

export interface FrameClock {
  /** Whether somebody wants frames; they come only while the element can be seen. */
  want(isWanted: boolean): void;
  remove(): void;
}

/**
 * Calls `draw` some 24 times a second with the milliseconds since the page was opened. It asks for no frame at all while
 * none is wanted, while the element is out of sight, and while the page is in the background.
 */
export function createFrameClock(element: Element, draw: (ms: number) => void): FrameClock {
  let isWanted = false;
  let isInSight = true;
  let asked: number | null = null;
  let last = Number.NEGATIVE_INFINITY;

  const tick = (now: number) => {
    asked = requestAnimationFrame(tick);
    if (now - last < LEAST_GAP_MS) return;
    last = now;
    draw(now);
  };
  const settle = () => {
    const runs = isWanted && isInSight && !document.hidden;
    if (runs && asked === null) asked = requestAnimationFrame(tick);
    if (runs || asked === null) return;
    cancelAnimationFrame(asked);
    asked = null;
  };

  const sight = new IntersectionObserver((entries) => {
    isInSight = entries.at(-1)?.isIntersecting ?? true;
    settle();
  });
  sight.observe(element);
  document.addEventListener("visibilitychange", settle);

  return {
    want(wanted) {
      isWanted = wanted;
      settle();
    },
    remove() {
      isWanted = false;
      settle();
      sight.disconnect();
      document.removeEventListener("visibilitychange", settle);
    },
  };
}
