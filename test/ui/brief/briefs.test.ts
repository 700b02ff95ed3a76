import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../../src/atlas/vocabulary";
import type { Brief } from "../../../src/draw/brief/brief";
import { filledBy, flowed } from "../../../src/draw/brief/briefFlow";
import { briefPages } from "../../../src/draw/brief/briefPages";
import { briefPieces, noteLaid } from "../../../src/draw/brief/briefPieces";
import { briefStyle, textBoxOf } from "../../../src/draw/brief/briefStyle";
import { docxParts, writeDocx } from "../../../src/draw/brief/writeDocx";
import type { Shape, TextShape } from "../../../src/draw/flat/shapes";
import { realAtlas } from "../../atlas/participation/realIndex";
import { all, readXml, unzipped, type XmlNode } from "../../draw/slides/unzipped";
import { found, there } from "../../there";
import { wordsIn } from "../digest/digestSheets";
import { ADDRESS, BRIEFED, briefIn, briefOfTwoIn, COMPARED, lengthsIn, pageOf } from "./briefsOf";

const PICTURE = new Uint8Array([137, 80, 78, 71]);
/** Bytes that are no font: what is in a document of them is mixed, not read. */
const FONTS = { regular: new Uint8Array(40).fill(7), semibold: new Uint8Array(40).fill(9) };
const WISH = {
  picture: PICTURE,
  fonts: FONTS,
  address: ADDRESS,
  author: "Atlas of the Isles",
  date: "2026-11-23",
};
const LEAST_POINTS = 7.5;
/** The least of each of two pages that a brief fills, with its short tables whole; of a meeting no more may be known than is just too long for one. */
const [FILLS, MEETING_FILLS] = [0.7, 0.37];
/** A table of so few rows is whole on its page. */
const SHORT_TABLE = 10;

const cases = [
  ...LANGUAGES.flatMap((language) =>
    BRIEFED.map(
      (picked) => [`${picked.kind}/${picked.id}, ${language}`, () => briefIn(picked, language)] as const,
    ),
  ),
  // Each pair in one language, by turns.
  ...COMPARED.map((two, i) => {
    const language = LANGUAGES[i % LANGUAGES.length] ?? "en";
    return [`${two.join(" and ")}, ${language}`, () => briefOfTwoIn(two, language)] as const;
  }),
];

test.each(cases)("the brief on %s is whole as a document and on pages", (_, made) => {
  const brief = made();
  const parts = docxParts(brief, WISH);
  const text = readXml(String(parts["word/document.xml"]));
  const notes = all(readXml(String(parts["word/footnotes.xml"])), "w:footnote").filter(
    ({ attributes }) => attributes["w:type"] === undefined,
  );
  const references = all(text, "w:footnoteReference").map(({ attributes }) => Number(attributes["w:id"]));
  const cited = brief.sources.map((_, i) => i + 1);
  expect(references, "documents are numbered in the order of reading").toEqual(cited);
  expect(notes).toHaveLength(cited.length);
  const paragraphs = all(text, "w:p");
  const headings = paragraphs.filter((each) => styleOf(each) === "Heading1");
  expect(headings.filter((each) => all(each, "w:t").every(({ text }) => text.trim() === ""))).toEqual([]);
  expect(headings.length).toBe(brief.parts.filter(({ part }) => part !== "map").length);

  const pages = briefPages(brief, pageOf(brief), null);
  const isMeeting = brief.kind === wordsIn(brief.language as Language).t("kind.meeting");
  if (pages.length > 1) expect(Math.min(...filled(brief))).toBeGreaterThan(isMeeting ? MEETING_FILLS : FILLS);
  expect(pages.length).toBeLessThanOrEqual(2);
  expect(tornTables(brief)).toEqual([]);
  const texts = pages.flatMap(({ layers }) => layers.flatMap(({ shapes }) => shapes)).filter(isText);
  const points = Math.min(...texts.map(({ size }) => (size * 595.28) / 707));
  expect(points).toBeGreaterThanOrEqual(LEAST_POINTS - 0.01);
});

