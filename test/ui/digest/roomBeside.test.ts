import { expect, test } from "vitest";
import { EMU_PER_POINT } from "../../../src/draw/slides/emu";
import { writeSlides } from "../../../src/draw/slides/writeSlides";
import { all, readXml, unzipped, type XmlNode } from "../../draw/slides/unzipped";
import { first, found } from "../../there";
import { type About, digestPage } from "./digestSheets";

// A program may set a slide in a wider font than ours, and fills the boxes of its words: none of them reaches over what stands beside it.

const THINGS: readonly About[] = [
  { kind: "corridor", id: "ca-az" },
  { kind: "meeting", id: "cececo-board-1" },
  { kind: "member", id: "KZ" },
];
/** Around a code nothing is printed: four of its modules (ISO/IEC 18004), in points. */
const QUIET = 6;
/** Lines under one another may touch so much, in points. */
const TOUCH = 3;

test.each([
  ["en", "slide-wide"],
  ["en", "slide-classic"],
  ["ru", "slide-wide"],
  ["ru", "slide-classic"],
] as const)("no box of words in %s, %s, reaches over the next, or the code", (language, size) => {
  const over = THINGS.flatMap((about) => {
    const sheet = digestPage(about, { language, size, colours: "light" });
    const deck = { title: "", author: "", language, date: "2026-11-23", points: sheet.size };
    const parts = unzipped(writeSlides([{ sheet, notes: [] }], deck));
    const boxes = all(readXml(found(parts, "ppt/slides/slide1.xml")), "p:sp").map(boxOf);
    const words = boxes.filter(({ isWords }) => isWords);
    const code = first(boxes.filter(({ isWords, name }) => !isWords && name.includes("atlas.example")));
    return words.flatMap((box) => [
      ...words.flatMap((next) => (reaches(box, next, 0) ? `${box.said} → ${next.said}` : [])),
      ...(reaches(box, code, QUIET) ? [`${box.said} → code`] : []),
    ]);
  });
  expect(over).toEqual([]);
});

type Box = ReturnType<typeof boxOf>;

function reaches(box: Box, next: Box, least: number): boolean {
  const isBeside = box.top < next.bottom - TOUCH && next.top < box.bottom - TOUCH;
  return isBeside && box.left < next.left && box.right > next.left - least;
}

/** The box of a shape in points, and what it says. */
function boxOf(shape: XmlNode) {
  const head = first(all(shape, "p:cNvPr")).attributes;
  const [off, ext] = [first(all(shape, "a:off")).attributes, first(all(shape, "a:ext")).attributes];
  const [left, top] = [Number(off["x"]) / EMU_PER_POINT, Number(off["y"]) / EMU_PER_POINT];
  return {
    isWords: all(shape, "a:normAutofit").length > 0,
    said: head["descr"] ?? "",
    name: head["name"] ?? "",
    ...{ left, top },
    right: left + Number(ext["cx"]) / EMU_PER_POINT,
    bottom: top + Number(ext["cy"]) / EMU_PER_POINT,
  };
}
