import {
  type DiscShape,
  type ImageShape,
  isRightToLeft,
  type PathShape,
  type Shape,
  type TextShape,
} from "../flat/shapes";
import { element, escaped, type XmlAttributes } from "../svg/element";
import { EMU_PER_POINT, type EmuBox } from "./emu";
import { pathGeometry } from "./geometry";
import { fillXml, hexOf, type InkOf, lineXml } from "./ink";

/** What the shapes of a slide are written with. */
export interface SlidePen {
  /** EMU a px. */
  readonly scale: number;
  readonly inkOf: InkOf;
  readonly language: string;
  /** The next number that no shape of the slide has. */
  readonly nextId: () => number;
  /** The relation of the slide that leads to an address. */
  readonly relationOf: (address: string) => string;
  /** The relation of the slide that leads to a picture. */
  readonly pictureOf: (href: string) => string;
}

/** A shape in a slide's words, and where it stands. */
export interface WrittenShape {
  readonly xml: string;
  readonly box: EmuBox;
}

/** `about` says in the alternative text what kind of thing it is: the name of its layer. */
export function shapeXml(shape: Shape, about: string, pen: SlidePen): WrittenShape {
  switch (shape.shape) {
    case "path":
      return pathXml(shape, about, pen);
    case "disc":
      return discXml(shape, about, pen);
    case "image":
      return imageXml(shape, about, pen);
    case "text":
      return textXml(shape, "", pen);
  }
}

function pathXml(shape: PathShape, about: string, pen: SlidePen): WrittenShape {
  const { box, flipV, xml } = pathGeometry(shape.paths, shape.fill !== null, pen.scale);
  return { box, xml: spXml(shape, about, [frameXml(box, flipV), xml, inksXml(shape, pen)], pen) };
}

function discXml(shape: DiscShape, about: string, pen: SlidePen): WrittenShape {
  const { at, radius } = shape;
  const box = boxOf(at[0] - radius, at[1] - radius, 2 * radius, 2 * radius, pen);
  const geometry = element("a:prstGeom", { prst: "ellipse" }, element("a:avLst", {}));
  return { box, xml: spXml(shape, about, [frameXml(box), geometry, inksXml(shape, pen)], pen) };
}

function imageXml({ at, size, href, opacity, name }: ImageShape, about: string, pen: SlidePen): WrittenShape {
  const box = boxOf(...at, size.width, size.height, pen);
  const head = [
    element("p:cNvPr", { id: pen.nextId(), name: short(name), descr: about }),
    element("p:cNvPicPr", {}),
    element("p:nvPr", {}),
  ];
  const faded = element("a:alphaModFix", { amt: Math.round(opacity * 100_000) });
  const fill = [
    element("a:blip", { "r:embed": pen.pictureOf(href) }, faded),
    element("a:stretch", {}, element("a:fillRect", {})),
  ];
  const content = [
    element("p:nvPicPr", {}, ...head),
    element("p:blipFill", {}, ...fill),
    element("p:spPr", {}, frameXml(box), RECTANGLE),
  ];
  return { box, xml: element("p:pic", {}, ...content) };
}

function inksXml({ fill, stroke, opacity }: PathShape | DiscShape, { scale, inkOf }: SlidePen): string {
  return fillXml(fill, opacity, inkOf) + lineXml(stroke, opacity, scale, inkOf);
}

function spXml({ name }: Shape, about: string, properties: readonly string[], pen: SlidePen): string {
  const descr = name === about || name === "" ? about : `${about}: ${name}`;
  const head = [
    element("p:cNvPr", { id: pen.nextId(), name: short(name || about), descr }),
    element("p:cNvSpPr", {}),
    element("p:nvPr", {}),
  ];
  return element("p:sp", {}, element("p:nvSpPr", {}, ...head), element("p:spPr", {}, ...properties));
}

export const RECTANGLE = element("a:prstGeom", { prst: "rect" }, element("a:avLst", {}));

/** PowerPoint's list of objects cuts long names. */
export function short(name: string): string {
  return name.length > 80 ? `${name.slice(0, 79)}…` : name;
}

export function frameXml({ x, y, cx, cy }: EmuBox, flipV = false): string {
  const content = element("a:off", { x, y }) + element("a:ext", { cx, cy });
  return element("a:xfrm", { flipV: flipV ? 1 : null }, content);
}

function boxOf(x: number, y: number, width: number, height: number, { scale }: SlidePen): EmuBox {
  return {
    x: Math.round(x * scale),
    y: Math.round(y * scale),
    cx: Math.round(width * scale),
    cy: Math.round(height * scale),
  };
}

/** Of a box of text: how it is placed, by the side on which it stands. */
const ALIGN = { start: "l", middle: "ctr", end: "r" } as const;
const LEFT = { start: 0, middle: 0.5, end: 1 } as const;

/** How much wider than a name its box is: some programs cut a halo that stands over, and another font is another width. */
const ROOM = 1.15;
/** The same of a text that has a neighbour: so little, and in px at most so much, that it doesn't reach it. Arial is narrower than our letters. */
const ROOM_BESIDE = { part: 1.05, most: 4 };

/**
 * A box of text. `placeholder` makes it the title or the text of the slide, by which outlines and screen readers know
 * it.
 */
export function textXml(text: TextShape, placeholder: string, pen: SlidePen): WrittenShape {
  const box = boxAround(text, placeholder, pen);
  const head = [
    element("p:cNvPr", { id: pen.nextId(), name: short(text.name), descr: spokenOf(text) }),
    element("p:cNvSpPr", placeholder === "" ? { txBox: 1 } : {}),
    element("p:nvPr", {}, placeholder),
  ];
  const body = [bodyXml(text), element("a:lstStyle", {}), ...paragraphs(text, pen)];
  const content = [
    element("p:nvSpPr", {}, ...head),
    element("p:spPr", {}, frameXml(box), RECTANGLE, element("a:noFill", {})),
    element("p:txBody", {}, ...body),
  ];
  return { xml: element("p:sp", {}, ...content), box };
}

