import { expect, test } from "vitest";
import { readAtlas } from "../../src/atlas/readAtlas";
import { filesOnDemand } from "../../src/site/filesOnDemand";
import { laidOver, WHOLE } from "../fixtures/fixtures";
import { there } from "../there";

/** Kept or made anew with the tiles, and read in no time. */
const GROUND = "ground/overview.json";

/** Files of facts that a test may change. */
function changeable() {
  let facts = WHOLE;
  let reads = 0;
  const files = filesOnDemand(() => {
    reads += 1;
    return readAtlas(facts);
  });
  const change = (path: string, text: string) => {
    facts = laidOver({ [path]: text });
    files.factsChanged();
  };
  return { files, change, readsSoFar: () => reads };
}

test("a changed fact is in the files that tell it, and the ground is kept", () => {
  const { files, change } = changeable();
  const map = String(files.bodyOf("facts/map.json"));
  const ground = there(files.bodyOf(GROUND));
  change("atlas.json", there(WHOLE["atlas.json"]).replace(/"horizon": "[^"]+"/, '"horizon": "2030-01-02"'));
  expect(map).not.toContain("2030-01-02");
  expect(files.bodyOf("facts/map.json")).toContain("2030-01-02");
  expect(files.bodyOf(GROUND)).toBe(ground);
});

test("another country with a record has an area of its own: then the ground is cut anew", () => {
  const { files, change } = changeable();
  const ground = there(files.bodyOf(GROUND));
  change("neighbours/IQ.json", there(WHOLE["neighbours/GE.json"]));
  // Bytes that differ are looked at one by one by `not.toBe`, for what it would say.
  expect(files.bodyOf(GROUND) === ground).toBe(false);
});

test("facts are read once, however many files are asked for", () => {
  const { files, readsSoFar } = changeable();
  for (const path of ["facts/map.json", "facts/context.json", GROUND]) files.bodyOf(path);
  expect(readsSoFar()).toBe(1);
});

test("facts with a mistake have no files, until it is mended", () => {
  const { files, change } = changeable();
  change("atlas.json", "{");
  expect(files.bodyOf("facts/map.json")).toBeUndefined();
  change("atlas.json", there(WHOLE["atlas.json"]));
  expect(files.bodyOf("facts/map.json")).toBeDefined();
});
