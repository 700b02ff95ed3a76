import { expect, test } from "vitest";
import { indexAsKnown } from "../../src/atlas/known/indexAsKnown";
import { sinceOf } from "../../src/atlas/known/since";
import { cameraShowing } from "../../src/draw/flat/cameraShowing";
import { projectorOf } from "../../src/draw/flat/projectorOf";
import { composeScene } from "../../src/scene/composeScene";
import type { Extent } from "../../src/scene/extent";
import { light } from "../../src/scene/palette";
import { describing } from "../../src/ui/export/sheets/sheetWish";
import { DEFAULT_VIEW, type View } from "../../src/view/view";
import { realAtlas, realIndex } from "../atlas/participation/realIndex";
import { PLACES, wordsIn } from "./digest/digestSheets";

const SIZE = { width: 960, height: 540 };
const CASPIAN: Extent = [48, 37, 54, 47];

test("a map is told by its corridors, how far they are, the countries in sight and the day of the data", () => {
  expect(told({}, CASPIAN)).toBe(
    "Map: The Caspian. Corridors: Azerbaijan–Türkiye–Europe (planned, under construction), " +
      "Central Asia–Azerbaijan (under consideration), AZ–GE–TR–BG (planned, in operation), " +
      "Caspian–Black Sea–Europe (under consideration), Black Sea cable (planned). Countries in sight: Armenia, " +
      "Azerbaijan, Georgia, Iran, Kazakhstan, Russia, Türkiye, Turkmenistan, Uzbekistan. Data as of 23 November 2026.",
  );
});

test.each([
  ["en", "Standing out: Caspian crossing"],
  ["az", "Önə çıxan: "],
  ["tr", "Öne çıkan: "],
  ["ru", "Выделено: "],
] as const)("in %s what is picked is told where the title doesn't say it", (language, start) => {
  const picked = { kind: "segment", id: "ca-az/caspian-crossing" } as const;
  expect(told({ picked, language }, CASPIAN)).toContain(start);
});

test("what the title says isn't told again", () => {
  const picked = { kind: "member", id: "KZ" } as const;
  expect(told({ picked }, CASPIAN, "Kazakhstan")).not.toContain("Standing out");
});

test("a map under a finding is called by what is picked, or by the atlas", () => {
  const picked = { kind: "member", id: "KZ" } as const;
  expect(told({ picked }, CASPIAN, "")).toMatch(/^Map: Kazakhstan\. Corridors: /);
  expect(told({}, CASPIAN, "")).toMatch(/^Map: Corridor Atlas\. Corridors: /);
});

test("corridors that are hidden, or not in sight, aren't told", () => {
  expect(told({ switched: { corridors: false } }, CASPIAN)).toContain("No corridor is in sight.");
  expect(told({}, [66, 24, 70, 28])).toContain("No corridor is in sight. Countries in sight: Pakistan.");
});

test("on another day it is told as it was known then", () => {
  expect(told({ date: "2024-06-01" }, CASPIAN)).toMatch(/As known on 1 June 2024\.$/);
});

function told(change: Partial<View>, extent: Extent, title = "The Caspian"): string {
  const view = { ...DEFAULT_VIEW, ...change };
  const language = view.language ?? "en";
  const words = wordsIn(language);
  const look = { palette: light, language, countryName: words.country, places: PLACES };
  const index = view.date ? indexAsKnown(realIndex, sinceOf(realAtlas), view.date) : realIndex;
  const { marks } = composeScene(index, view, look);
  const camera = cameraShowing(extent, SIZE, { top: 0, right: 0, bottom: 0, left: 0 });
  return describing({ index, view, places: PLACES, marks }, title, words)(projectorOf(camera, SIZE));
}
