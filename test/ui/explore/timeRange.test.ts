import { describe, expect, test } from "vitest";
import { shortDate } from "../../../src/ui/explore/matrix/MatrixHead";
import {
  firstRange,
  monthsLater,
  shiftedRange,
  spanBetween,
  zoomed,
} from "../../../src/ui/explore/timeline/timeRange";

const YEAR = { first: "2025-01-01", last: "2025-12-31" };

describe("a range of days", () => {
  test("is zoomed around a place in it", () => {
    expect(zoomed(YEAR, 0.5, 0)).toEqual({ first: "2025-01-01", last: "2025-07-02" });
    expect(zoomed(YEAR, 2, 1)).toEqual({ first: "2024-01-02", last: "2025-12-31" });
  });

  test("gets no shorter than four weeks", () => {
    expect(zoomed(YEAR, 0.0001, 0)).toEqual({ first: "2025-01-01", last: "2025-01-28" });
  });

  test("moves by a part of itself", () => {
    expect(shiftedRange(YEAR, 1)).toEqual({ first: "2026-01-01", last: "2026-12-31" });
  });

  test("is the same dragged to the left", () => {
    expect(spanBetween("2025-12-31", "2025-01-01")).toEqual(YEAR);
  });
});

test.each([
  ["2025-01-31", 1, "2025-02-28"],
  ["2025-01-15", -1, "2024-12-15"],
  ["2024-03-31", 12, "2025-03-31"],
])("%s and %i months are %s", (day, months, later) => {
  expect(monthsLater(day, months)).toBe(later);
});

describe("the first range", () => {
  const day = (word: string) => ({ first: word, last: word });

  test("is the years in which most things lie", () => {
    const many = Array.from({ length: 30 }, (_, i) => day(`2024-01-${String(i + 1).padStart(2, "0")}`));
    expect(firstRange([day("2013-03-06"), ...many, day("2037-01-01")], null)).toEqual({
      first: "2024-01-01",
      last: "2024-12-31",
    });
  });

  test("has some air around chosen dates", () => {
    expect(firstRange([], YEAR)).toEqual({ first: "2024-11-18", last: "2026-02-13" });
  });

  test("is none where nothing is", () => {
    expect(firstRange([], null)).toBeNull();
  });
});

test.each([
  ["2025-09-09", "2025-09-09", "2025-09-09"],
  ["2025-07-03", "2025-07-04", "2025-07-03"],
  ["2026-01-01", "2026-06-30", "2026-01–06"],
  ["2024-11-01", "2025-03-31", "2024–25"],
  ["2027", "2027", "2027"],
])("from %s to %s stands over a column as %s", (start, end, short) => {
  expect(shortDate(start, end)).toBe(short);
});
