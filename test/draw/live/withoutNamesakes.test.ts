import { expect, test } from "vitest";
import { withoutNamesakes } from "../../../src/draw/live/withoutNamesakes";
import { composeScene } from "../../../src/scene/composeScene";
import { light } from "../../../src/scene/palette";
import type { LabelMark } from "../../../src/scene/scene";
import { DEFAULT_VIEW } from "../../../src/view/view";
import { realIndex } from "../../atlas/participation/realIndex";
import { there } from "../../there";
import { PLACES } from "../svg/drawnMap";

const look = { palette: light, language: "en", countryName: (id: string) => id, places: PLACES } as const;
const labels = composeScene(realIndex, DEFAULT_VIEW, look).marks.filter(
  (mark): mark is LabelMark => mark.mark === "label",
);

test("of a town and the station called after it, that is named which is seen from further away", () => {
  const named = (from: readonly LabelMark[]) =>
    from.filter(({ text }) => text === "Nakhchivan").map(({ of }) => of.kind);
  expect(named(labels).sort()).toEqual(["facility", "place"]);
  expect(named(withoutNamesakes(labels))).toEqual(["place"]);
});

test("equal names that are far from each other are both said", () => {
  const one = there(labels[0]);
  const far: LabelMark = { ...one, id: "far", at: [one.at[0] + 3, one.at[1]] };
  expect(withoutNamesakes([one, far])).toHaveLength(2);
});
