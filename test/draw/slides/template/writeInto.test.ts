import { DOMParser, XMLSerializer } from "@xmldom/xmldom";
import { describe, expect, test, vi } from "vitest";
import { needsPanel, sheetSizeIn } from "../../../../src/draw/slides/template/placeSheet";
import { readTemplate, type SlideTemplate } from "../../../../src/draw/slides/template/readTemplate";
import { writeInto } from "../../../../src/draw/slides/template/writeInto";
import { light } from "../../../../src/scene/palette";
import { found, there } from "../../../there";
import { realSheet } from "../../sheet/realSheet";
import { packageProblems } from "../packageProblems";
import { all, readXml, unzipped, type XmlNode } from "../unzipped";
import { BODY, EMBLEM, FOOTER, type TemplateChange, TITLE, templateFile } from "./templateFile";

vi.stubGlobal("DOMParser", DOMParser);
vi.stubGlobal("XMLSerializer", XMLSerializer);

const CA_AZ = { kind: "corridor", id: "ca-az" } as const;
const DECK = { title: "Overview", author: "Atlas of the Isles", language: "en", date: "2026-11-23" } as const;

const templateOf = (change: TemplateChange = {}) =>
  there(readTemplate("t.potx", templateFile(change)).template);

function madeIn(template: SlideTemplate, title = "Central Asia–Azerbaijan"): Map<string, string> {
  const size = sheetSizeIn(template, light);
  const slides = [
    { ...realSheet({ title: "", size }), title },
    { ...realSheet({ title: "", size }, CA_AZ), title },
  ] as const;
  const [one, two] = slides.map((sheet) => ({ sheet, notes: ["Said with it"] }));
  return unzipped(writeInto(template, [there(one), there(two)], DECK, light));
}

const plain = templateOf();
const parts = madeIn(plain);
const slide = readXml(found(parts, "ppt/slides/slide2.xml"));

describe("the package", () => {
  test("has nothing that an office program would repair", () => {
    expect(packageProblems(parts)).toEqual([]);
  });

  test("keeps the master, its emblem and what an office says of its files; the slides go with all that was theirs", () => {
    const before = unzipped(templateFile());
    for (const path of ["ppt/slideMasters/slideMaster1.xml", "ppt/media/emblem.png", "docProps/custom.xml"])
      expect(parts.get(path)).toBe(before.get(path));
    expect([...parts.keys()].filter((path) => /of-the-slide|thumbnail/.test(path))).toEqual([]);
    expect(found(parts, "ppt/presentation.xml")).not.toContain("sectionLst");
  });

  test("is a presentation, whatever the template was", () => {
    expect(found(parts, "[Content_Types].xml")).toContain("presentationml.presentation.main+xml");
    expect(found(parts, "[Content_Types].xml")).not.toContain("template.main+xml");
  });

  test("the same template and atlas give the same file", () => {
    expect(madeIn(plain)).toEqual(parts);
  });

  test("notes have a master of their own where the template has none", () => {
    expect([...parts.keys()]).toEqual(
      expect.arrayContaining(["ppt/notesMasters/notesMaster1.xml", "ppt/theme/theme2.xml"]),
    );
    expect(found(parts, "ppt/notesSlides/notesSlide1.xml")).toContain("Said with it");
  });
});

