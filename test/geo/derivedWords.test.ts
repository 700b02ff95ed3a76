import { expect, test } from "vitest";
import { figuresIn } from "../../geo/build/figuresIn";
import { englishOf } from "../../src/atlas/asText";
import { realAtlas as atlas } from "../atlas/participation/realIndex";
import { there } from "../there";

/** Of derived words and dates there is no arithmetic in the facts; each is worked out here, from the records that its note names. */
const WORKED_OUT_HERE: Readonly<Record<string, () => unknown>> = {
  "ca-az study-stage-1-end": () =>
    monthAfter(firstOf("ca-az", "study-start"), Number(firstOf("ca-az", "study-stage-1-duration"))),
  "ca-az/kungrad-border current-type": currentOfTheCommonGrid,
  "ca-az/border-beyneu current-type": currentOfTheCommonGrid,
  "ca-az/beyneu-aktau current-type": currentOfTheCommonGrid,
};

const derivedWords = figuresIn(atlas).flatMap(([owner, { key, claims }]) =>
  claims
    .filter(({ basis, value }) => basis === "derived" && typeof value === "string")
    .map((claim) => [`${owner} ${key}`, claim] as const),
);

test("every derived word or date is worked out by this test", () => {
  expect(derivedWords.map(([name]) => name).toSorted()).toEqual(Object.keys(WORKED_OUT_HERE).toSorted());
});

test.each(derivedWords)("%s, in words or a date, follows from what it names", (name, { value }) => {
  expect(there(WORKED_OUT_HERE[name])()).toBe(value);
});

function firstOf(corridor: string, key: string) {
  const figure = there(atlas.corridors.get(corridor)?.figures.find((each) => each.key === key));
  return there(figure.claims[0]).value;
}

/** The month that lies so many months after a day: `2026-12`. */
function monthAfter(day: unknown, months: number): string {
  const start = new Date(`${String(day)}T00:00:00Z`);
  start.setUTCMonth(start.getUTCMonth() + months);
  return start.toISOString().slice(0, 7);
}

/**
 * The minister named transit through the common Central Asian system. Uzbekistan's record says that it runs in it, and what runs in one
 * synchronous system runs on alternating current: that is the only step that no record makes.
 */
function currentOfTheCommonGrid(): string {
  const zone = englishOf(there(atlas.countries.get("UZ")).synchronousZone.text);
  return zone.startsWith("Unified Energy System of Central Asia")
    ? "alternating current (common Central Asian grid)"
    : `unknown: ${zone}`;
}
