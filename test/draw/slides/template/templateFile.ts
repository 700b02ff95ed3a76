import { strToU8, zipSync } from "fflate";
import { element } from "../../../../src/draw/svg/element";

/** How the template of a test differs from a plain one: white, 16:9, its title on top, an emblem in the corner, a footer. */
export interface TemplateChange {
  readonly size?: { readonly cx: number; readonly cy: number };
  /** Of `bg1` and `tx1`. */
  readonly paper?: string;
  readonly ink?: string;
  readonly accents?: readonly string[];
  /** Kind of the one title: `ctrTitle` is that of a title slide. */
  readonly title?: string;
  readonly mainType?: string;
  /** Parts besides, by their paths; `null` takes one out. */
  readonly parts?: Readonly<Record<string, string | null>>;
}

const SPACES = {
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main",
};
const TYPES = "application/vnd.openxmlformats-officedocument";
export const EMBLEM = { x: 10_900_000, y: 300_000, cx: 900_000, cy: 900_000 };
export const FOOTER = { x: 838_200, y: 6_356_350, cx: 10_515_600, cy: 365_125 };
const NUMBER = { x: 11_353_800, y: 6_356_350, cx: 500_000, cy: 365_125 };
export const TITLE = { x: 838_200, y: 365_125, cx: 9_500_000, cy: 1_000_000 };
export const BODY = { x: 838_200, y: 1_500_000, cx: 10_515_600, cy: 4_700_000 };
type Box = typeof BODY;

/** A template such as a ministry has, with a slide, its notes and its picture in it. */
export function templateFile(change: TemplateChange = {}): Uint8Array {
  const parts = { ...partsOf(change), ...change.parts };
  const kept = Object.entries(parts).filter((each): each is [string, string] => each[1] !== null);
  return zipSync(Object.fromEntries(kept.map(([path, text]) => [path, strToU8(text)])));
}

function partsOf({ size = { cx: 12_192_000, cy: 6_858_000 }, ...change }: TemplateChange) {
  const titleType = change.title ?? "title";
  return {
    "[Content_Types].xml": typesXml(change.mainType ?? "template"),
    "_rels/.rels": relations([
      ["officeDocument", "ppt/presentation.xml"],
      ["metadata/thumbnail", "docProps/thumbnail.png"],
      ["custom-properties", "docProps/custom.xml"],
    ]),
    "docProps/thumbnail.png": "a picture of the first slide",
    "docProps/custom.xml": "<Properties/>",
    "ppt/presentation.xml": root(
      "p:presentation",
      element("p:sldMasterIdLst", {}, element("p:sldMasterId", { id: 2147483648, "r:id": "rId1" })),
      element("p:sldIdLst", {}, element("p:sldId", { id: 256, "r:id": "rId2" })),
      element("p:sldSz", size),
      element("p:notesSz", { cx: 6858000, cy: 9144000 }),
      element("p:extLst", {}, element("p:ext", { uri: "{sections}" }, element("p:sectionLst", {}))),
    ),
    "ppt/_rels/presentation.xml.rels": relations([
      ["slideMaster", "slideMasters/slideMaster1.xml"],
      ["slide", "slides/slide1.xml"],
    ]),
    "ppt/slideMasters/slideMaster1.xml": masterXml(titleType),
    "ppt/slideMasters/_rels/slideMaster1.xml.rels": relations([
      ["slideLayout", "../slideLayouts/slideLayout1.xml"],
      ["theme", "../theme/theme1.xml"],
      ["image", "../media/emblem.png"],
    ]),
    "ppt/media/emblem.png": "an emblem",
    "ppt/slideLayouts/slideLayout1.xml": root(
      "p:sldLayout",
      element(
        "p:cSld",
        {},
        tree(place(2, titleType, null), place(3, "ftr", null), place(4, "sldNum", null, 12)),
      ),
    ).replace("<p:sldLayout ", '<p:sldLayout type="titleOnly" '),
    "ppt/slideLayouts/_rels/slideLayout1.xml.rels": relations([
      ["slideMaster", "../slideMasters/slideMaster1.xml"],
    ]),
    "ppt/theme/theme1.xml": themeXml(change),
    "ppt/slides/slide1.xml": root("p:sld", element("p:cSld", {}, tree())),
    "ppt/slides/_rels/slide1.xml.rels": relations([
      ["slideLayout", "../slideLayouts/slideLayout1.xml"],
      ["image", "../media/of-the-slide.png"],
    ]),
    "ppt/media/of-the-slide.png": "a picture of a slide that goes",
  };
}