/** What a text says; a country's name that is set as its code, or abbreviated, whole. */
function spokenOf({ name, whole, halo }: TextShape): string {
  return halo !== null && /^[A-Z]{2}$|\.$/.test(whole) ? name : whole;
}

function boxAround(text: TextShape, placeholder: string, pen: SlidePen): EmuBox {
  const { at, align, size, lineHeight, lines, width, halo } = text;
  const top = at[1] - size * 0.8 - (lineHeight - size) / 2;
  const beside = Math.min(width * ROOM_BESIDE.part, width + ROOM_BESIDE.most);
  const room = placeholder !== "" ? width : halo === null ? beside : width * ROOM;
  const high = lines.length * lineHeight;
  return text.isUpright
    ? boxOf(at[0] - (at[1] - top), at[1] - (1 - LEFT[align]) * room, high, room, pen)
    : boxOf(at[0] - LEFT[align] * room, top, room, high, pen);
}

/**
 * A text shrinks where the program's font is so much wider than ours that it would take more lines, and lie on what stands under or beside it. A name
 * on the map stays as it is: what lies beside it is the map.
 */
function bodyXml({ halo, isUpright }: TextShape): string {
  const isFitted = halo === null && !isUpright;
  const attributes = {
    vert: isUpright ? "vert270" : null,
    wrap: isFitted ? "square" : "none",
    lIns: 0,
    tIns: 0,
    rIns: 0,
    bIns: 0,
    rtlCol: 0,
    anchor: "ctr",
  };
  return element("a:bodyPr", attributes, element(isFitted ? "a:normAutofit" : "a:noAutofit", {}));
}

function paragraphs(text: TextShape, pen: SlidePen): string[] {
  const { lines, whole, align, lineHeight } = text;
  const isTurned = isRightToLeft(whole);
  const spacing = element("a:lnSpc", {}, element("a:spcPts", { val: hundredths(lineHeight, pen) }));
  const before = element("a:spcBef", {}, element("a:spcPts", { val: 0 }));
  const properties = element(
    "a:pPr",
    { marL: 0, indent: 0, algn: ALIGN[align], rtl: isTurned ? 1 : null },
    spacing + before + element("a:buNone", {}),
  );
  const run = (line: string) =>
    runXml(text, faceXml(text, isTurned, pen) + element("a:t", {}, escaped(line)));
  return [element("a:p", {}, properties, lines.map(run).join(element("a:br", {})))];
}

function runXml({ isPageNumber = false }: TextShape, content: string): string {
  return isPageNumber ? fieldXml(content) : element("a:r", {}, content);
}

/** A field of slide numbers, which follow when slides are moved. The id tells fields apart, and may be any. */
export function fieldXml(content: string): string {
  return element("a:fld", { id: "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", type: "slidenum" }, content);
}

/** Px in hundredths of a point, by which letters are measured. */
function hundredths(px: number, { scale }: SlidePen): number {
  return Math.round(((px * scale) / EMU_PER_POINT) * 100);
}

function faceXml(text: TextShape, isTurned: boolean, pen: SlidePen): string {
  const { weight, italic, spacing, fill, opacity, halo, link, size } = text;
  const attributes: XmlAttributes = {
    lang: isTurned ? "ar-SA" : pen.language,
    sz: Math.max(100, hundredths(size, pen)),
    b: weight >= 600 ? 1 : 0,
    i: italic ? 1 : 0,
    spc: spacing === 0 ? null : hundredths(spacing * size, pen),
    dirty: 0,
  };
  const content = [
    fillXml(opacity < 1 ? mixed(fill, halo?.ink ?? PAPER, opacity) : fill, 1, pen.inkOf),
    halo === null ? "" : glowXml(halo, pen),
    ...FONTS,
    link === undefined ? "" : element("a:hlinkClick", { "r:id": pen.relationOf(link) }, OWN_COLOUR),
  ];
  return element("a:rPr", attributes, ...content);
}

/** A link has the colour of its text, not that of the theme, which may not be read on what lies under it (MS-ODRAWXML 2.28). */
const OWN_COLOUR = element(
  "a:extLst",
  {},
  element(
    "a:ext",
    { uri: "{A12FA001-AC4F-418D-AE19-62706E023703}" },
    element("ahyp:hlinkClr", {
      "xmlns:ahyp": "http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor",
      val: "tx",
    }),
  ),
);

/** Those of the theme. */
const FONTS = [element("a:latin", { typeface: "+mn-lt" }), element("a:cs", { typeface: "+mn-cs" })];

function glowXml({ ink, width }: NonNullable<TextShape["halo"]>, { scale, inkOf }: SlidePen): string {
  const glow = element("a:glow", { rad: Math.round(width * scale) }, inkOf(ink, 0.9));
  return element("a:effectLst", {}, glow);
}

const PAPER = "#ffffff";

/** A colour as it looks on a ground: text that shines through is cut short by some programs. */
function mixed(colour: string, ground: string, opacity: number): string {
  const [over, under] = [hexOf(colour), hexOf(ground)];
  const mix = [0, 2, 4].map((i) => {
    const partOf = (hex: string) => Number.parseInt(hex.slice(i, i + 2), 16);
    return Math.round(partOf(over) * opacity + partOf(under) * (1 - opacity));
  });
  return `#${mix.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
