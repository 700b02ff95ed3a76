import { corePropertiesFile, type Parts, packed, relationsFile } from "../slides/package";
import { element } from "../svg/element";
import type { Brief } from "./brief";
import { documentXml, link, RELATIONS } from "./documentXml";
import { type BriefFonts, fontParts } from "./embeddedFonts";
import { stylesXml } from "./stylesXml";
import { counted, localeOf, paragraph, rooted, run, valued } from "./wordXml";

export interface DocxWish {
  /** The map as PNG, in the form that the brief gives it; `null` for a brief without one. */
  readonly picture: Uint8Array | null;
  readonly fonts: BriefFonts;
  /** That of the view. */
  readonly address: string;
  /** The atlas, by its own name. */
  readonly author: string;
  /** Of the data, `2026-11-23`: the same atlas gives the same file. */
  readonly date: string;
}

/** A brief as a document of Word (Office Open XML, ECMA-376): real headings, tables and footnotes. */
export function writeDocx(brief: Brief, wish: DocxWish): Uint8Array {
  return packed(docxParts(brief, wish), wish.date);
}

const METADATA = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/** What is packed into the document, by path. */
export function docxParts(brief: Brief, { picture, fonts, address, author, date }: DocxWish): Parts {
  const links = brief.sources.flatMap(({ url }, i) =>
    url === null ? [] : [{ id: linkId(i + 1), type: "hyperlink", target: url, isExternal: true }],
  );
  return {
    "_rels/.rels": relationsFile([
      { id: "rId1", type: "officeDocument", target: "word/document.xml" },
      { id: "rId2", type: METADATA, target: "docProps/core.xml" },
    ]),
    "docProps/core.xml": corePropertiesFile({
      ...{ title: brief.title, author, language: localeOf(brief.language), date },
    }),
    "word/document.xml": documentXml(brief, address),
    "word/_rels/document.xml.rels": relationsFile([
      ...["styles", "settings", "numbering", "footnotes", "fontTable"].map((type) => ({
        ...{ id: type, type, target: `${type}.xml` },
      })),
      { id: RELATIONS.header, type: "header", target: "header1.xml" },
      { id: RELATIONS.footer, type: "footer", target: "footer1.xml" },
      { id: RELATIONS.view, type: "hyperlink", target: address, isExternal: true },
      ...(picture === null ? [] : [{ id: RELATIONS.picture, type: "image", target: "media/map.png" }]),
    ]),
    "word/styles.xml": stylesXml(brief),
    "word/settings.xml": settingsXml(brief.language),
    "word/numbering.xml": numberingXml(),
    "word/footnotes.xml": footnotesXml(brief),
    "word/_rels/footnotes.xml.rels": relationsFile(links),
    ...fontParts(fonts),
    "word/header1.xml": rooted("w:hdr", paragraph("Header", run(brief.atlas))),
    "word/footer1.xml": footerXml(),
    ...(picture === null ? {} : { "word/media/map.png": picture }),
  };
}

const linkId = (number: number) => `rId${number}`;

/** Two kinds of line over the notes come first: programs ask for them. */
function footnotesXml({ sources }: Brief): string {
  const line = (type: "separator" | "continuationSeparator", id: number) =>
    element(
      "w:footnote",
      { "w:type": type, "w:id": id },
      paragraph("FootnoteText", element("w:r", {}, element(`w:${type}`, {}))),
    );
  const mark = element(
    "w:r",
    {},
    element("w:rPr", {}, valued("w:rStyle", "FootnoteReference")),
    element("w:footnoteRef", {}),
  );
  const notes = sources.map(({ text, url }, i) => {
    const leads = url === null ? "" : run(" ") + link(url, linkId(i + 1));
    return element(
      "w:footnote",
      { "w:id": i + 1 },
      paragraph("FootnoteText", mark + run(` ${text}`) + leads),
    );
  });
  const lines = [line("separator", -1), line("continuationSeparator", 0)];
  return rooted("w:footnotes", [...lines, ...notes].join(""));
}

function settingsXml(language: string): string {
  const separators = [-1, 0].map((id) => element("w:footnote", { "w:id": id }));
  const modern = element("w:compatSetting", {
    "w:name": "compatibilityMode",
    "w:uri": "http://schemas.microsoft.com/office/word",
    "w:val": 15,
  });
  return rooted(
    "w:settings",
    [
      element("w:embedTrueTypeFonts", {}),
      element("w:footnotePr", {}, ...separators),
      element("w:compat", {}, modern),
      element("w:themeFontLang", { "w:val": localeOf(language) }),
    ].join(""),
  );
}

function numberingXml(): string {
  const level = element(
    "w:lvl",
    { "w:ilvl": 0 },
    ...[
      valued("w:start", 1),
      valued("w:numFmt", "bullet"),
      valued("w:lvlText", "•"),
      valued("w:lvlJc", "left"),
    ],
    element("w:pPr", {}, element("w:ind", { "w:left": 284, "w:hanging": 227 })),
  );
  const list = element(
    "w:abstractNum",
    { "w:abstractNumId": 0 },
    valued("w:multiLevelType", "singleLevel"),
    level,
  );
  const number = element("w:num", { "w:numId": 1 }, valued("w:abstractNumId", 0));
  return rooted("w:numbering", list + number);
}

/** The number of the page, on the right. */
function footerXml(): string {
  const right = valued("w:jc", "right");
  return rooted("w:ftr", paragraph("Footer", counted("PAGE") + run(" / ") + counted("NUMPAGES"), right));
}
