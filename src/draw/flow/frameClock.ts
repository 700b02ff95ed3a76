/** Drawn at most so often: every frame costs a slow machine the map beneath too, and what goes a pixel at a time needs no more. */
const LEAST_GAP_MS = 1000 / 20;
/** Of a screen: a frame is asked for so much earlier. */
const FRAME_MS = 1000 / 60;

export interface FrameClock {
  /** Whether somebody wants frames; they come only while the element can be seen. */
  want(isWanted: boolean): void;
  remove(): void;
}

/**
 * Calls `draw` some 20 times a second with the milliseconds since the page was opened. It asks for no frame at all while
 * none is wanted, while the element is out of sight, and while the page is in the background.
 */
export function createFrameClock(element: Element, draw: (ms: number) => void): FrameClock {
  let isWanted = false;
  let isInSight = true;
  let isRunning = false;
  let frame = 0;
  let pause = 0;

  const ask = () => {
    frame = requestAnimationFrame((now) => {
      draw(now);
      // Not the frames in between: also one that draws nothing wakes the page.
      pause = window.setTimeout(ask, LEAST_GAP_MS - FRAME_MS);
    });
  };
  const settle = () => {
    const mayRun = isWanted && isInSight && !document.hidden;
    if (mayRun === isRunning) return;
    isRunning = mayRun;
    if (mayRun) return ask();
    cancelAnimationFrame(frame);
    clearTimeout(pause);
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
