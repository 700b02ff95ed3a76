import { expect, test } from "vitest";
import { PRESETS } from "../../../src/draw/sheet/presets";
import { writeSlides } from "../../../src/draw/slides/writeSlides";
import { found } from "../../there";
import { realSheet } from "../sheet/realSheet";
import { packageProblems } from "./packageProblems";
import { unzipped } from "./unzipped";

const parts = unzipped(
  writeSlides([{ sheet: realSheet(), notes: [] }], {
    ...{ title: "Overview", author: "Atlas of the Isles", language: "en", date: "2026-11-23" },
    points: PRESETS["slide-wide"].points,
  }),
);
const SLIDE = "ppt/slides/slide1.xml";

test("the package as it is written has none", () => {
  expect(packageProblems(parts)).toEqual([]);
});

test("a picture whose bytes look like an attribute has none", () => {
  const png = '<Default Extension="png" ContentType="image/png"/>';
  const types = found(parts, "[Content_Types].xml").replace("<Default", `${png}<Default`);
  const pictured = new Map([...parts, ["[Content_Types].xml", types], ["ppt/media/map.png", 'PNG h="x"']]);
  expect(packageProblems(pictured)).toEqual([]);
});

test.each([
  [
    "a relation that leads nowhere",
    "ppt/_rels/presentation.xml.rels",
    "slides/slide1.xml",
    "slides/slide7.xml",
  ],
  ["a part without a type", "[Content_Types].xml", /<Override PartName="\/ppt\/slides\/slide1[^>]*>/, ""],
  ["a relation that isn't there", "ppt/slides/_rels/slide1.xml.rels", /Id="rId3"/, 'Id="rId9"'],
  ["two shapes with one number", SLIDE, / id="3"/, ' id="2"'],
  ["elements in another order", SLIDE, /(<p:cNvSpPr\/>)(<p:nvPr\/>)/, "$2$1"],
  ["a length that isn't whole", SLIDE, / cx="\d+"/, ' cx="12.5"'],
  ["a size less than nothing", SLIDE, / cx="\d+"/, ' cx="-12"'],
])("%s: is found", (_, path, from, to) => {
  const text = found(parts, path);
  const broken = text.replace(from, to);
  expect(broken).not.toBe(text);
  expect(packageProblems(new Map([...parts, [path, broken]])).length).toBeGreaterThan(0);
});
