import type { MapSheet } from "../sheet/mapSheet";
import { MARGIN, TOLD } from "../sheet/sheetFrame";
import { element, escaped } from "../svg/element";
import { EMU_PER_POINT, type EmuBox } from "./emu";
import { hexOf } from "./ink";
import {
  BODY_PLACEHOLDER,
  MASTERS_COLOURS,
  NAMESPACES,
  TITLE_PLACEHOLDER,
  TOLD_PLACEHOLDER,
  xmlFile,
} from "./package";
import { frameXml, RECTANGLE } from "./shapeXml";

/** A font that every office program has: with another one, names would grow over what they name. */
const FACE = "Arial";

const GROUP_HEAD = [
  element("p:cNvPr", { id: 1, name: "" }),
  element("p:cNvGrpSpPr", {}),
  element("p:nvPr", {}),
];
const GROUP = element("p:nvGrpSpPr", {}, ...GROUP_HEAD) + element("p:grpSpPr", {});

const COLOUR_MAP = element("p:clrMap", {
  bg1: "lt1",
  tx1: "dk1",
  bg2: "lt2",
  tx2: "dk2",
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((i) => [`accent${i}`, `accent${i}`])),
  hlink: "hlink",
  folHlink: "folHlink",
});

const PAPER = element("p:bg", {}, element("p:bgRef", { idx: 1001 }, element("a:schemeClr", { val: "bg1" })));

/** The master of all slides: where title and text stand, and how they are set. */
export function masterXml(size: EmuBox): string {
  const layout = element("p:sldLayoutId", { id: 2147483649, "r:id": "rId1" });
  const styles = [
    element("p:titleStyle", {}, level("a:lvl1pPr", 2400, "+mj")),
    element("p:bodyStyle", {}, level("a:lvl1pPr", 900, "+mn")),
    element("p:otherStyle", {}, level("a:lvl1pPr", 1800, "+mn")),
  ];
  const content = [
    element("p:cSld", {}, PAPER, element("p:spTree", {}, GROUP, placeholders(size))),
    COLOUR_MAP,
    element("p:sldLayoutIdLst", {}, layout),
    element("p:txStyles", {}, ...styles),
  ];
  return xmlFile(element("p:sldMaster", NAMESPACES, ...content));
}

export function layoutXml(size: EmuBox): string {
  const content = [
    element("p:cSld", { name: "Map" }, element("p:spTree", {}, GROUP, layoutPlaces(size))),
    MASTERS_COLOURS,
  ];
  return xmlFile(element("p:sldLayout", { ...NAMESPACES, preserve: 1, userDrawn: 1 }, ...content));
}

export function notesMasterXml(): string {
  const [image, notes] = [
    { type: "sldImg", idx: 2 } as const,
    { type: "body", sz: "quarter", idx: 3 } as const,
  ];
  const column = { x: 685800, cx: 5486400 };
  const places = [
    place(2, "Slide", element("p:ph", image), { ...column, y: 1143000, cy: 3086100 }, ""),
    place(3, "Notes", element("p:ph", notes), { ...column, y: 4400550, cy: 3600450 }),
  ];
  const content = [
    element("p:cSld", {}, PAPER, element("p:spTree", {}, GROUP, ...places)),
    COLOUR_MAP,
    element("p:notesStyle", {}, level("a:lvl1pPr", 1200, "+mn")),
  ];
  return xmlFile(element("p:notesMaster", NAMESPACES, ...content));
}

/** What is said when a slide is shown: a paragraph each. */
export function notesXml(notes: readonly string[], language: string, code: string): string {
  const said = bodyOf(...notes.map((text) => paragraph(escaped(text), language)));
  const properties = element("p:spPr", {});
  const imageLocks = element("a:spLocks", { noGrp: 1, noRot: 1, noChangeAspect: 1 });
  const image = [head(2, "Slide", element("p:ph", { type: "sldImg" }), imageLocks), properties];
  const body = [head(3, "Notes", element("p:ph", { type: "body", idx: 1 }), NO_GROUP), properties, said];
  const tree = [GROUP, element("p:sp", {}, ...image), element("p:sp", {}, ...body), code];
  const content = [element("p:cSld", {}, element("p:spTree", {}, ...tree)), MASTERS_COLOURS];
  return xmlFile(element("p:notes", NAMESPACES, ...content));
}

const NO_GROUP = element("a:spLocks", { noGrp: 1 });

function bodyOf(...paragraphs: readonly string[]): string {
  return element("p:txBody", {}, element("a:bodyPr", {}), element("a:lstStyle", {}), ...paragraphs);
}

