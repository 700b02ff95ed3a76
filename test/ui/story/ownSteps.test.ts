import { expect, test } from "vitest";
import { cameraShowing, extentShown } from "../../../src/draw/flat/cameraShowing";
import { moved, stepOfSight, withItem } from "../../../src/ui/story/own/ownSteps";
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
    title: "Central Asia–Azerbaijan",
  });
  expect(step.view).toBe("?corridor=ca-az#map=5/41/50");
  expect(step.title).toBe("Central Asia–Azerbaijan");
});

test("a map of a phone is kept so that any other shows at least the same", () => {
  const camera = { zoom: 4, lat: 41, lng: 50 };
  const size = { width: 360, height: 300 };
  const { view } = stepOfSight({ view: DEFAULT_VIEW, camera, size, title: "A" });
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

test("a title of 500 letters becomes one that fits", () => {
  const sight = { view: DEFAULT_VIEW, camera: { zoom: 4, lat: 40, lng: 50 }, size: { width: 1, height: 1 } };
  expect(stepOfSight({ ...sight, title: "a".repeat(500) }).title).toHaveLength(140);
});

test("steps change their places, and stay where there is none", () => {
  expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
  expect(withItem([{ a: 1 }, { a: 2 }], 1, { a: 3 })).toEqual([{ a: 1 }, { a: 3 }]);
});
