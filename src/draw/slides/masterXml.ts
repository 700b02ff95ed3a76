import type { MapSheet } from "../sheet/mapSheet";
import { MARGIN, TOLD } from "../sheet/sheetFrame";
import { element, escaped } from "../svg/element";
import { EMU_PER_POINT, type EmuBox } from "./emu";
import { hexOf } from "./ink";
import { BODY_PLACEHOLDER, NAMESPACES, TITLE_PLACEHOLDER, TOLD_PLACEHOLDER, xmlFile } from "./package";
import { frameXml } from "./shapeXml";

/** A font that every office program has: with another one, names would grow over what they name. */
const FACE = "Arial";

const GROUP = [
  element(
    "p:nvGrpSpPr",
    {},
    element("p:cNvPr", { id: 1, name: "" }) + element("p:cNvGrpSpPr", {}) + element("p:nvPr", {}),
  ),
  element("p:grpSpPr", {}, ""),
].join("");

const COLOUR_MAP = element("p:clrMap", {
  bg1: "lt1",
  tx1: "dk1",
  bg2: "lt2",
  tx2: "dk2",
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((i) => [`accent${i}`, `accent${i}`])),
  hlink: "hlink",
  folHlink: "folHlink",
});

/** The master of all slides: where title and text stand, and how they are set. */
export function masterXml(size: EmuBox): string {
  const tree = GROUP + placeholders(size);
  const layouts = element(
    "p:sldLayoutIdLst",
    {},
    element("p:sldLayoutId", { id: 2147483649, "r:id": "rId1" }),
  );
  const styles = [
    element("p:titleStyle", {}, level("a:lvl1pPr", 2400, "+mj")),
    element("p:bodyStyle", {}, level("a:lvl1pPr", 900, "+mn")),
    element("p:otherStyle", {}, level("a:lvl1pPr", 1800, "+mn")),
  ];
  const background = element(
    "p:bg",
    {},
    element("p:bgRef", { idx: 1001 }, element("a:schemeClr", { val: "bg1" })),
  );
  return xmlFile(
    element(
      "p:sldMaster",
      NAMESPACES,
      [
        element("p:cSld", {}, background + element("p:spTree", {}, tree)),
        COLOUR_MAP,
        layouts,
        element("p:txStyles", {}, styles.join("")),
      ].join(""),
    ),
  );
}

export function layoutXml(size: EmuBox): string {
  const content = [
    element("p:cSld", { name: "Map" }, element("p:spTree", {}, GROUP + layoutPlaces(size))),
    element("p:clrMapOvr", {}, element("a:masterClrMapping", {})),
  ];
  return xmlFile(element("p:sldLayout", { ...NAMESPACES, preserve: 1, userDrawn: 1 }, content.join("")));
}

export function notesMasterXml(): string {
  const tree =
    GROUP +
    place(
      2,
      "Slide",
      element("p:ph", { type: "sldImg", idx: 2 }),
      { x: 685800, y: 1143000, cx: 5486400, cy: 3086100 },
      "",
    ) +
    place(3, "Notes", element("p:ph", { type: "body", sz: "quarter", idx: 3 }), {
      x: 685800,
      y: 4400550,
      cx: 5486400,
      cy: 3600450,
    });
  const background = element(
    "p:bg",
    {},
    element("p:bgRef", { idx: 1001 }, element("a:schemeClr", { val: "bg1" })),
  );
  const content = [
    element("p:cSld", {}, background + element("p:spTree", {}, tree)),
    COLOUR_MAP,
    element("p:notesStyle", {}, level("a:lvl1pPr", 1200, "+mn")),
  ];
  return xmlFile(element("p:notesMaster", NAMESPACES, content.join("")));
}