describe("a slide", () => {
  test("has its title in the layout’s place and as the layout sets it", () => {
    const title = titleOf(slide);
    expect(textOf(title)).toBe("Central Asia–Azerbaijan");
    expect(all(title, "a:xfrm")).toEqual([]);
    expect(all(title, "a:rPr")[0]?.attributes).toEqual({ lang: "en", dirty: "0" });
    expect(all(title, "a:rPr")[0]?.children).toEqual([]);
  });

  test("after the first has its number in the layout’s place, by a field", () => {
    const [number] = numbersOn(slide);
    expect(numbersOn(slide)).toHaveLength(1);
    expect(all(there(number), "p:ph")[0]?.attributes).toEqual({ type: "sldNum", sz: "quarter", idx: "12" });
    expect(all(there(number), "a:fld").map(textOf)).toEqual(["2"]);
    expect(all(there(number), "a:xfrm")).toEqual([]);
    expect(numbersOn(readXml(found(parts, "ppt/slides/slide1.xml")))).toEqual([]);
  });

  test("has no number where its layout has no place for one", () => {
    const path = "ppt/slideLayouts/slideLayout1.xml";
    const layout = found(unzipped(templateFile()), path).replaceAll("sldNum", "dt");
    const made = madeIn(templateOf({ parts: { [path]: layout } }));
    expect(numbersOn(readXml(found(made, "ppt/slides/slide2.xml")))).toEqual([]);
  });

  test("a title that is too long for its place is set smaller, whole", () => {
    const long =
      "Central Asia–Azerbaijan: what is known of the route, who studies it, and what is agreed ".repeat(2);
    const title = titleOf(readXml(found(madeIn(plain, long.trim()), "ppt/slides/slide1.xml")));
    expect(Number(all(title, "a:rPr")[0]?.attributes["sz"])).toBeLessThan(3200);
    expect(textOf(title)).toBe(long.trim());
  });

  test("all else lies under the title, in the room of the master’s text, off emblem and footer", () => {
    const boxes = boxesOn(slide);
    expect(boxes.length).toBeGreaterThan(10);
    expect(boxes.filter(({ y, bottom }) => y < BODY.y - SLACK.y || bottom > FOOTER.y + SLACK.y)).toEqual([]);
    const right = BODY.x + BODY.cx;
    expect(boxes.filter((box) => box.x < BODY.x - SLACK.x || box.right > right + SLACK.x)).toEqual([]);
    expect(boxes.filter(({ y }) => y < Math.max(EMBLEM.y + EMBLEM.cy, TITLE.y + TITLE.cy))).toEqual([]);
  });

  test("has the background of its master", () => {
    expect(all(slide, "p:bg")).toEqual([]);
  });

  test("is as large as the template’s; one of 4:3 is laid out as such", () => {
    const classic = templateOf({ size: { cx: 9_144_000, cy: 6_858_000 } });
    const { width, height } = sheetSizeIn(classic, light);
    expect(found(madeIn(classic), "ppt/presentation.xml")).toContain('cx="9144000" cy="6858000"');
    expect(width / height).toBeLessThan(sheetSizeIn(plain, light).width / sheetSizeIn(plain, light).height);
  });
});

describe("colours", () => {
  const schemesOf = (change: TemplateChange) => {
    const xml = readXml(found(madeIn(templateOf(change)), "ppt/slides/slide1.xml"));
    const lines = there(
      all(xml, "p:grpSp").find((each) => all(each, "p:cNvPr")[0]?.attributes["name"] === "lines"),
    );
    return [...new Set(all(lines, "a:schemeClr").map(({ attributes }) => attributes["val"]))].sort();
  };

  test("corridors have the accents that can be told apart and from the ground", () => {
    expect(schemesOf({})).toEqual(["accent1", "accent2"]);
  });

  test("where the accents are all alike, one corridor has it and the others keep their own colours", () => {
    expect(schemesOf({ accents: Array.from({ length: 6 }, () => "1F4E9E") })).toEqual(["accent1"]);
  });

  test("where none is seen on the map, corridors keep their own", () => {
    expect(schemesOf({ accents: Array.from({ length: 6 }, () => "FFF2CC") })).toEqual([]);
  });

  test("a dark template is known as one, and a light map brings its paper along on it", () => {
    const dark = templateOf({ paper: "101820", ink: "FFFFFF" });
    expect([plain.isDark, dark.isDark]).toEqual([false, true]);
    expect([needsPanel(plain, light), needsPanel(dark, light)]).toEqual([false, true]);
    const shapes = all(readXml(found(madeIn(dark), "ppt/slides/slide1.xml")), "p:sp").map(
      (each) => all(each, "p:cNvPr")[0]?.attributes["name"],
    );
    expect(shapes).toContain("margin");
  });
});

/** Halves of strokes; boxes of names are wider than the names, for fonts that are wider than ours. */
const SLACK = { x: 250_000, y: 40_000 };

function numbersOn(slide: XmlNode): readonly XmlNode[] {
  return all(slide, "p:sp").filter((shape) =>
    all(shape, "p:ph").some(({ attributes }) => attributes["type"] === "sldNum"),
  );
}

const titleOf = (node: XmlNode) =>
  there(all(node, "p:sp").find((each) => all(each, "p:ph")[0]?.attributes["type"] === "title"));

function textOf(node: XmlNode): string {
  return all(node, "a:t")
    .map(({ text }) => text)
    .join(" ");
}

/** Where groups and single shapes of a slide stand, but for its title. */
function boxesOn(root: XmlNode) {
  const tree = there(all(root, "p:spTree")[0]);
  const frames = tree.children
    .filter(({ name }) => name === "p:sp" || name === "p:grpSp")
    .flatMap((each) => all(each, "a:xfrm").slice(0, 1));
  return frames.map((frame) => {
    const [at, size] = [there(all(frame, "a:off")[0]).attributes, there(all(frame, "a:ext")[0]).attributes];
    const [x, y] = [Number(at["x"]), Number(at["y"])];
    return { x, y, right: x + Number(size["cx"]), bottom: y + Number(size["cy"]) };
  });
}
