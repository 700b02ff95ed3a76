import { describe, expect, test } from "vitest";
import { makeLater, makeLocale } from "../../../src/site/localePlugin";
import { wordsOf } from "../../../src/ui/locale/words";
import { bibTeX } from "../../../src/ui/share/cite/bibTeX";
import { citedNow } from "../../../src/ui/share/cite/cited";
import { cslJson } from "../../../src/ui/share/cite/cslJson";
import { ris } from "../../../src/ui/share/cite/ris";

const URL = "https://example.org/?corridor=ca-az&date=2026-06-01";
const wordsIn = (language: "en" | "ru" | "az" | "tr") =>
  wordsOf(makeLocale(language)).and(makeLater(language));
const today = new Date(2026, 10, 5);
const cited = (title: string, sources: number | null = 34, asOf = "2026-11-23") =>
  citedNow(
    { title, sources },
    { url: URL, stem: "corridor-atlas-ca-az", facts: { horizon: asOf }, today },
    wordsIn("en"),
  );

describe("a line for a list of references", () => {
  test("says who, when, what, on how many documents, and where it was read", () => {
    expect(cited("A corridor").line).toBe(
      `Corridor Atlas (2026). A corridor [Interactive map; data as of 23 November 2026; 34 sources]. Retrieved 5 November 2026, from ${URL}`,
    );
  });

  test("leaves out the number of documents where it isn't known", () => {
    expect(cited("A corridor", null).line).toContain("[Interactive map; data as of 23 November 2026].");
  });

  test.each(["az", "tr", "ru"] as const)("is said in %s with its address whole", (language) => {
    const asked = { url: URL, stem: "x", facts: { horizon: "2026-11" }, today };
    const { line } = citedNow({ title: "X", sources: 2 }, asked, wordsIn(language));
    expect(line.endsWith(URL)).toBe(true);
    expect(line).not.toMatch(/Retrieved|Interactive/);
  });
});

describe("BibTeX", () => {
  test("has the fields of a work on the web", () => {
    expect(bibTeX(cited("A corridor"))).toBe(
      [
        "@misc{corridor-atlas-ca-az-2026,",
        "  author = {{Corridor Atlas}},",
        "  title = {{A corridor}},",
        "  year = {2026},",
        "  month = nov,",
        "  howpublished = {Interactive map},",
        "  note = {data as of 23 November 2026; 34 sources},",
        `  url = {${URL}},`,
        "  urldate = {2026-11-05},",
        "}",
      ].join("\n"),
    );
  });

  test("a title keeps what TeX takes for commands", () => {
    const text = bibTeX(cited("50% of {A} & $B_c$ #1 ~ ^ \\end"));
    expect(text).toContain(
      "{{50\\% of \\{A\\} \\& \\$B\\_c\\$ \\#1 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}end}}",
    );
  });

  test("a date that is known to the year has no month", () => {
    expect(bibTeX(cited("A", 1, "2026"))).not.toContain("month");
  });
});

test("RIS is a tag and a value a line, and ends its record", () => {
  const lines = ris(cited("A title\nof two lines")).split("\r\n");
  expect(lines).toEqual([
    "TY  - MAP",
    "ID  - corridor-atlas-ca-az-2026",
    "AU  - Corridor Atlas,",
    "TI  - A title of two lines",
    "PY  - 2026",
    "DA  - 2026/11/23/",
    "M3  - Interactive map",
    "N1  - data as of 23 November 2026; 34 sources",
    "LA  - en",
    `UR  - ${URL}`,
    "Y2  - 2026/11/05/",
    "ER  - ",
    "",
  ]);
});

test("CSL-JSON is an item with dates in parts", () => {
  expect(JSON.parse(cslJson(cited('A "corridor"', 1, "2026-11")))).toEqual([
    {
      id: "corridor-atlas-ca-az-2026",
      type: "map",
      title: 'A "corridor"',
      author: [{ literal: "Corridor Atlas" }],
      issued: { "date-parts": [[2026, 11]] },
      accessed: { "date-parts": [[2026, 11, 5]] },
      URL,
      language: "en",
      medium: "Interactive map",
      note: "data as of November 2026; 1 source",
    },
  ]);
});

test("a title of 500 letters is cited whole in every form", () => {
  const title = "Memorandum & ".repeat(38).trim();
  const work = cited(title);
  expect(work.line).toContain(title);
  expect(ris(work)).toContain(title);
  expect(JSON.parse(cslJson(work))[0].title).toBe(title);
  expect(bibTeX(work)).toContain(title.replaceAll("&", "\\&"));
});
