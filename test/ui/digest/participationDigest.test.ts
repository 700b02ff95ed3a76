import { expect, test } from "vitest";
import { participationAssetsOf } from "../../../src/atlas/participation/participationAssets";
import { participationDigest } from "../../../src/ui/digest/participationDigest";
import { readView } from "../../../src/view/address";
import { realAtlas, realIndex } from "../../atlas/participation/realIndex";
import { wordsIn } from "./digestSheets";

const words = wordsIn("en");
const { gathered } = participationAssetsOf(realAtlas);

function blocksFor(search: string) {
  const look = { partyName: words.country, personName: (id: string) => id };
  const asked = { index: realIndex, filter: readView(search).view.filter, look, asked: [] };
  return participationDigest(asked, gathered, words).digest.main;
}

test("of many whom no report names there is a run of names, and not a row of dashes each", () => {
  const [counts, names] = blocksFor("?explore=matrix&in-series=ca-az-ministerial,ca-az-summit");
  expect(counts?.block === "counts" && counts.rows.map(({ name }) => name)).toEqual([
    "Azerbaijan",
    "Kazakhstan",
    "Uzbekistan",
  ]);
  expect(names).toMatchObject({ block: "names", heading: "Not named in the reports" });
  expect(names?.block === "names" && names.names).toHaveLength(7);
});

test("who isn't among those who signed isn't said to be unnamed", () => {
  const [counts, ...others] = blocksFor(
    "?explore=matrix&in-series=ca-az-ministerial,ca-az-summit&evidence=signatory",
  );
  expect(counts?.block === "counts" && counts.rows).toHaveLength(3);
  expect(others).toEqual([]);
});

test("where all are named somewhere each has a row", () => {
  const [counts, ...others] = blocksFor("?explore=matrix");
  expect(counts?.block === "counts" && counts.rows).toHaveLength(10);
  expect(others).toEqual([]);
});
