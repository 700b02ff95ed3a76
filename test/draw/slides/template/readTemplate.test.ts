import { DOMParser } from "@xmldom/xmldom";
import { strToU8, zipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { contrastOf } from "../../../../src/draw/slides/template/colours";
import { MOST_BYTES, readTemplate } from "../../../../src/draw/slides/template/readTemplate";
import { there } from "../../../there";
import { templateFile } from "./templateFile";

vi.stubGlobal("DOMParser", DOMParser);

const MACROS = "application/vnd.ms-powerpoint.template.macroEnabled.main+xml";
/** The beginning of a compound file, and the name of a stream as it stands in one. */
const compound = (stream: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...strToU8([...stream].join("\0"))]);

test.each([
  ["a text", "t.pptx", strToU8("a text"), ["notSlides"]],
  ["a package of something else", "t.pptx", zipSync({ mimetype: strToU8("odp") }), ["notSlides"]],
  ["a workbook", "t.pptx", templateFile({ mainType: "application/spreadsheet" }), ["notSlides"]],
  ["a file under a password", "t.pptx", compound("EncryptedPackage"), ["locked"]],
  ["a file of an old program", "t.ppt", compound("PowerPoint Document"), ["old"]],
  ["another file of an old program", "t.doc", compound("WordDocument"), ["notSlides"]],
  ["half of a file", "t.pptx", templateFile().slice(0, 900), ["broken"]],
  [
    "a part that isn’t there",
    "t.pptx",
    templateFile({ parts: { "ppt/theme/theme1.xml": null } }),
    ["broken"],
  ],
  ["macros", "t.pptx", templateFile({ parts: { "ppt/vbaProject.bin": "code" } }), ["macros"]],
  ["title slides alone", "t.pptx", templateFile({ title: "ctrTitle" }), ["noTitle"]],
  [
    "macros, no title",
    "t.potm",
    templateFile({ title: "ctrTitle", mainType: MACROS }),
    ["macros", "noTitle"],
  ],
  ["too much, with macros by its name", "t.pptm", MOST_BYTES + 1, ["tooLarge", "macros"]],
] as const)("%s: all that is wrong is said", (_, name, bytes, problems) => {
  expect(readTemplate(name, bytes)).toEqual({ problems });
});

test("a file as ISO 29500 Strict has it is said to be one", () => {
  const strict = '<p:presentation xmlns:p="http://purl.oclc.org/ooxml/presentationml/main"/>';
  const { problems } = readTemplate("t.pptx", templateFile({ parts: { "ppt/presentation.xml": strict } }));
  expect(problems).toContain("strict");
});

test.each(["presentation", "template", "slideshow"])("a %s is a template", (mainType) => {
  expect(readTemplate("t", templateFile({ mainType })).template?.layout.path).toBe(
    "ppt/slideLayouts/slideLayout1.xml",
  );
});

test("a title that couldn’t be read on what lies behind it has a colour that can; another keeps its own", () => {
  const titleOn = (change: Parameters<typeof templateFile>[0]) =>
    there(readTemplate("t", templateFile(change)).template).layout.title;
  const white = titleOn({ paper: "FFFFFF", ink: "FFFFFF" });
  expect(contrastOf(white.colour, "#ffffff")).toBeGreaterThanOrEqual(3);
  expect(white.isRecoloured).toBe(true);
  expect(titleOn({}).isRecoloured).toBeUndefined();
});
