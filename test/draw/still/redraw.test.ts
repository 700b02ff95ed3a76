import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Press } from "../../../src/draw/still/pressOn";
import { redraw } from "../../../src/draw/still/redraw";

/** Longer than another pen is waited for. */
const LONG_MS = 10_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("what a hand leaves elsewhere is drawn anew once, when the other pen is late", () => {
  const { draws, times } = made();
  times.late();
  times.soon();
  times.late();
  vi.advanceTimersByTime(1000);
  expect(draws).not.toHaveBeenCalled();
  vi.advanceTimersByTime(LONG_MS);
  expect(draws).toHaveBeenCalledTimes(1);
});

test("a hand that is on it again is waited for, however late the other pen is", () => {
  const { draws, times, hold } = made();
  times.late();
  const letGo = hold();
  vi.advanceTimersByTime(LONG_MS);
  letGo();
  expect(draws).not.toHaveBeenCalled();
  vi.advanceTimersByTime(LONG_MS);
  expect(draws).toHaveBeenCalledTimes(1);
});

test("what is asked for at once is, and what was left elsewhere isn't drawn again for that", () => {
  const { draws, times } = made();
  times.late();
  times.now();
  expect(draws).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(LONG_MS);
  expect(draws).toHaveBeenCalledTimes(1);
  times.soon();
  times.soon();
  vi.advanceTimersByTime(LONG_MS);
  expect(draws).toHaveBeenCalledTimes(2);
});

/** A map with a hand that can be on it. */
function made() {
  const draws = vi.fn();
  const waiting: (() => void)[] = [];
  let isDown = false;
  const press: Press = {
    isDown: () => isDown,
    whenReleased: (go) => (isDown ? void waiting.push(go) : go()),
    atRest: async () => {},
  };
  const hold = () => {
    isDown = true;
    return () => {
      isDown = false;
      for (const go of waiting.splice(0)) go();
    };
  };
  return { draws, times: redraw(press, draws), hold };
}
