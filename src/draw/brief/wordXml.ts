import { keptTogether } from "../flat/keptTogether";
import { xmlFile } from "../slides/package";
import { element, escaped, type XmlAttributes } from "../svg/element";

/** The words of WordprocessingML (ECMA-376, part 1, chapter 17) that several parts need. */

const OFFICE = "http://schemas.openxmlformats.org";

const WORD_NAMESPACES = {
  "xmlns:w": `${OFFICE}/wordprocessingml/2006/main`,
  "xmlns:r": `${OFFICE}/officeDocument/2006/relationships`,
  "xmlns:wp": `${OFFICE}/drawingml/2006/wordprocessingDrawing`,
  "xmlns:a": `${OFFICE}/drawingml/2006/main`,
  "xmlns:pic": `${OFFICE}/drawingml/2006/picture`,
};

/** Twentieths of a point in a mm. */
const TWIPS = 1440 / 25.4;

export function twips(mm: number): number {
  return Math.round(mm * TWIPS);
}

/** An element that says one value. */
export function valued(name: string, value: string | number): string {
  return element(name, { "w:val": value });
}

/** A paragraph in one of the styles; `more`: what its properties hold besides. */
export function paragraph(style: string, content: string, more = ""): string {
  return element("w:p", {}, element("w:pPr", {}, valued("w:pStyle", style), more), content);
}

/** A run of text, of which no line ends between a number and its unit; `lang`: its language where it isn't that of the document. */
export function run(text: string, lang?: string, style?: string): string {
  const properties = [
    style === undefined ? "" : valued("w:rStyle", style),
    lang === undefined ? "" : valued("w:lang", LOCALES[lang] ?? lang),
  ].join("");
  return element(
    "w:r",
    {},
    properties === "" ? "" : element("w:rPr", {}, properties),
    element("w:t", { "xml:space": "preserve" }, escaped(keptTogether(text))),
  );
}

/** Office programs know languages by their countries. */
const LOCALES: Readonly<Record<string, string>> = { en: "en-GB", az: "az-Latn-AZ", tr: "tr-TR", ru: "ru-RU" };

export function localeOf(language: string): string {
  return LOCALES[language] ?? language;
}

/** A number that the program counts: the page's, or how many there are. */
export function counted(field: "PAGE" | "NUMPAGES"): string {
  return element("w:fldSimple", { "w:instr": field }, run("1"));
}

/** The element at the top of a part. */
export function rooted(name: string, content: string, more: XmlAttributes = {}): string {
  return xmlFile(element(name, { ...WORD_NAMESPACES, ...more }, content));
}
