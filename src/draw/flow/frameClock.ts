/** Drawn at most so often: every frame costs a slow machine the map beneath too, and what goes a pixel at a time needs no more. */
const LEAST_GAP_MS = 1000 / 20;
/** Drawn at least so often, or it isn't seen as a motion. */
const MOST_GAP_MS = 1000 / 8;
/** Of the frames that the screen can show, so many stay with the page: 42 a second of 60. */
const SHARE_OF_PAGE = 0.7;
/** Of a screen. A faster one isn't asked for more. */
const FRAME_MS = 1000 / 60;

export interface FrameClock {
  /** Whether somebody wants frames; they come only while the element can be seen. */
  want(isWanted: boolean): void;
  remove(): void;
}

/** What has been since the motion was last drawn. */
export interface SinceDrawn {
  readonly ms: number;
  /** Frames that the page has had. */
  readonly frames: number;
  /** From one frame to the next where nothing is in the way. */
  readonly frameMs: number;
}

/**
 * Whether it is time to draw again. Not until the page has had its share of frames: on a machine whose graphics processor is
 * only a program, a frame that is drawn keeps the next ones waiting, and the busier the machine the more of them.
 */
export function isDue({ ms, frames, frameMs }: SinceDrawn): boolean {
  if (ms < LEAST_GAP_MS - FRAME_MS / 2) return false;
  return ms >= MOST_GAP_MS || frames * frameMs >= SHARE_OF_PAGE * ms;
}

/** What a frame takes on this screen: the shortest of late. It may have become slower, as laptops do without a plug. */
export function usualFrameMs(usual: number, latest: number): number {
  return Math.max(FRAME_MS, Math.min(latest, usual * 1.01));
}

/**
 * Calls `draw` some 20 times a second, and less often where that would leave the page too few frames, with the milliseconds
 * since the page was opened. It asks for no frame at all while none is wanted, while the element is out of sight, and while
 * the page is in the background.
 */
export function createFrameClock(element: Element, draw: (ms: number) => void): FrameClock {
  let isWanted = false;
  let isInSight = true;
  let isRunning = false;
  let frame = 0;

  const run = () => {
    let frameMs = FRAME_MS;
    let frames = 0;
    let [last, drawn] = [-Infinity, -Infinity];
    const step = (now: number) => {
      frame = requestAnimationFrame(step);
      frameMs = usualFrameMs(frameMs, now - last);
      last = now;
      frames++;
      if (!isDue({ ms: now - drawn, frames, frameMs })) return;
      [drawn, frames] = [now, 0];
      draw(now);
    };
    frame = requestAnimationFrame(step);
  };
  const settle = () => {
    const mayRun = isWanted && isInSight && !document.hidden;
    if (mayRun === isRunning) return;
    isRunning = mayRun;
    if (mayRun) run();
    else cancelAnimationFrame(frame);
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
