import { expect, test } from "vitest";
import { LANGUAGES } from "../../../src/atlas/vocabulary";
import { light, projector } from "../../../src/scene/palette";
import type { Picked, PickedKind } from "../../../src/view/view";
import { realIndex } from "../../atlas/participation/realIndex";
import { hostProblems, type NamedSheet, nameProblems } from "./nameProblems";

/** Sheets of everything that the atlas shows on a map, as slides of both shapes, for a desk and for a room, in every language. */
const LOOKS = LANGUAGES.flatMap((language) =>
  (["slide-wide", "slide-classic"] as const).flatMap((size) =>
    [light, projector].map((palette) => ({ language, size, palette })),
  ),
);

/** One look in so many of each thing, other ones of the next: laying out all of them would take a minute. */
function sheetsOf(all: readonly (Picked | null)[], oneIn: number): readonly NamedSheet[] {
  return all.flatMap((picked, i) =>
    LOOKS.filter((_, j) => (i * 5 + j) % oneIn === 0).map((look) => ({ picked, ...look })),
  );
}

/** Where names are closest in every language, and one of each other size. */
const OVERVIEWS = [
  ...LANGUAGES.map((language) => ({ language, size: "slide-classic" as const })),
  { language: "en", size: "a4-landscape" },
  { language: "az", size: "a4-portrait" },
  { language: "tr", size: "slide-wide" },
  { language: "ru", size: "word" },
] as const;

test.each(OVERVIEWS)("the host and the seat of the Centre are named well on a $size in $language", (look) => {
  expect(hostProblems({ picked: null, palette: light, ...look })).toEqual([]);
});

const picks = (kind: PickedKind, records: readonly { readonly id: string }[]) =>
  records.map(({ id }): Picked => ({ kind, id }));

const { corridors, members, segments, meetings } = realIndex;

test.each([
  ["the overview", [null], 5],
  ["every corridor", picks("corridor", corridors), 16],
  ["every member", picks("member", members), 32],
  ["segments", picks("segment", segments), 80],
  [
    "meetings with a place",
    picks(
      "meeting",
      meetings.filter(({ at }) => at !== null),
    ),
    96,
  ],
] as const)(
  "the names on sheets of %s are there, whole, apart, and of what they stand beside",
  (_, all, oneIn) => {
    const problems = sheetsOf(all, oneIn).flatMap((sheet) => {
      const { picked, language, size, palette } = sheet;
      const where = `${picked?.id ?? "overview"} ${language} ${size} ${palette.type}`;
      return nameProblems(sheet).map((problem) => `${where}: ${problem}`);
    });
    expect(problems).toEqual([]);
  },
);
