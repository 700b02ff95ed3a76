import { describe, expect, test } from "vitest";
import { pathShape, rectangle, textShape } from "../../../src/draw/flat/shapes";
import { PRESETS } from "../../../src/draw/sheet/presets";
import { writeSlides } from "../../../src/draw/slides/writeSlides";
import { realIndex } from "../../atlas/participation/realIndex";
import { first, found, there } from "../../there";
import { ADDRESS, realSheet } from "../sheet/realSheet";
import { packageProblems } from "./packageProblems";
import { all, readXml, unzipped, type XmlNode } from "./unzipped";

const ARABIC = "ممرات الطاقة الخضراء حول أذربيجان";
const LONG = "Corridors & <cables> of “green” energy: ".repeat(13).slice(0, 500);
const DECK = { title: "Overview", author: "Atlas of the Isles", language: "en", date: "2026-11-23" } as const;
const NOTES = ["Sources: the atlas", ADDRESS];

const sheets = ["Overview", ARABIC, LONG].map((title) => realSheet({ title, tolerancePx: 0.8 }));
const bytes = writeSlides(
  sheets.map((sheet) => ({ sheet, notes: NOTES })),
  { ...DECK, points: PRESETS["slide-wide"].points },
);
const parts = unzipped(bytes);
const xml = new Map([...parts].map(([path, text]) => [path, readXml(text)]));
const slide = (number: number) => found(xml, `ppt/slides/slide${number}.xml`);

describe("the package", () => {
  test("the overview is far smaller than 3 MB", () => {
    expect(bytes.length / sheets.length).toBeLessThan(300_000);
  });

  test("the same atlas gives the same file", () => {
    const again = writeSlides(
      sheets.map((sheet) => ({ sheet, notes: NOTES })),
      { ...DECK, points: PRESETS["slide-wide"].points },
    );
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });

  test("a slide of 4:3 is 10 by 7.5 inches", () => {
    const sheet = realSheet({ size: PRESETS["slide-classic"].layout });
    const deck = unzipped(
      writeSlides([{ sheet, notes: [] }], { ...DECK, points: PRESETS["slide-classic"].points }),
    );
    expect(deck.get("ppt/presentation.xml")).toContain('<p:sldSz cx="9144000" cy="6858000"/>');
  });
});

