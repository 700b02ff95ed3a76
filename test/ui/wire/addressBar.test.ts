import { expect, test, vi } from "vitest";
import { makeAddressBar } from "../../../src/ui/wire/addressBar";
import { DEFAULT_VIEW, type View } from "../../../src/view/view";
import { openPage } from "./openPage";

const STORY = {
  id: "west",
  visit: 0,
  steps: [{ view: { ...DEFAULT_VIEW, picked: { kind: "member", id: "KZ" } } satisfies View, camera: null }],
};

test("Back is known as such once those who followed the address are gone", () => {
  const { page, back } = openPage("");
  const bar = makeAddressBar(page);
  const stopListening = bar.subscribe(() => {});
  bar.subscribe(() => {});
  bar.changeView({ picked: { kind: "corridor", id: "ca-az" } });
  expect(bar.hashThen()).toBe(null);
  stopListening();
  back();
  expect(bar.hashThen()).toBe("");
});

test("a step forward after Back is not a revisit", () => {
  const { page, back } = openPage("");
  const bar = makeAddressBar(page);
  bar.changeView({ picked: { kind: "corridor", id: "ca-az" } });
  back();
  bar.changeView({ picked: { kind: "member", id: "KZ" } });
  expect(bar.hashThen()).toBe(null);
});

test("a map that comes to rest after Back, from the step before, doesn't change where that step looks", () => {
  const { page, back } = openPage("?member=KZ#map=5/48/67");
  const bar = makeAddressBar(page);
  bar.changeView({ picked: { kind: "corridor", id: "ca-az" } });
  back();
  bar.noteCamera({ zoom: 4, lat: 42, lng: 54 });
  expect(bar.hashThen()).toBe("#map=5/48/67");
});

test("each change of the address is told once to each that follows it, and to none that stopped", () => {
  const { page, back } = openPage("");
  const bar = makeAddressBar(page);
  const [stays, goes] = [vi.fn(), vi.fn()];
  bar.subscribe(stays);
  const stop = bar.subscribe(goes);
  bar.changeView({ picked: { kind: "corridor", id: "ca-az" } });
  stop();
  back();
  bar.changeHash("#own=x");
  bar.tellStory(STORY);
  expect([stays.mock.calls.length, goes.mock.calls.length]).toEqual([4, 1]);
});

test("a camera is noted in the present step, and nobody is told", () => {
  const { page, steps } = openPage("?corridor=ca-az");
  const bar = makeAddressBar(page);
  const heard = vi.fn();
  bar.subscribe(heard);
  bar.noteCamera({ zoom: 5, lat: 42, lng: 54 });
  expect(steps()).toEqual(["?corridor=ca-az#map=5/42/54"]);
  expect(heard).not.toHaveBeenCalled();
});

test("a view is written over what the step of the story shows", () => {
  const { page, steps } = openPage("?story=west");
  const bar = makeAddressBar(page);
  bar.tellStory(STORY);
  bar.changeView({ picked: { kind: "member", id: "KZ" } });
  bar.changeView({ picked: null });
  bar.changeView({ theme: "dark" }, "replace");
  expect(steps()).toEqual(["?story=west", "?story=west&dropped=pick&theme=dark"]);
});

test("in a frame a change takes the place of the present step: Back is the page’s around it", () => {
  const { page, steps } = openPage("?frame=embed", "another window");
  makeAddressBar(page).changeView({ picked: { kind: "corridor", id: "ca-az" } });
  expect(steps()).toEqual(["?corridor=ca-az&frame=embed"]);
});
