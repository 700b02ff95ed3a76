import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/atlas/vocabulary";
import { realWish } from "../draw/sheet/realSheet";

test("Türkiye keeps its dot in capitals, in every language that writes it in Latin letters", () => {
  const inCapitals = LANGUAGES.map((language) => namesIn(language).get("TR"));
  expect(inCapitals).toEqual(["TÜRKİYE", "TÜRKİYƏ", "TÜRKİYE", "ТУРЦИЯ"]);
});

test("in capitals no other name takes the letters of another language", () => {
  const english = [...namesIn("en")].filter(([id]) => id !== "TR").map(([, text]) => text);
  expect(english.length).toBeGreaterThan(15);
  expect(english.filter((text) => /İ/.test(text))).toEqual([]);
});

test("in English the names of countries need the one file of the font that every reader loads", () => {
  const letters = [...namesIn("en").values()].join("");
  expect([...letters].filter((letter) => !firstFont().has(letter))).toEqual([]);
});

function namesIn(language: (typeof LANGUAGES)[number]): Map<string, string> {
  return new Map(
    realWish(null, { language }).scene.marks.flatMap((mark): [string, string][] =>
      mark.mark === "label" && mark.of.kind === "country" ? [[mark.of.id, mark.text]] : [],
    ),
  );
}

function firstFont(): Set<string> {
  const cut: Record<string, string> = JSON.parse(readFileSync("geo/build/fonts.json", "utf8"));
  const ranges = (cut["inter-latin.woff2"] ?? "").split(", ").map((range) => range.slice(2).split("-"));
  const codes = ranges.flatMap(([from = "", to = from]) => {
    const first = Number.parseInt(from, 16);
    return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, i) => first + i);
  });
  return new Set(codes.map((code) => String.fromCodePoint(code)));
}
