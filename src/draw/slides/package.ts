import { strToU8, type Zippable, zipSync } from "fflate";
import { element, escaped } from "../svg/element";

/** The words of Open Packaging, and those of PresentationML that several parts need (ECMA-376). */

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";

export const NAMESPACES = {
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": `${OFFICE}/relationships`,
  "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main",
};

export const TITLE_PLACEHOLDER = element("p:ph", { type: "title" });
/** A layout, a slide and its notes have the colours of their master. */
export const MASTERS_COLOURS = element("p:clrMapOvr", {}, element("a:masterClrMapping", {}));
/** The text of a slide: the same number in the layout and on every slide. */
export const BODY_PLACEHOLDER = element("p:ph", { type: "body", sz: "quarter", idx: 10 });

/** What is told with a map: a place of its own, where the layout has it. */
export const TOLD_PLACEHOLDER = element("p:ph", { type: "body", sz: "quarter", idx: 11 });

export function xmlFile(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;
}

export interface Relation {
  readonly id: string;
  /** The last word of the relation's type: `slide`, `hyperlink`. */
  readonly type: string;
  readonly target: string;
  readonly isExternal?: boolean;
}

export function relationsFile(relations: readonly Relation[]): string {
  const content = relations.map(({ id, type, target, isExternal = false }) =>
    element("Relationship", {
      Id: id,
      Type: type.startsWith("http") ? type : `${OFFICE}/relationships/${type}`,
      Target: target,
      TargetMode: isExternal ? "External" : null,
    }),
  );
  const xmlns = "http://schemas.openxmlformats.org/package/2006/relationships";
  return xmlFile(element("Relationships", { xmlns }, content.join("")));
}

/** Text, or the bytes of a picture or a font, by path. */
export type Parts = Record<string, string | Uint8Array>;

/** The package of parts that we write, with what says their kinds: the same parts at the same date, `2026-11-23`, are the same bytes. */
export function packed(parts: Parts, date: string): Uint8Array {
  const files = { "[Content_Types].xml": contentTypesFile(Object.keys(parts)), ...parts };
  // A picture is packed in itself.
  const bytes = Object.entries(files).map(([path, part]): [string, Zippable[string]] => [
    path,
    typeof part === "string" ? strToU8(part) : [part, { level: path.endsWith(".png") ? 0 : 6 }],
  ]);
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime: `${date}T00:00:00` });
}

const PRESENTATION = "application/vnd.openxmlformats-officedocument.presentationml";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Kinds of parts, by the beginning of their names. */
const CONTENT_TYPES: readonly (readonly [start: string, type: string])[] = [
  ["ppt/presentation.xml", `${PRESENTATION}.presentation.main+xml`],
  ["ppt/presProps.xml", `${PRESENTATION}.presProps+xml`],
  ["ppt/slideMasters/", `${PRESENTATION}.slideMaster+xml`],
  ["ppt/slideLayouts/", `${PRESENTATION}.slideLayout+xml`],
  ["ppt/slides/", `${PRESENTATION}.slide+xml`],
  ["ppt/notesMasters/", `${PRESENTATION}.notesMaster+xml`],
  ["ppt/notesSlides/", `${PRESENTATION}.notesSlide+xml`],
  ["ppt/theme/", "application/vnd.openxmlformats-officedocument.theme+xml"],
  ["word/document.xml", `${WORD}.document.main+xml`],
  ["word/styles.xml", `${WORD}.styles+xml`],
  ["word/settings.xml", `${WORD}.settings+xml`],
  ["word/numbering.xml", `${WORD}.numbering+xml`],
  ["word/footnotes.xml", `${WORD}.footnotes+xml`],
  ["word/fontTable.xml", `${WORD}.fontTable+xml`],
  ["word/fonts/", "application/vnd.openxmlformats-officedocument.obfuscatedFont"],
  ["word/header", `${WORD}.header+xml`],
  ["word/footer", `${WORD}.footer+xml`],
  ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ["docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
];

/** The kind of a part that we write. */
export function contentTypeOf(part: string): string {
  const type = CONTENT_TYPES.find(([start]) => part.startsWith(start))?.[1];
  if (type === undefined) throw new Error(`What kind of part is ${part}?`);
  return type;
}

/** `[Content_Types].xml` of a package with these parts. */
function contentTypesFile(parts: readonly string[]): string {
  const own = parts
    .filter((part) => !/\.(?:rels|png)$/.test(part))
    .map((part) => element("Override", { PartName: `/${part}`, ContentType: contentTypeOf(part) }));
  const defaults = [
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    ...(parts.some((part) => part.endsWith(".png"))
      ? [element("Default", { Extension: "png", ContentType: "image/png" })]
      : []),
  ];
  const xmlns = "http://schemas.openxmlformats.org/package/2006/content-types";
  return xmlFile(element("Types", { xmlns }, [...defaults, ...own].join("")));
}

/** What a document says of itself. */
export interface CoreProperties {
  readonly title: string;
  /** The atlas, by its own name. */
  readonly author: string;
  readonly language: string;
  /** Of the data, `2026-11-23`: the same atlas gives the same file. */
  readonly date: string;
}

export function corePropertiesFile({ title, author, language, date }: CoreProperties): string {
  const spaces = {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  };
  const when = (name: string) =>
    element(`dcterms:${name}`, { "xsi:type": "dcterms:W3CDTF" }, `${escaped(date)}T00:00:00Z`);
  const content = [
    element("dc:title", {}, escaped(title)),
    element("dc:creator", {}, escaped(author)),
    element("dc:language", {}, escaped(language)),
    when("created"),
    when("modified"),
  ];
  return xmlFile(element("cp:coreProperties", spaces, content.join("")));
}

export function appPropertiesFile(slides: number): string {
  const xmlns = `${OFFICE}/extended-properties`;
  const content = [
    element("Application", {}, "Corridor Atlas"),
    element("Slides", {}, String(slides)),
    element("Notes", {}, String(slides)),
  ];
  return xmlFile(element("Properties", { xmlns }, content.join("")));
}