function paragraph(xml: string, lang: string): string {
  return element("a:p", {}, element("a:r", {}, element("a:rPr", { lang }), element("a:t", {}, xml)));
}

/** Of a layout: the places of the master, and one for what is told over a map. */
function layoutPlaces(size: EmuBox): string {
  const box = { x: EDGE, y: EDGE + TITLE_HEIGHT, cx: size.cx - 2 * EDGE, cy: TOLD_HEIGHT };
  return placeholders(size) + place(4, "Story", TOLD_PLACEHOLDER, box);
}

/** The places of a layout, in EMU: the margin and the lines of a sheet, of which a px is a point on a slide. */
const EDGE = MARGIN * EMU_PER_POINT;
const TITLE_HEIGHT = 36 * EMU_PER_POINT;
const TOLD_HEIGHT = 3 * TOLD.lineHeight * EMU_PER_POINT;
const CREDITS_HEIGHT = 32 * EMU_PER_POINT;

function placeholders({ cx, cy }: EmuBox): string {
  const width = cx - 2 * EDGE;
  const bottom = cy - EDGE - CREDITS_HEIGHT;
  return (
    place(2, "Title", TITLE_PLACEHOLDER, { x: EDGE, y: EDGE, cx: width, cy: TITLE_HEIGHT }) +
    place(3, "Text", BODY_PLACEHOLDER, { x: EDGE, y: bottom, cx: width, cy: CREDITS_HEIGHT })
  );
}

function place(id: number, name: string, placeholder: string, box: EmuBox, text = "…"): string {
  const properties = element("p:spPr", {}, frameXml(box), RECTANGLE);
  const body = text === "" ? "" : bodyOf(paragraph(text, "en"));
  return element("p:sp", {}, head(id, name, placeholder, NO_GROUP), properties, body);
}

function head(id: number, name: string, placeholder: string, locks: string): string {
  const content = [
    element("p:cNvPr", { id, name }),
    element("p:cNvSpPr", {}, locks),
    element("p:nvPr", {}, placeholder),
  ];
  return element("p:nvSpPr", {}, ...content);
}

function level(name: string, size: number, font: "+mj" | "+mn"): string {
  const face = [
    element("a:solidFill", {}, element("a:schemeClr", { val: "tx1" })),
    ...fontOf(`${font}-lt`, `${font}-ea`, `${font}-cs`),
  ];
  const content = [element("a:buNone", {}), element("a:defRPr", { sz: size }, ...face)];
  return element(name, { marL: 0, indent: 0, algn: "l" }, ...content);
}

/** For Latin letters, those of East Asia, and those that need shaping. */
function fontOf(latin: string, asian: string, complex: string): readonly string[] {
  const faces = { "a:latin": latin, "a:ea": asian, "a:cs": complex };
  return Object.entries(faces).map(([name, typeface]) => element(name, { typeface }));
}

/** Colours and fonts of the slides. Whoever changes the theme recolours the corridors. */
export function themeXml({ accents, paper, text }: Pick<MapSheet, "accents" | "paper" | "text">): string {
  const colour = (name: string, value: string) =>
    element(`a:${name}`, {}, element("a:srgbClr", { val: hexOf(value) }));
  const colours = [
    colour("dk1", text),
    colour("lt1", paper),
    colour("dk2", text),
    colour("lt2", paper),
    ...accents.map((accent, i) => colour(`accent${i + 1}`, accent)),
    colour("hlink", text),
    colour("folHlink", text),
  ];
  const font = fontOf(FACE, "", FACE);
  const fonts = [element("a:majorFont", {}, ...font), element("a:minorFont", {}, ...font)];
  const content = [
    element("a:clrScheme", NAMED, ...colours),
    element("a:fontScheme", NAMED, ...fonts),
    FORMATS,
  ];
  const root = { "xmlns:a": NAMESPACES["xmlns:a"], ...NAMED };
  return xmlFile(element("a:theme", root, element("a:themeElements", {}, ...content)));
}

const NAMED = { name: "Corridor Atlas" };

/** A theme has to have three of each, whether they are used or not. */
const FORMATS = (() => {
  const fill = element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));
  const line = element("a:ln", { w: 6350 }, fill);
  const effect = element("a:effectStyle", {}, element("a:effectLst", {}));
  const thrice = (name: string, each: string) => element(name, {}, each.repeat(3));
  const lists = [
    thrice("a:fillStyleLst", fill),
    thrice("a:lnStyleLst", line),
    thrice("a:effectStyleLst", effect),
    thrice("a:bgFillStyleLst", fill),
  ];
  return element("a:fmtScheme", NAMED, ...lists);
})();
