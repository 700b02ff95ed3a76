import { expect, test } from "vitest";
import { withCamera } from "../../src/view/camera";
import { readStep, stepOf } from "../../src/view/storyViews";
import { DEFAULT_VIEW } from "../../src/view/view";

test("the view of a step is read as an address, with its camera", () => {
  expect(readStep("?corridor=ca-az&theme=projector#map=5/41/50")).toEqual({
    view: { ...DEFAULT_VIEW, picked: { kind: "corridor", id: "ca-az" }, theme: "projector" },
    camera: { zoom: 5, lat: 41, lng: 50 },
    unread: [],
  });
});

test.each([
  ["language and frame, which are the reader's", "?lang=az&frame=embed", ["frame", "language"]],
  ["another story", "?story=tour&step=2", ["story", "step"]],
  ["a camera that is none", "?corridor=ca-az#map=here", ["#map=here"]],
  ["words that nobody knows", "?colour=red", ["colour=red"]],
])("no step may say %s", (_, address, unread) => {
  expect(readStep(address).unread).toEqual(unread);
});

test("past the last step there is the last one, and of another story none", () => {
  const [first, last] = [readStep("?corridor=a"), readStep("?corridor=b")];
  const story = { id: "tour", steps: [first, last], visit: 0 };
  expect(stepOf(story, { ...DEFAULT_VIEW, story: "tour", step: 1 })).toBe(first);
  expect(stepOf(story, { ...DEFAULT_VIEW, story: "tour", step: 7 })).toBe(last);
  expect(stepOf(story, { ...DEFAULT_VIEW, story: "walk", step: 1 })).toBeNull();
  expect(stepOf(null, { ...DEFAULT_VIEW, story: "tour", step: 1 })).toBeNull();
});

test("another camera leaves a story in the hash alone, and nothing else", () => {
  const camera = { zoom: 4, lat: 40, lng: 50 };
  expect(withCamera("#map=3/1/1&own=abc", camera)).toBe("#map=4/40/50&own=abc");
  expect(withCamera("#own=abc", null)).toBe("#own=abc");
  expect(withCamera("#panel", camera)).toBe("#map=4/40/50");
  expect(withCamera("#panel", null)).toBe("");
});