test("names that have commas of their own are parted by semicolons", () => {
  const { parts } = briefIn({ kind: "corridor", id: "ca-az" }, "en");
  const cells = parts.flatMap((part) =>
    part.part === "table" ? part.rows.flat().map(({ text }) => text) : [],
  );
  const [parties = ""] = cells.filter((text) => text.includes("Energy Ministry, KZ"));
  expect(parties.split("; ")).toEqual(
    expect.arrayContaining(["Uzbekistan", "Energy Ministry, KZ", "Energy Ministry, UZ"]),
  );
  // The lists of one table are parted alike.
  const [interested = ""] = cells.filter((text) => text.includes("ACWA Power"));
  expect(interested.split("; ")).toEqual(expect.arrayContaining(["Saudi Arabia", "ACWA Power"]));
});

test("a document says its language, what its picture shows, and repeats the heads of its tables", () => {
  const brief = briefIn({ kind: "corridor", id: "ca-az" }, "az");
  const parts = writtenOf(brief);
  const text = readXml(found(parts, "word/document.xml"));
  expect(all(text, "wp:docPr").map(({ attributes }) => attributes["descr"])).toEqual([
    `Xəritə: ${brief.title}.`,
  ]);
  const tables = all(text, "w:tbl");
  expect(tables.length).toBeGreaterThan(1);
  for (const table of tables) expect(all(table, "w:tblHeader")).toHaveLength(1);
  const [language] = all(readXml(found(parts, "word/styles.xml")), "w:lang");
  expect(language?.attributes["w:val"]).toBe("az-Latn-AZ");
  expect(all(text, "w:lang").every(({ attributes }) => attributes["w:val"] === "en-GB")).toBe(true);
});

test("a brief says that some of it is in English where some of it is, and only there", () => {
  const english = "Некоторые подробности приведены на английском языке, как были записаны.";
  const briefs = BRIEFED.map((picked) => briefIn(picked, "ru"));
  const isMixed = briefs.map(({ lead, parts }) => /"lang":"en"/.test(JSON.stringify([lead, parts])));
  expect(new Set(isMixed)).toEqual(new Set([true, false]));
  expect(briefs.map(({ credits }) => credits.includes(english))).toEqual(isMixed);
});

test("whom no report of the first Board names is never called absent", () => {
  const brief = briefIn({ kind: "meeting", id: "cececo-board-1" }, "en");
  const part = brief.parts.find((each) => each.part !== "map" && each.heading.startsWith("Not named"));
  expect(part).toMatchObject({ heading: "Not named in the reports (not evidence of absence)" });
  expect(JSON.stringify(part)).toContain("Tajikistan");
  expect(JSON.stringify(brief)).not.toMatch(/Reported absent/);
});

test("a brief tells first of what is open and how much it would be, not of names and days", () => {
  const brief = briefIn({ kind: "corridor", id: "ca-az" }, "en");
  const part = there(brief.parts.find((each) => each.part === "list"));
  const topics = part.part === "list" ? part.items.map(({ text }) => text.split(":")[0]) : [];
  expect(topics.slice(0, 3)).toEqual([
    "Size of the export",
    "Cost above 2 billion USD",
    "Direct-current line or common grid in Uzbekistan and Kazakhstan",
  ]);
});

/** Headings of short tables whose rows are on more than one page, and of parts of which the heading stands at the foot of one. */
function tornTables(brief: Brief): readonly string[] {
  const pages = flowedOf(brief).map(({ placed }) =>
    placed.flatMap(({ piece }) => piece.laid.shapes).map(({ id }) => id),
  );
  return brief.parts.flatMap((part, i) => {
    if (part.part === "map") return [];
    const count = part.part === "table" ? part.rows.length : 1;
    const rows = pages.map(
      (ids) => new Set(ids.flatMap((id) => id.match(new RegExp(`^part-${i}-(\\d+)`))?.[1] ?? [])).size,
    );
    const on = rows.filter((each) => each > 0).length;
    const headed = pages.findIndex((ids) => ids.some((id) => id === `part-${i}-heading`));
    const isAlone = (rows[headed] ?? 0) === 0;
    return (part.part === "table" && count <= SHORT_TABLE && on > 1) || isAlone ? [part.heading] : [];
  });
}

function writtenOf(brief: Brief): ReadonlyMap<string, string> {
  return unzipped(writeDocx(brief, WISH));
}

