import { expect, test } from "vitest";
import { keptInTitle, keptTogether } from "../../../src/draw/flat/keptTogether";
import { wrapped } from "../../../src/draw/flat/wrapped";

const FACE = { size: 12, weight: 400 };

function linesOf(text: string, width: number): readonly string[] {
  return wrapped(keptTogether(text), FACE, width, 9).map((line) => line.replaceAll("\u00a0", " "));
}

test.each([
  ["Capacity (26 February 2026)", ["Capacity", "(26 February 2026)"]],
  ["Мощность (26 февраля 2026 г.)", ["Мощность", "(26 февраля 2026 г.)"]],
  ["Renewables to meet 30% by 2030", ["Renewables to meet", "30% by 2030"]],
  ["The chair for 2025 passed", ["The chair for 2025", "passed"]],
  ["A storage of some 120 MW", ["A storage of some", "120 MW"]],
  ["It is reported at 68 of 84 meetings", ["It is reported at", "68 of 84 meetings"]],
  ["Charter signed · Board seat", ["Charter signed ·", "Board seat"]],
])("no line ends within a date or before a unit: %s", (text, lines) => {
  expect(linesOf(text, 125)).toEqual(lines);
});

test("what is held together is let go where it is wider than a line, and no word is broken for it", () => {
  expect(linesOf("on 26 September 2026", 70)).toEqual(["on 26", "September", "2026"]);
  expect(linesOf("(26 февраля 2026 г.) ¹", 70)).toEqual(["(26", "февраля", "2026 г.) ¹"]);
});

test.each([
  ["изучается, ни одна линия не построена", "изучается, ни~одна линия не~построена"],
  ["xətt üzrə ən böyük dərinlik", "xətt üzrə ən~böyük dərinlik"],
  ["no line of its own is on the map", "no~line of~its own is~on~the~map"],
  ["a line of 400 km in the sea", "a~line of~400~km in~the~sea"],
])("a title ends no line with a short word: %s", (title, kept) => {
  expect(keptInTitle(title).replaceAll("\u00a0", "~")).toBe(kept);
});