describe("a slide", () => {
  test("every shape has a number of its own, a name and an alternative text", () => {
    for (const number of [1, 2, 3]) {
      const heads = all(slide(number), "p:cNvPr").slice(1);
      expect(new Set(heads.map(({ attributes }) => attributes["id"])).size).toBe(heads.length);
      expect(heads.filter(({ attributes: { name, descr } }) => !name?.trim() || !descr?.trim())).toEqual([]);
    }
  });

  test("a shape without a name is called by its layer, and a country that is set as its code or abbreviated is spoken of whole", () => {
    const name = (whole: string) =>
      textShape({
        ...{ id: `name-${whole}`, name: "Turkmenistan", whole, lines: [whole], at: [60, 60], width: 40 },
        ...{ size: 12, fill: "#000000", halo: { ink: "#ffffff", width: 1 } },
      });
    const rule = pathShape({ id: "rule", name: "", paths: [rectangle(0, 0, 9, 9)], fill: "#000000" });
    const shapes = [rule, name("TM"), name("Turkm."), name("500 kV In operation")];
    const sheet = { ...first(sheets), layers: [{ id: "figure", name: "Figure", shapes }] } as const;
    const deck = unzipped(
      writeSlides([{ sheet, notes: [] }], { ...DECK, points: PRESETS["slide-wide"].points }),
    );
    const heads = all(readXml(found(deck, "ppt/slides/slide1.xml")), "p:cNvPr").slice(2);
    expect(heads.map(({ attributes: { name, descr } }) => [name, descr])).toEqual([
      ["Figure", "Figure"],
      ["Turkmenistan", "Turkmenistan"],
      ["Turkmenistan", "Turkmenistan"],
      ["Turkmenistan", "500 kV In operation"],
    ]);
  });

  test("every drawn segment is a path or a line of its own, with its name", () => {
    const drawn = there(first(sheets).layers.find(({ id }) => id === "lines")).shapes.map(({ name }) => name);
    expect(drawn.length).toBeGreaterThan(15);
    const group = there(all(slide(1), "p:grpSp").find((each) => headOf(each)["name"] === "lines"));
    const shapes = group.children.filter(({ name }) => name === "p:sp");
    expect(shapes.map((shape) => headOf(shape)["descr"])).toEqual(drawn.map((name) => `lines: ${name}`));
    expect(
      shapes.every((shape) => /custGeom|prst="line"/.test(JSON.stringify(shape).replaceAll('":"', '="'))),
    ).toBe(true);
  });

  test("every member on the map is a shape that can be recoloured", () => {
    const group = there(all(slide(1), "p:grpSp").find((each) => headOf(each)["name"] === "countries"));
    const names = all(group, "p:cNvPr").map(({ attributes }) => attributes["name"]);
    expect(names).toEqual(expect.arrayContaining(["Azerbaijan", "Türkiye", "Kazakhstan", "Pakistan"]));
    expect(all(group, "a:schemeClr").map(({ attributes }) => attributes["val"])).toContain("accent5");
  });

  test("title and credits stand in the slide's own places", () => {
    expect(all(slide(1), "p:ph").map(({ attributes }) => attributes["type"])).toEqual(["title", "body"]);
    expect(textOf(slide(1))).toContain(realIndex.disclaimer.en.slice(0, 40));
  });

  test("there is no picture on it", () => {
    expect([...parts.keys()].filter((path) => path.includes("media"))).toEqual([]);
    expect(all(slide(1), "p:pic")).toEqual([]);
  });

  test("its link leads to the view", () => {
    const relations = all(found(xml, "ppt/slides/_rels/slide1.xml.rels"), "Relationship");
    const link = relations.find(({ attributes }) => attributes["TargetMode"] === "External");
    expect(link?.attributes["Target"]).toBe(ADDRESS);
    expect(all(slide(1), "a:hlinkClick").map(({ attributes }) => attributes["r:id"])).toEqual([
      link?.attributes["Id"],
    ]);
  });

  test("the notes say what they were given", () => {
    expect(textOf(found(xml, "ppt/notesSlides/notesSlide1.xml"))).toBe(NOTES.join(" "));
  });

  test("a title in Arabic script runs from right to left", () => {
    const title = there(
      all(slide(2), "p:sp").find((each) => all(each, "p:ph")[0]?.attributes["type"] === "title"),
    );
    expect(textOf(title)).toBe(ARABIC);
    expect(all(title, "a:pPr")[0]?.attributes["rtl"]).toBe("1");
    expect(all(title, "a:rPr")[0]?.attributes["lang"]).toBe("ar-SA");
  });

  test("a title of 500 characters is shortened where it is shown and whole in the alternative text", () => {
    const title = there(
      all(slide(3), "p:sp").find((each) => all(each, "p:ph")[0]?.attributes["type"] === "title"),
    );
    expect(textOf(title)).toMatch(/…$/);
    expect(headOf(title)["descr"]).toBe(LONG);
  });

  test("everything lies on the slide, but for the margin that covers what hangs over", () => {
    const outside = all(slide(1), "p:sp")
      .filter((shape) => !there(headOf(shape)["descr"]).startsWith("margin"))
      .map((shape) => [headOf(shape)["descr"], ...boxOf(shape)] as const)
      .filter(([, x, y, right, bottom]) => x < 0 || y < 0 || right > 12_192_000 || bottom > 6_858_000);
    expect(outside).toEqual([]);
  });
});

test("the package has no part, relation, number or order of elements that an office program would repair", () => {
  expect(packageProblems(parts)).toEqual([]);
});

function headOf(shape: XmlNode): Readonly<Record<string, string>> {
  return first(all(shape, "p:cNvPr")).attributes;
}

function textOf(node: XmlNode): string {
  return all(node, "a:t")
    .map(({ text }) => text)
    .join(" ");
}

function boxOf(shape: XmlNode): [x: number, y: number, right: number, bottom: number] {
  const [off, ext] = [first(all(shape, "a:off")).attributes, first(all(shape, "a:ext")).attributes];
  const [x, y] = [Number(off["x"]), Number(off["y"])];
  return [x, y, x + Number(ext["cx"]), y + Number(ext["cy"])];
}

test("words shrink where a program's font is wider than ours, rather than lie on others; names on the map don't", () => {
  const fits = all(slide(1), "p:sp").flatMap((shape) =>
    all(shape, "a:bodyPr").map((body) => ({
      isName: all(shape, "a:glow").length > 0,
      isWrapped: body.attributes["wrap"] === "square",
      shrinks: all(body, "a:normAutofit").length === 1,
    })),
  );
  const [names, words] = [fits.filter(({ isName }) => isName), fits.filter(({ isName }) => !isName)];
  expect(names.length).toBeGreaterThan(10);
  expect(words.length).toBeGreaterThan(10);
  expect(names.filter(({ isWrapped, shrinks }) => isWrapped || shrinks)).toEqual([]);
  expect(words.filter(({ isWrapped, shrinks }) => !(isWrapped && shrinks))).toEqual([]);
});
