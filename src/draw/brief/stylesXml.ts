import { element } from "../svg/element";
import type { Brief } from "./brief";
import { BRIEF_FONT } from "./embeddedFonts";
import { localeOf, rooted, valued } from "./wordXml";

/** In points, as on our own pages. */
const BODY = 9.5;
/** Smaller is hard to read on paper. */
const LEAST = 7.5;
/** Between two lines of our pages, against what our font has by itself. */
const LINES = 1.25 / 1.21;
/** Inks of what is quiet, and of headings. */
const QUIET = "5A6670";
const HEADING = "1F4E5F";

interface Style {
  readonly id: string;
  /** By which Word knows its own styles. */
  readonly name: string;
  readonly based?: string;
  /** In points. */
  readonly size: number;
  readonly ink?: string;
  readonly isBold?: boolean;
  /** Before and after the paragraph, in points. */
  readonly space: readonly [before: number, after: number];
  /** Distance of lines as a multiple. */
  readonly lines?: number;
  readonly more?: string;
}

const KEPT = element("w:keepNext", {});

const STYLES: readonly Style[] = [
  { id: "Kind", name: "Kind", size: 9, ink: QUIET, space: [0, 0], more: KEPT },
  { id: "Title", name: "Title", size: 18, ink: HEADING, isBold: true, space: [1.5, 0], more: KEPT },
  { id: "Subtitle", name: "Subtitle", size: 11, ink: QUIET, space: [1.5, 0], more: KEPT },
  {
    ...{ id: "Heading1", name: "heading 1", size: 10.5, ink: HEADING, isBold: true, space: [10, 2] },
    more: KEPT,
  },
  { id: "ListParagraph", name: "List Paragraph", size: BODY, space: [4, 0] },
  { id: "Cell", name: "Cell", size: 8.5, space: [2, 2] },
  { id: "CellHead", name: "Cell head", based: "Cell", size: 8, ink: QUIET, space: [2, 2] },
  { id: "Picture", name: "Picture", size: BODY, space: [9, 0], lines: 1 },
  { id: "Credits", name: "Credits", size: 7.5, ink: QUIET, space: [2, 0] },
  { id: "FootnoteText", name: "footnote text", size: 7.5, space: [0, 1] },
  { id: "Header", name: "header", size: 7.5, ink: QUIET, space: [0, 0] },
  { id: "Footer", name: "footer", size: 7.5, ink: QUIET, space: [0, 0] },
];

/** How a brief is set: sized as our own pages are, calm headings, nothing bold but them. */
export function stylesXml({ language, scale }: Pick<Brief, "language" | "scale">): string {
  const fonts = {
    "w:ascii": BRIEF_FONT,
    "w:hAnsi": BRIEF_FONT,
    "w:cs": BRIEF_FONT,
    "w:eastAsia": BRIEF_FONT,
  };
  const defaults = element(
    "w:docDefaults",
    {},
    element(
      "w:rPrDefault",
      {},
      element(
        "w:rPr",
        {},
        element("w:rFonts", fonts),
        sized(BODY * scale),
        element("w:lang", { "w:val": localeOf(language), "w:eastAsia": localeOf(language) }),
      ),
    ),
    element("w:pPrDefault", {}, element("w:pPr", {}, spaced([4, 0], LINES))),
  );
  const normal = element(
    "w:style",
    { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" },
    valued("w:name", "Normal"),
    element("w:qFormat", {}),
  );
  return rooted(
    "w:styles",
    [
      ...[defaults, normal],
      ...STYLES.map((style) => styled({ ...style, size: Math.max(LEAST, style.size * scale) })),
      ...CHARACTERS,
    ].join(""),
  );
}

function styled({ id, name, based = "Normal", size, ink, isBold, space, lines = LINES, more = "" }: Style) {
  const text = [
    isBold ? element("w:b", {}) : "",
    ink === undefined ? "" : valued("w:color", ink),
    sized(size),
  ].join("");
  return element(
    "w:style",
    { "w:type": "paragraph", "w:styleId": id },
    ...[valued("w:name", name), valued("w:basedOn", based), element("w:qFormat", {})],
    element("w:pPr", {}, more, spaced(space, lines), id === "Heading1" ? valued("w:outlineLvl", 0) : ""),
    element("w:rPr", {}, text),
  );
}

const CHARACTERS = [
  characters("FootnoteReference", "footnote reference", valued("w:vertAlign", "superscript")),
  characters("Hyperlink", "Hyperlink", valued("w:color", HEADING) + valued("w:u", "single")),
];

function characters(id: string, name: string, properties: string): string {
  return element(
    "w:style",
    { "w:type": "character", "w:styleId": id },
    valued("w:name", name),
    element("w:rPr", {}, properties),
  );
}

/** Half points. */
function sized(points: number): string {
  const halves = Math.round(points * 2);
  return valued("w:sz", halves) + valued("w:szCs", halves);
}

function spaced([before, after]: Style["space"], lines: number): string {
  return element("w:spacing", {
    "w:before": before * 20,
    "w:after": after * 20,
    "w:line": Math.round(lines * 240),
    "w:lineRule": "auto",
  });
}
