import { expect, test } from "vitest";
import type { Claim, Figure } from "../../../src/atlas/atlas";
import { makeLater, makeLocale } from "../../../src/site/localePlugin";
import { generationBar } from "../../../src/ui/digest/generationBar";
import { wordsOf } from "../../../src/ui/locale/words";

const words = wordsOf(makeLocale("en")).and(makeLater("en"));

test("a bar takes its parts from the document of its whole, not from another that has the same year", () => {
  const bar = barOf({
    generation: [claim(363, "ministry"), claim(100, "data")],
    "hydro-generation": [claim(40, "data")],
    "gas-generation": [claim(60, "data")],
  });
  expect(bar).toEqual({
    year: "Generation by source, 2024",
    parts: [
      ["Hydropower", 40],
      ["Gas, coal and oil", 60],
    ],
  });
});

test("what is burnt may be told as one", () => {
  const bar = barOf({
    generation: [claim(28.4, "ministry")],
    "hydro-generation": [claim(3.9, "ministry"), claim(3.2, "data")],
    "thermal-generation": [claim(24.5, "ministry")],
    "gas-generation": [claim(24.6, "data")],
  });
  expect(bar?.parts).toEqual([
    ["Hydropower", 3.9],
    ["Gas, coal and oil", 24.5],
  ]);
});

test("a whole without parts of its document has no bar", () => {
  expect(
    barOf({ generation: [claim(363, "ministry")], "hydro-generation": [claim(57, "data")] }),
  ).toBeUndefined();
});

function barOf(figures: Readonly<Record<string, readonly Claim[]>>) {
  const indicators = Object.entries(figures).map(
    ([key, claims]): Figure => ({ key, label: { en: key }, claims: [...claims] }),
  );
  const [block] = generationBar({ indicators }, () => [], words);
  return block?.block === "bar"
    ? { year: block.heading, parts: block.parts.map(({ label, amount }) => [label, amount]) }
    : undefined;
}

function claim(value: number, source: string): Claim {
  return { value, unit: "TWh", asOf: "2024", confidence: "high", basis: "sourced", sources: [source] };
}
