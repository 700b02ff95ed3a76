import { expect, test } from "vitest";
import { derivedHints, isAsWorkedOut, workedOut } from "../../geo/build/workedOut";
import type { Claim, Figure } from "../../src/atlas/atlas";
import { readAtlas } from "../../src/atlas/readAtlas";
import { WHOLE } from "../fixtures/fixtures";
import { there } from "../there";

const whole = readAtlas(WHOLE);
const model = there(there([...whole.corridors.values()][0]).figures[0]);

function claim(value: number, unit: string, more: Partial<Claim> = {}): Claim {
  return { ...there(model.claims[0]), value, unit, ...more };
}

function figure(key: string, ...claims: Claim[]): Figure {
  return { ...model, key, claims };
}

/** The atlas with these indicators of Kazakhstan and nothing else that is a figure. */
function atlasWith(...indicators: Figure[]) {
  const member = { ...there(whole.countries.get("KZ")), indicators };
  return { ...whole, countries: new Map([["KZ", member]]), segments: new Map(), corridors: new Map() };
}

const PARTS = [figure("hydro", claim(300, "MW"), claim(200, "MW")), figure("all", claim(1000, "MW"))];

test.each([
  ["sum", ["member/KZ#hydro", "member/KZ#hydro:2", 5], 505],
  ["difference", ["member/KZ#all", "member/KZ#hydro", 100], 600],
  ["product", [3, "member/KZ#hydro"], 900],
  ["share", ["member/KZ#hydro:2", "member/KZ#all"], 20],
  ["whole", ["member/KZ#hydro", 30], 1000],
  ["plus-share", [10, "member/KZ#hydro", "member/KZ#all"], 40],
  ["count", ["member/KZ", "member/KZ"], 2],
  ["same", ["member/KZ#all"], 1000],
] as const)("the %s of the claims that are named is worked out", (operation, from, result) => {
  const derived = claim(0, "MW", { basis: "derived", operation, from: [...from] });
  expect(workedOut(atlasWith(...PARTS), derived)).toBeCloseTo(result);
});

test.each(["member/KZ#wind", "member/KZ#hydro:3", "member/XX#hydro", "corridor/none#length", "hydro"])(
  "what isn't there, such as %s, makes no number",
  (reference) => {
    const derived = claim(1, "MW", { basis: "derived", operation: "same", from: [reference] });
    expect(workedOut(atlasWith(...PARTS), derived)).toBeNaN();
    expect(isAsWorkedOut(derived, Number.NaN)).toBe(false);
  },
);

test("a derived number that doesn't follow from its claims, or doesn't name them, is told", () => {
  const wrong = claim(520, "MW", {
    basis: "derived",
    operation: "sum",
    from: ["member/KZ#hydro", "member/KZ#hydro:2"],
  });
  const hints = derivedHints(
    atlasWith(...PARTS, figure("renewable", wrong, claim(500, "MW", { basis: "derived" }))),
  ).filter((hint) => hint.startsWith("KZ"));
  expect(hints).toEqual([
    "KZ renewable: 520 MW doesn't follow from member/KZ#hydro, member/KZ#hydro:2, whose sum is 500",
    "KZ renewable: 500 MW is derived; say from which claims in “from”, and how in “operation”",
  ]);
});

test("a range that is derived is told: nothing works it out", () => {
  const range = { ...claim(0, "MW", { basis: "derived" }), value: [400, 600] as [number, number] };
  expect(
    derivedHints(atlasWith(...PARTS, figure("range", range))).filter((hint) => hint.startsWith("KZ")),
  ).toEqual(["KZ range: 400,600 MW is derived; say from which claims in “from”, and how in “operation”"]);
});

test("shares are compared in points, other numbers as they are rounded", () => {
  expect([isAsWorkedOut(claim(13.6, "%"), 14.05), isAsWorkedOut(claim(13.6, "%"), 14.2)]).toEqual([
    true,
    false,
  ]);
  expect([isAsWorkedOut(claim(4137, "MW"), 4136.6), isAsWorkedOut(claim(4137, "MW"), 4100)]).toEqual([
    true,
    false,
  ]);
});
