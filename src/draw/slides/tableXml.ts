import { isRightToLeft, type ShapeLayer, type TableCell, type TableOnSheet } from "../flat/shapes";
import { CELL_PADDING } from "../sheet/composeTable";
import { element, escaped } from "../svg/element";
import { EMU_PER_POINT } from "./emu";
import { fillXml } from "./ink";
import { type SlidePen, short } from "./shapeXml";

const TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table";

/** A table of the program, whose cells are edited as such, in place of the drawn one. */
export function tableXml({ name }: ShapeLayer, table: TableOnSheet, pen: SlidePen): string {
  const { at, columns, rows, description } = table;
  const emu = (px: number) => Math.round(px * pen.scale);
  const head = [
    element("p:cNvPr", { id: pen.nextId(), name: short(name), descr: description }),
    element("p:cNvGraphicFramePr", {}, element("a:graphicFrameLocks", { noGrp: 1 })),
    element("p:nvPr", {}),
  ];
  const cx = columns.reduce((sum, { width }) => sum + emu(width), 0);
  const cy = rows.reduce((sum, { height }) => sum + emu(height), 0);
  const frame = [element("a:off", { x: emu(at[0]), y: emu(at[1]) }), element("a:ext", { cx, cy })];
  const content = [
    element("a:tblPr", { firstRow: 1, firstCol: 1 }),
    element("a:tblGrid", {}, ...columns.map(({ width }) => element("a:gridCol", { w: emu(width) }))),
    ...rows.map(({ height, cells }) =>
      element("a:tr", { h: emu(height) }, ...cells.map((cell) => cellXml(cell, pen))),
    ),
  ];
  const data = element("a:graphicData", { uri: TABLE }, element("a:tbl", {}, ...content));
  const parts = [element("p:nvGraphicFramePr", {}, ...head), element("p:xfrm", {}, ...frame)];
  return element("p:graphicFrame", {}, ...parts, element("a:graphic", {}, data));
}

const ALIGN = { start: "l", middle: "ctr", end: "r" } as const;
const SIDES = ["a:lnL", "a:lnR", "a:lnT"] as const;

function cellXml(cell: TableCell, pen: SlidePen): string {
  const { align, isUpright, fill, rule } = cell;
  const padding = Math.round(CELL_PADDING * pen.scale);
  const narrow = align === "middle" || isUpright ? 0 : padding;
  const attributes = {
    ...{ marL: narrow, marR: narrow, marT: 0, marB: isUpright ? padding : 0 },
    vert: isUpright ? "vert270" : null,
    anchor: "ctr",
  };
  const lines = [
    ...SIDES.map((side) => element(side, { w: 0 }, element("a:noFill", {}))),
    ruleXml(rule, pen),
  ];
  const body = [element("a:bodyPr", {}), element("a:lstStyle", {}), paragraphXml(cell, pen)];
  const properties = element("a:tcPr", attributes, ...lines, fillXml(fill, 1, pen.inkOf));
  return element("a:tc", {}, element("a:txBody", {}, ...body), properties);
}

function paragraphXml(cell: TableCell, pen: SlidePen): string {
  const { lines, align } = cell;
  const rtl = isRightToLeft(lines.join(" ")) ? 1 : null;
  const run = (line: string) =>
    element("a:r", {}, faceXml("a:rPr", cell, pen), element("a:t", {}, escaped(line)));
  return element(
    "a:p",
    {},
    element("a:pPr", { marL: 0, indent: 0, algn: ALIGN[align], rtl }, NO_BULLET),
    lines.map(run).join(element("a:br", {})),
    // An empty cell is as high as its letters would be.
    element("a:endParaRPr", { lang: pen.language, sz: sizeOf(cell, pen) }),
  );
}

const NO_BULLET = element("a:buNone", {});

function faceXml(name: string, cell: TableCell, pen: SlidePen): string {
  const { weight, ink, lines } = cell;
  const attributes = {
    lang: isRightToLeft(lines.join(" ")) ? "ar-SA" : pen.language,
    sz: sizeOf(cell, pen),
    b: weight >= 600 ? 1 : 0,
    dirty: 0,
  };
  const content = [
    fillXml(ink, 1, pen.inkOf),
    element("a:latin", { typeface: "+mn-lt" }),
    element("a:cs", { typeface: "+mn-cs" }),
  ];
  return element(name, attributes, content.join(""));
}

/** In hundredths of a point. */
function sizeOf({ size }: TableCell, { scale }: SlidePen): number {
  return Math.max(100, Math.round(((size * scale) / EMU_PER_POINT) * 100));
}

function ruleXml(rule: string | null, { inkOf, scale }: SlidePen): string {
  if (rule === null) return element("a:lnB", { w: 0 }, element("a:noFill", {}));
  const ink = element("a:solidFill", {}, inkOf(rule));
  return element("a:lnB", { w: Math.round(0.5 * scale) }, ink);
}