/** What is said when a slide is shown: a paragraph each. */
export function notesXml(notes: readonly string[], language: string, code: string): string {
  const paragraphs = notes.map((text) =>
    element(
      "a:p",
      {},
      element("a:r", {}, element("a:rPr", { lang: language }) + element("a:t", {}, escaped(text))),
    ),
  );
  const image = element(
    "p:sp",
    {},
    head(
      2,
      "Slide",
      element("p:ph", { type: "sldImg" }),
      element("a:spLocks", { noGrp: 1, noRot: 1, noChangeAspect: 1 }),
    ) + element("p:spPr", {}),
  );
  const body = element(
    "p:sp",
    {},
    head(3, "Notes", element("p:ph", { type: "body", idx: 1 }), element("a:spLocks", { noGrp: 1 })) +
      element("p:spPr", {}) +
      element("p:txBody", {}, element("a:bodyPr", {}) + element("a:lstStyle", {}) + paragraphs.join("")),
  );
  const content = [
    element("p:cSld", {}, element("p:spTree", {}, GROUP + image + body + code)),
    element("p:clrMapOvr", {}, element("a:masterClrMapping", {})),
  ];
  return xmlFile(element("p:notes", NAMESPACES, content.join("")));
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
  const properties = frameXml(box) + element("a:prstGeom", { prst: "rect" }, element("a:avLst", {}));
  const paragraph = element(
    "a:p",
    {},
    element("a:r", {}, element("a:rPr", { lang: "en" }) + element("a:t", {}, text)),
  );
  const body =
    text === ""
      ? ""
      : element("p:txBody", {}, element("a:bodyPr", {}) + element("a:lstStyle", {}) + paragraph);
  const content = [
    head(id, name, placeholder, element("a:spLocks", { noGrp: 1 })),
    element("p:spPr", {}, properties),
    body,
  ];
  return element("p:sp", {}, content.join(""));
}

function head(id: number, name: string, placeholder: string, locks: string): string {
  const content = [
    element("p:cNvPr", { id, name }),
    element("p:cNvSpPr", {}, locks),
    element("p:nvPr", {}, placeholder),
  ];
  return element("p:nvSpPr", {}, content.join(""));
}

function level(name: string, size: number, font: "+mj" | "+mn"): string {
  const content = [
    element("a:buNone", {}),
    element(
      "a:defRPr",
      { sz: size },
      [
        element("a:solidFill", {}, element("a:schemeClr", { val: "tx1" })),
        element("a:latin", { typeface: `${font}-lt` }),
        element("a:ea", { typeface: `${font}-ea` }),
        element("a:cs", { typeface: `${font}-cs` }),
      ].join(""),
    ),
  ];
  return element(name, { marL: 0, indent: 0, algn: "l" }, content.join(""));
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
  const font = [
    element("a:latin", { typeface: FACE }),
    element("a:ea", { typeface: "" }),
    element("a:cs", { typeface: FACE }),
  ];
  const content = [
    element("a:clrScheme", { name: "Corridor Atlas" }, colours.join("")),
    element(
      "a:fontScheme",
      { name: "Corridor Atlas" },
      element("a:majorFont", {}, font.join("")) + element("a:minorFont", {}, font.join("")),
    ),
    FORMATS,
  ];
  const root = { "xmlns:a": NAMESPACES["xmlns:a"], name: "Corridor Atlas" };
  return xmlFile(element("a:theme", root, element("a:themeElements", {}, content.join(""))));
}

/** A theme has to have three of each, whether they are used or not. */
const FORMATS = (() => {
  const fill = element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));
  const line = element("a:ln", { w: 6350 }, fill);
  const effect = element("a:effectStyle", {}, element("a:effectLst", {}));
  const thrice = (name: string, each: string) => element(name, {}, each.repeat(3));
  return element(
    "a:fmtScheme",
    { name: "Corridor Atlas" },
    [
      thrice("a:fillStyleLst", fill),
      thrice("a:lnStyleLst", line),
      thrice("a:effectStyleLst", effect),
      thrice("a:bgFillStyleLst", fill),
    ].join(""),
  );
})();
