import { element } from "../svg/element";
import {
  BRIEF_MAP,
  BRIEF_PAGE,
  type Brief,
  type BriefPart,
  isWithNext,
  type ListPart,
  type MapPart,
  type TablePart,
} from "./brief";
import { type CitingRuns, citingRuns } from "./citingRuns";
import { paragraph, rooted, run, twips, valued } from "./wordXml";

/** Ids of relations that the document has. */
export const RELATIONS = { picture: "rIdPicture", view: "rIdView", header: "rIdHeader", footer: "rIdFooter" };

/** The text of a brief, in the order of reading. `view`: the words and the address that lead to it. */
export function documentXml(brief: Brief, address: string): string {
  const cited = citingRuns();
  const body = [
    paragraph("Kind", run(brief.kind)),
    paragraph("Title", run(brief.title)),
    brief.finding === "" ? "" : paragraph("Subtitle", run(brief.finding)),
    ...brief.lead.map((text) => paragraph("Normal", cited(text))),
    ...brief.parts.map((part) => partXml(part, cited)),
    ...brief.credits.map((line, i) => paragraph("Credits", run(line), i === 0 ? APART : "")),
    paragraph("Credits", link(address, RELATIONS.view)),
    pageXml(),
  ];
  return rooted("w:document", element("w:body", {}, body.join("")));
}

/** From what stands before. */
const APART = element("w:spacing", { "w:before": 160 });

/** Text that leads to where its relation points. */
export function link(text: string, relation: string): string {
  return element("w:hyperlink", { "r:id": relation }, run(text, undefined, "Hyperlink"));
}

function partXml(part: BriefPart, cited: CitingRuns): string {
  if (part.part === "map") return paragraph("Picture", pictureXml(part));
  const heading = paragraph("Heading1", run(part.heading));
  switch (part.part) {
    case "words":
      return heading + part.texts.map((text) => paragraph("Normal", cited(text))).join("");
    case "list":
      return heading + listXml(part, cited);
    case "table":
      return heading + tableXml(part, cited);
  }
}

function listXml({ items }: ListPart, cited: CitingRuns): string {
  const bullet = element("w:numPr", {}, valued("w:ilvl", 0), valued("w:numId", 1));
  return items.map((item) => paragraph("ListParagraph", cited(item), bullet)).join("");
}

const TEXT_WIDTH = BRIEF_PAGE.width - 2 * BRIEF_PAGE.margin;

/** Its first row comes again on every page, no row is torn in two, and none stands alone. */
function tableXml({ columns, rows, heading }: TablePart, cited: CitingRuns): string {
  const widths = columns.map(({ share }) => twips(TEXT_WIDTH * share));
  const cell = (content: string, i: number) =>
    element("w:tc", {}, element("w:tcPr", {}, widthXml("w:tcW", widths[i] ?? 0)), content);
  const row = (cells: readonly string[], isHead: boolean) => {
    const repeated = isHead ? element("w:tblHeader", {}) : "";
    return element(
      "w:tr",
      {},
      element("w:trPr", {}, element("w:cantSplit", {}), repeated),
      ...cells.map(cell),
    );
  };
  const head = row(
    columns.map(({ name }) => paragraph("CellHead", run(name), element("w:keepNext", {}))),
    true,
  );
  const keeping = (i: number) => (isWithNext(i, rows.length) ? element("w:keepNext", {}) : "");
  const body = rows.map((texts, i) =>
    row(
      texts.map((text) => paragraph("Cell", cited(text), keeping(i))),
      false,
    ),
  );
  const grid = element("w:tblGrid", {}, ...widths.map((width) => element("w:gridCol", { "w:w": width })));
  return element("w:tbl", {}, tableProperties(heading), grid, head, ...body);
}

function tableProperties(description: string): string {
  const line = (name: string) =>
    element(name, { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "C5CDD3" });
  const side = (name: string) => element(name, { "w:w": 60, "w:type": "dxa" });
  return element(
    "w:tblPr",
    {},
    widthXml("w:tblW", twips(TEXT_WIDTH)),
    element("w:tblBorders", {}, line("w:top"), line("w:bottom"), line("w:insideH")),
    element("w:tblLayout", { "w:type": "fixed" }),
    element("w:tblCellMar", {}, side("w:left"), side("w:right")),
    element("w:tblLook", { "w:val": "0020", "w:firstRow": 1 }),
    valued("w:tblCaption", description),
  );
}

function widthXml(name: string, width: number): string {
  return element(name, { "w:w": width, "w:type": "dxa" });
}

/** English metric units in a mm. */
const EMU = 36000;

function pictureXml({ description, height }: MapPart): string {
  const size = {
    cx: TEXT_WIDTH * EMU,
    cy: Math.round((TEXT_WIDTH * EMU * height) / BRIEF_MAP.width),
  };
  const said = { id: 1, name: "map", descr: description };
  const picture = element(
    "pic:pic",
    {},
    element("pic:nvPicPr", {}, element("pic:cNvPr", said), element("pic:cNvPicPr", {})),
    element(
      "pic:blipFill",
      {},
      element("a:blip", { "r:embed": RELATIONS.picture }),
      element("a:stretch", {}, element("a:fillRect", {})),
    ),
    element(
      "pic:spPr",
      {},
      element("a:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", size)),
      element("a:prstGeom", { prst: "rect" }, element("a:avLst", {})),
    ),
  );
  const uri = "http://schemas.openxmlformats.org/drawingml/2006/picture";
  const inline = element(
    "wp:inline",
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element("wp:extent", size),
    element("wp:docPr", said),
    element("a:graphic", {}, element("a:graphicData", { uri }, picture)),
  );
  return element("w:r", {}, element("w:drawing", {}, inline));
}

function pageXml(): string {
  const margin = twips(BRIEF_PAGE.margin);
  return element(
    "w:sectPr",
    {},
    element("w:headerReference", { "w:type": "default", "r:id": RELATIONS.header }),
    element("w:footerReference", { "w:type": "default", "r:id": RELATIONS.footer }),
    element("w:pgSz", { "w:w": twips(BRIEF_PAGE.width), "w:h": twips(BRIEF_PAGE.height) }),
    element("w:pgMar", {
      ...{ "w:top": margin, "w:right": margin, "w:bottom": margin, "w:left": margin },
      ...{ "w:header": twips(11), "w:footer": twips(11), "w:gutter": 0 },
    }),
  );
}
