import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { afterPress, type Press, pressOn, STILL_MS } from "../../../src/draw/still/pressOn";

let page: EventTarget;
let map: EventTarget & Pick<Element, "setPointerCapture">;
let press: Press;
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal("window", page);
  map = Object.assign(new EventTarget(), { setPointerCapture: vi.fn() });
  stop = new AbortController();
  press = pressOn(map, stop.signal);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("what takes long waits while the hand moves, and begins when it holds still", async () => {
  const begun = noted(press.atRest);
  send(map, "pointerdown");
  const held = noted(press.atRest);
  for (let step = 0; step < 10; step++) {
    await vi.advanceTimersByTimeAsync(STILL_MS - 1);
    send(page, "pointermove");
  }
  expect(begun).toHaveBeenCalled();
  expect(held).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(STILL_MS);
  expect(held).toHaveBeenCalled();
  expect(press.isDown()).toBe(true);
});

test("a hand that a busy page hasn't heard isn't taken for one that holds still", async () => {
  send(map, "pointerdown");
  const held = noted(press.atRest);
  // A long task: all clocks are late, and what the hand did meanwhile is told after the first of them.
  const clock = vi.spyOn(performance, "now").mockReturnValue(performance.now() + 4 * STILL_MS);
  await vi.advanceTimersByTimeAsync(STILL_MS);
  clock.mockRestore();
  expect(held).not.toHaveBeenCalled();
  send(page, "pointermove");
  await vi.advanceTimersByTimeAsync(STILL_MS - 1);
  expect(held).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(held).toHaveBeenCalled();
});

test("it begins when the last finger is gone, after the click", async () => {
  send(map, "pointerdown", 1);
  send(map, "pointerdown", 2);
  const held = noted(press.atRest);
  send(page, "pointerup", 1);
  await vi.advanceTimersByTimeAsync(0);
  expect(held).not.toHaveBeenCalled();
  send(page, "pointercancel", 2);
  expect(press.isDown()).toBe(false);
  await turn();
  expect(held).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(0);
  expect(held).toHaveBeenCalled();
});

test("what is drawn under a press is drawn once, after it", async () => {
  const draw = vi.fn();
  const drawFree = afterPress(press, draw);
  drawFree();
  expect(draw).toHaveBeenCalledTimes(1);
  send(map, "pointerdown");
  for (let step = 0; step < 3; step++) drawFree();
  await vi.advanceTimersByTimeAsync(10 * STILL_MS);
  expect(draw).toHaveBeenCalledTimes(1);
  send(page, "pointerup");
  await vi.advanceTimersByTimeAsync(0);
  expect(draw).toHaveBeenCalledTimes(2);
  drawFree();
  expect(draw).toHaveBeenCalledTimes(3);
});

test("a hand elsewhere on the page is no press, nor one on a map that is gone", () => {
  send(page, "pointermove");
  send(page, "pointerup");
  expect(press.isDown()).toBe(false);
  stop.abort();
  send(map, "pointerdown");
  expect(press.isDown()).toBe(false);
});

function send(target: EventTarget, type: string, pointerId = 1): void {
  target.dispatchEvent(Object.assign(new Event(type), { pointerId }));
}

function noted(promised: () => Promise<void>) {
  const heard = vi.fn();
  promised().then(heard);
  return heard;
}

async function turn(): Promise<void> {
  await Promise.resolve();
}
