import { expect, test } from "vitest";
import { participationAssetsOf } from "../../src/atlas/participation/participationAssets";
import { participationDigest } from "../../src/ui/digest/participationDigest";
import { realAtlas, realIndex } from "../atlas/participation/realIndex";
import { wordsIn } from "../ui/digest/digestSheets";

test("all meetings have columns that say what they are, the Centre’s Board first: nothing is left for “others”", () => {
  const words = wordsIn("en");
  const look = { partyName: words.country, personName: (id: string) => id };
  const asked = { index: realIndex, filter: {}, look, asked: [] };
  const { gathered } = participationAssetsOf(realAtlas);
  const [counts] = participationDigest(asked, gathered, words).digest.main;
  const columns = counts?.block === "counts" ? counts.columns : [];
  expect(columns[0]).toBe("Centre’s Board");
  expect(columns).not.toContain(words.t("digest.others"));
});
