import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { afterRest } from "../../../src/ui/browser/afterRest";

const REST_MS = 120;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page whose frames last so long, in ms: runs `ms` of it, and tells the hand of each frame. */
function pageOf(frameMs: number) {
  let asked = new Map<number, () => void>();
  let last = 0;
  vi.stubGlobal("requestAnimationFrame", (run: () => void) => {
    last += 1;
    asked.set(last, run);
    return last;
  });
  vi.stubGlobal("cancelAnimationFrame", (id: number) => asked.delete(id));
  return (ms: number, onFrame = () => {}) => {
    for (let now = frameMs; now <= ms; now += frameMs) {
      vi.advanceTimersByTime(frameMs);
      const due = asked;
      asked = new Map();
      for (const run of due.values()) run();
      onFrame();
    }
  };
}

/** How often a hand rests that moves with each frame for 2 s, and then not for a second. */
function restsOf(frameMs: number): { whileMoving: number; after: number } {
  const live = pageOf(frameMs);
  let rests = 0;
  let stop = () => {};
  const move = () => {
    stop();
    stop = afterRest(REST_MS, () => {
      rests += 1;
    });
  };
  move();
  live(2000, move);
  const whileMoving = rests;
  live(1000);
  return { whileMoving, after: rests - whileMoving };
}

test.each([16, 100, 200, 300])(
  "a hand that moves with each frame of %i ms rests once it stops, and not before",
  (frameMs) => {
    expect(restsOf(frameMs)).toEqual({ whileMoving: 0, after: 1 });
  },
);

test("what is called off never comes", () => {
  const live = pageOf(16);
  let runs = 0;
  afterRest(REST_MS, () => {
    runs += 1;
  })();
  live(1000);
  expect(runs).toBe(0);
});
