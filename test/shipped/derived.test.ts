import { expect, test } from "vitest";
import { derivedClaims, isAsWorkedOut, workedOut } from "../../geo/build/workedOut";
import { englishOf } from "../../src/atlas/asText";
import { realAtlas as atlas } from "../atlas/participation/realIndex";
import { there } from "../there";

const derived = derivedClaims(atlas).map(
  ([owner, { key }, claim], place) => [`${owner} ${key}, number ${place + 1}`, claim] as const,
);

test.each(derived)("%s, which is worked out, follows from the claims that it names", (_, claim) => {
  expect(isAsWorkedOut(claim, there(workedOut(atlas, claim)))).toBe(true);
});

test.each(derived)("what %s takes without a claim stands in its note", (_, { from = [], note = "" }) => {
  const inNote = englishOf(note)
    .replaceAll(/(?<=\d),(?=\d{3})/g, "")
    .replace("Three", "3");
  const numbers = from.filter((each) => typeof each === "number");
  expect(numbers.filter((each) => !new RegExp(`(?<![\\d.])${each}(?![\\d]|\\.\\d)`).test(inNote))).toEqual(
    [],
  );
});
