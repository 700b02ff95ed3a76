import { expect, test } from "vitest";
import { frontOf } from "../../../src/atlas/front";
import { indexOf } from "../../../src/atlas/indexOf";
import { light } from "../../../src/scene/palette";
import { firstChoice } from "../../../src/ui/export/choice";
import { fileName } from "../../../src/ui/export/file/fileName";
import type { Deck } from "../../../src/ui/wire/carried";
import { readView } from "../../../src/view/address";
import { atlas } from "../rendered";

const index = indexOf(atlas);
const look = { palette: light, language: "en", countryName: (code: string) => code, places: null } as const;
const day = index.horizon;

function deck(id: string): Deck {
  const { view } = readView("");
  const step = { view, camera: null, title: "", text: "", address: "", notes: [], rests: [], sources: [] };
  return { id, title: "", address: "", steps: [step] };
}

test.each([
  ["a map is named after what is picked", "?segment=ca-az/caspian-crossing", "map", "ca-az-caspian-crossing"],
  ["a figure after what it is of", "?corridor=ca-az", "profile", "ca-az-profile"],
  ["a figure of nothing in particular after itself", "?explore=matrix", "matrix", "matrix"],
  ["a comparison after both", "?compare=ca-az,az-tr-eu", "digest", "ca-az-with-az-tr-eu"],
  ["two members over time after both", "?compare=KZ,UZ", "pair", "KZ-with-UZ-over-time"],
  [
    "days that are compared after both",
    "?compare=2025-06-01,2026-01-31",
    "digest",
    "2025-06-01-with-2026-01-31",
  ],
  ["a story after itself, whatever its step is about", "?corridor=ca-az", "story", "story-two-corridors"],
] as const)("%s", (_, search, subject, name) => {
  const exportable = { index, view: readView(search).view, look, assets: null, hatches: null };
  const choice = firstChoice("A title", subject);
  const made = { exportable, front: frontOf(index), choice, deck: deck("two-corridors") };
  expect(fileName(made, "pptx")).toBe(`corridor-atlas-${name}-${day}.pptx`);
  const inRussian = { ...made, exportable: { ...exportable, look: { ...look, language: "ru" } } } as const;
  expect(fileName(inRussian, "pptx")).toBe(`corridor-atlas-${name}-${day}-ru.pptx`);
});

test("one file holds the whole atlas, and is named after the view or the story with which it begins", () => {
  const exportable = { index, view: readView("?member=KZ").view, look, assets: null, hatches: null };
  const named = { exportable, front: frontOf(index), deck: deck("own") };
  const html = { format: "html" } as const;
  expect(fileName({ ...named, choice: { ...firstChoice("", "meet"), ...html } }, "html")).toBe(
    `corridor-atlas-KZ-${day}.html`,
  );
  expect(fileName({ ...named, choice: { ...firstChoice("", "story"), ...html } }, "html")).toBe(
    `corridor-atlas-story-own-${day}.html`,
  );
});

test("two members beside each other name the file, and what can’t be compared doesn’t", () => {
  const exportable = { index, view: readView("?member=KZ").view, look, assets: null, hatches: null };
  const named = { exportable, front: frontOf(index), deck: null };
  const beside = { beside: "UZ" } as const;
  expect(fileName({ ...named, choice: { ...firstChoice("", "brief"), ...beside } }, "docx")).toBe(
    `corridor-atlas-KZ-with-UZ-brief-${day}.docx`,
  );
  expect(fileName({ ...named, choice: { ...firstChoice("", "map"), ...beside } }, "png")).toBe(
    `corridor-atlas-KZ-${day}.png`,
  );
});