function styleOf(paragraph: XmlNode): string | undefined {
  return all(paragraph, "w:pStyle")[0]?.attributes["w:val"];
}

/** How far down each page its text and map go, and the notes at its foot, as a part of its height. */
function filled(brief: Brief): readonly number[] {
  const { height } = textBoxOf(pageOf(brief).size);
  const notes = notesOf(brief);
  return flowedOf(brief).map((page) => filledBy(page, notes) / height);
}

function flowedOf(brief: Brief) {
  const { size, palette, address } = pageOf(brief);
  const { width, height } = textBoxOf(size);
  const pieces = briefPieces(brief, address, width, briefStyle(palette, brief.scale));
  return flowed(pieces, notesOf(brief), height);
}

function notesOf(brief: Brief) {
  const { size, palette } = pageOf(brief);
  const style = briefStyle(palette, brief.scale);
  return brief.sources.map((source, i) => noteLaid(source, i + 1, textBoxOf(size).width, style));
}

const isText = (shape: Shape): shape is TextShape => shape.shape === "text";

test("of a member it tells what it did on its corridors, and who spoke for it last stands first", () => {
  const { parts } = briefIn({ kind: "member", id: "KZ" }, "en");
  const rowsUnder = (heading: string) =>
    parts.flatMap((part) =>
      part.part === "table" && part.heading === heading
        ? part.rows.map((row) => row.map(({ text }) => text))
        : [],
    );
  const { t } = wordsIn("en");
  expect(rowsUnder(t("section.milestones")).map(([, what]) => what)).toContainEqual(
    expect.stringContaining("Mazhilis"),
  );
  const [first] = lengthsIn({ kind: "member", id: "KZ" }, "en");
  const speakers = first.parts.flatMap((part) =>
    part.part === "table" && part.heading === t("brief.speakers") ? part.rows.map(([who]) => who?.text) : [],
  );
  expect(speakers.indexOf("Yerlan Akkenzhenov")).toBeLessThan(speakers.indexOf("Almassadam Satkaliyev"));
  expect(speakers).toContain("Yerlan Akkenzhenov");
});

test("a planned meeting whose days are over is said to have no report", () => {
  const told =
    JSON.stringify(briefIn({ kind: "corridor", id: "ca-az" }, "en").parts) +
    JSON.stringify(briefIn({ kind: "meeting", id: "cececo-board-1" }, "en").parts);
  expect(told).toContain("(planned; no report that it was held was found up to 23 November 2026)");
});

test.each(LANGUAGES)(
  "figures of two years are said to be that, in every brief on two members: %s",
  (language) => {
    const { t } = wordsIn(language);
    const yearsIn = (cells: readonly string[]) =>
      new Set(cells.flatMap((cell) => /(\d{4})(?:\sг\.)?\)$/u.exec(cell)?.[1] ?? []));
    const unsaid = COMPARED.filter((two) => {
      const table = briefOfTwoIn(two, language).parts.find(
        (part) => part.part === "table" && part.columns[0]?.name === t("brief.figure"),
      );
      if (table?.part !== "table" || table.heading === t("brief.figuresDiffer")) return false;
      return table.rows.some(([, ...cells]) => yearsIn(cells.map(({ text }) => text)).size > 1);
    });
    expect(unsaid).toEqual([]);
  },
);

test.each(LANGUAGES)(
  "a brief on a member of a corridor begins with how far that is, and names its organisations and who spoke for it: %s",
  (language) => {
    const { t } = wordsIn(language);
    for (const picked of BRIEFED.filter(({ kind }) => kind === "member")) {
      const corridors = [...realAtlas.corridors.values()].filter(({ parties }) =>
        parties.some(
          ({ party, standing }) => party === picked.id && (standing === "party" || standing === "host"),
        ),
      );
      if (corridors.every(({ state }) => state === null)) continue;
      const { parts } = briefIn(picked, language);
      const headings = parts.flatMap((part) => (part.part === "map" ? [] : part.heading));
      expect(headings[0], picked.id).toBe(t("section.state"));
      const bodies = corridors.flatMap(({ parties }) =>
        parties.filter(
          ({ party, standing }) =>
            standing === "party" && realAtlas.organisations.get(party)?.country === picked.id,
        ),
      );
      if (bodies.length > 0) expect(headings, picked.id).toContain(t("brief.bodies"));
      expect(headings, picked.id).toContain(t("brief.speakers"));
    }
  },
);

