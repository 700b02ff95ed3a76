import { expect, test } from "vitest";
import { checkOwnStory } from "../../../src/atlas/ownStory";
import { cameraShowing, extentShown } from "../../../src/draw/flat/cameraShowing";
import { readAddress } from "../../../src/scene/readAddress";
import { moved, stepOfSight, withItem } from "../../../src/ui/story/own/ownSteps";
import { readable } from "../../../src/ui/story/own/useOwnStory";
import { DEFAULT_FRAMING } from "../../../src/view/framing";
import { readStep } from "../../../src/view/storyViews";
import { DEFAULT_VIEW } from "../../../src/view/view";
import { there } from "../../there";

test("what a reader sees is kept as an address of its own, without the reader's language or the story they are in", () => {
  const step = stepOfSight({
    view: {
      ...DEFAULT_VIEW,
      picked: { kind: "corridor", id: "ca-az" },
      language: "az",
      story: "tour",
      step: 4,
      frame: "embed",
      framing: { ...DEFAULT_FRAMING, without: ["title"] },
    },
    camera: { zoom: 5, lat: 41, lng: 50 },
    size: { width: 1000, height: 750 },
  });
  expect(step).toEqual({ view: "?corridor=ca-az#map=5/41/50", text: "", notes: "" });
});

test("a map of a phone is kept so that any other shows at least the same", () => {
  const camera = { zoom: 4, lat: 41, lng: 50 };
  const size = { width: 360, height: 300 };
  const { view } = stepOfSight({ view: DEFAULT_VIEW, camera, size });
  const kept = there(readStep(view).camera);
  const [west, south, east, north] = extentShown(kept, { width: 1000, height: 750 });
  const [w, s, e, n] = extentShown(camera, size);
  expect([west <= w + 0.1, south <= s + 0.1, east >= e - 0.1, north >= n - 0.1]).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test("what a camera shows is shown by the same camera", () => {
  const camera = { zoom: 5.5, lat: 40.2, lng: 47.3 };
  const size = { width: 1200, height: 800 };
  const again = cameraShowing(extentShown(camera, size), size, { top: 0, right: 0, bottom: 0, left: 0 });
  expect(again.zoom).toBeCloseTo(camera.zoom, 6);
  expect(again.lat).toBeCloseTo(camera.lat, 6);
  expect(again.lng).toBeCloseTo(camera.lng, 6);
});

test("what is typed becomes a story that can be read: an empty title is none, and one of 500 letters fits", () => {
  const step = { view: "?", text: "", notes: "" };
  const typed = {
    ...({ format: "corridor-atlas-story", version: 1, language: "ru", title: " " } as const),
    steps: [
      { ...step, title: "" },
      { ...step, title: "a<b" },
      { ...step, title: "a".repeat(500) },
    ],
  };
  const { title, steps } = readable(typed);
  expect(title).toBeUndefined();
  expect(steps.map((each) => each.title)).toEqual([undefined, "a‹b", `${"a".repeat(139)}…`]);
  expect(checkOwnStory("typed", JSON.stringify(readable(typed)), readAddress).problems).toEqual([]);
});

test("steps change their places, and stay where there is none", () => {
  expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
  expect(withItem([{ a: 1 }, { a: 2 }], 1, { a: 3 })).toEqual([{ a: 1 }, { a: 3 }]);
});