function masterXml(titleType: string): string {
  const sizes = element("a:lvl1pPr", {}, element("a:defRPr", { sz: 3200 }));
  const colours = Object.fromEntries([1, 2, 3, 4, 5, 6].map((i) => [`accent${i}`, `accent${i}`]));
  const map = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2", ...colours };
  const paper = element("p:bgPr", {}, solid("bg1"), element("a:effectLst", {}));
  const places = [place(2, titleType, TITLE), place(3, "body", BODY), place(4, "ftr", FOOTER)];
  const more = [place(5, "sldNum", NUMBER), emblem()];
  return root(
    "p:sldMaster",
    element("p:cSld", {}, element("p:bg", {}, paper), tree(...places, ...more)),
    element("p:clrMap", { ...map, hlink: "hlink", folHlink: "folHlink" }),
    element("p:sldLayoutIdLst", {}, element("p:sldLayoutId", { id: 2147483649, "r:id": "rId1" })),
    element("p:txStyles", {}, element("p:titleStyle", {}, sizes)),
  );
}

const solid = (name: string) => element("a:solidFill", {}, element("a:schemeClr", { val: name }));

function themeXml({ paper = "FFFFFF", ink = "000000", accents = ACCENTS }: TemplateChange): string {
  const colour = (name: string, val: string) => element(`a:${name}`, {}, element("a:srgbClr", { val }));
  const names = ["dk1", "lt1", "dk2", "lt2", ...accents.map((_, i) => `accent${i + 1}`), "hlink", "folHlink"];
  const values = [ink, paper, ink, paper, ...accents, "0000FF", "800080"];
  const scheme = names.map((name, i) => colour(name, values[i] ?? ""));
  return root("a:theme", element("a:themeElements", {}, element("a:clrScheme", { name: "" }, ...scheme)));
}

/** Blue, brick, violet, and three that no line can have. */
const ACCENTS = ["1F4E9E", "A33B1F", "6B2FA0", "FFF2CC", "E2EFDA", "DDEBF7"];

function place(id: number, type: string, box: Box | null, idx: number | null = null): string {
  const head = [
    element("p:cNvPr", { id, name: type }),
    element("p:cNvSpPr", {}),
    element("p:nvPr", {}, element("p:ph", { type, idx })),
  ];
  return element("p:sp", {}, element("p:nvSpPr", {}, ...head), element("p:spPr", {}, frame(box)));
}

function frame(box: Box | null): string {
  if (box === null) return "";
  const [off, ext] = [
    { x: box.x, y: box.y },
    { cx: box.cx, cy: box.cy },
  ];
  return element("a:xfrm", {}, element("a:off", off), element("a:ext", ext));
}

function emblem(): string {
  const head = [element("p:cNvPr", { id: 9, name: "" }), element("p:cNvPicPr", {}), element("p:nvPr", {})];
  const fill = element("p:blipFill", {}, element("a:blip", { "r:embed": "rId3" }));
  return element("p:pic", {}, element("p:nvPicPr", {}, ...head), fill, element("p:spPr", {}, frame(EMBLEM)));
}

function tree(...shapes: readonly string[]): string {
  const head = [element("p:cNvPr", { id: 1, name: "" }), element("p:cNvGrpSpPr", {}), element("p:nvPr", {})];
  return element("p:spTree", {}, element("p:nvGrpSpPr", {}, ...head), element("p:grpSpPr", {}), ...shapes);
}

function root(name: string, ...content: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(name, SPACES, ...content)}`;
}

function relations(list: readonly (readonly [type: string, target: string])[]): string {
  const each = list.map(([type, Target], i) =>
    element("Relationship", { Id: `rId${i + 1}`, Type: `${SPACES["xmlns:r"]}/${type}`, Target }),
  );
  return element(
    "Relationships",
    { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" },
    ...each,
  );
}

function typesXml(main: string): string {
  const known = [
    ["ppt/presentation.xml", main.includes("/") ? main : `${TYPES}.presentationml.${main}.main+xml`],
    ["ppt/slideMasters/slideMaster1.xml", `${TYPES}.presentationml.slideMaster+xml`],
    ["ppt/slideLayouts/slideLayout1.xml", `${TYPES}.presentationml.slideLayout+xml`],
    ["ppt/slides/slide1.xml", `${TYPES}.presentationml.slide+xml`],
    ["ppt/theme/theme1.xml", `${TYPES}.theme+xml`],
    ["docProps/custom.xml", `${TYPES}.custom-properties+xml`],
  ] as const;
  return element(
    "Types",
    { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
    element("Default", { Extension: "png", ContentType: "image/png" }),
    element("Default", {
      Extension: "rels",
      ContentType: `${TYPES.replace("officedocument", "package")}.relationships+xml`,
    }),
    ...known.map(([path, ContentType]) => element("Override", { PartName: `/${path}`, ContentType })),
  );
}