test.each(LANGUAGES)(
  "a whole whose parts add up to more says so, in every brief on a member: %s",
  (language) => {
    const { t, said } = wordsIn(language);
    const more = t("brief.partsMore", { figure: "" });
    for (const picked of BRIEFED.filter(({ kind }) => kind === "member")) {
      const { indicators } = there(realAtlas.countries.get(picked.id));
      const table = briefIn(picked, language).parts.find(
        (part) => part.part === "table" && part.heading === t("section.figures"),
      );
      const labels = table?.part === "table" ? table.rows.map(([label]) => there(label).text) : [];
      const figure = (key: string) => indicators.find((each) => each.key === key);
      const shown = (key: string) =>
        labels.some((label) => label.startsWith(said(figure(key)?.label ?? { en: "–" }).text));
      const amount = (key: string) => Number(figure(key)?.claims[0]?.value ?? 0);
      const parts = ["hydro-capacity", "solar-capacity", "wind-capacity"].filter(shown);
      const sum = parts.reduce((all, key) => all + amount(key), 0);
      if (!shown("renewable-capacity")) continue;
      const renewable = said(there(figure("renewable-capacity")).label).text;
      const [label = ""] = labels.filter((each) => each.startsWith(renewable));
      expect(label.endsWith(more), picked.id).toBe(sum > amount("renewable-capacity"));
    }
  },
);

test("a document comes with its font, mixed with a key as the standard has it", () => {
  const brief = briefIn({ kind: "member", id: "KZ" }, "en");
  const parts = docxParts(brief, WISH);
  const [font] = all(readXml(String(parts["word/fontTable.xml"])), "w:font");
  const [regular, bold] = ["w:embedRegular", "w:embedBold"].map((name) => there(all(there(font), name)[0]));
  expect(bold?.attributes["w:fontKey"]).not.toBe(regular?.attributes["w:fontKey"]);
  const bytes = there(parts["word/fonts/font1.odttf"]) as Uint8Array;
  const key = there(regular?.attributes["w:fontKey"]).replace(/[{}-]/g, "");
  const last = Number.parseInt(key.slice(-2), 16);
  expect([bytes[0], bytes[16], bytes[32], bytes.length]).toEqual([7 ^ last, 7 ^ last, 7, 40]);
  const fonts = all(readXml(String(parts["word/styles.xml"])), "w:rFonts").map(
    ({ attributes }) => attributes["w:ascii"],
  );
  expect(new Set(fonts)).toEqual(new Set([font?.attributes["w:name"]]));
});

test("a document tells as much as our own pages, set as large", () => {
  const brief = briefIn({ kind: "member", id: "KZ" }, "en");
  const styles = all(readXml(String(docxParts(brief, WISH)["word/styles.xml"])), "w:style");
  const halves = Object.fromEntries(
    styles.map((each) => [each.attributes["w:styleId"], all(each, "w:sz")[0]?.attributes["w:val"]]),
  );
  const { title, body, cell, note, heading } = briefStyle(pageOf(brief).palette, brief.scale);
  const half = ({ size }: { size: number }) => String(Math.round((size * 595.28 * 2) / 707));
  expect(halves).toMatchObject({
    ...{ Title: half(title), ListParagraph: half(body), Cell: half(cell) },
    ...{ FootnoteText: half(note), Heading1: half(heading) },
  });
});

test("of a country that counts without large hydropower, as its aim does, its own share stands first, and what has it in says so", () => {
  const [first] = lengthsIn({ kind: "member", id: "KZ" }, "en");
  const figures = first.parts.flatMap((part) =>
    part.part === "table" ? part.rows.map(([name]) => name?.text ?? "") : [],
  );
  const own = figures.indexOf("Renewables in generation, national definition");
  expect(own).toBeGreaterThan(-1);
  expect(figures[own + 1]).toBe("Renewables in generation, with large hydropower");
  expect(figures).toContainEqual(expect.stringMatching(/^Renewable capacity, with large hydropower/));
});
