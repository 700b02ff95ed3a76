import type { Palette } from "../../../scene/palette";
import { isRightToLeft, type ShapeLayer } from "../../flat/shapes";
import type { MapSheet } from "../../sheet/mapSheet";
import { element, escaped, type XmlAttributes } from "../../svg/element";
import type { EmuBox } from "../emu";
import { hexOf } from "../ink";
import { MASTERS_COLOURS, NAMESPACES, TITLE_PLACEHOLDER, xmlFile } from "../package";
import { fieldXml, frameXml, type SlidePen, shapeXml, short } from "../shapeXml";
import { groupHead, groupXml, relations, type WrittenSlide } from "../slideXml";
import { tableXml } from "../tableXml";
import { fittedTitle } from "./fittedTitle";
import type { NumberPlace, TitledLayout } from "./layouts";
import { isTextReadOn } from "./paletteOn";
import { isOfMap, needsPanel, placedSheet, scaleOf } from "./placeSheet";
import type { SlideTemplate } from "./readTemplate";
import { inkByTheme, themeInks, withThemesText } from "./themeInks";

/**
 * A sheet as a slide of a template: its title in the layout's place and as the layout sets it, all else under it. A `number` stands where the
 * layout has a place for it.
 */
export function templateSlide(
  sheet: MapSheet,
  template: SlideTemplate,
  palette: Palette,
  number: number | null,
): WrittenSlide {
  const { layout } = template;
  const { links, pictures, relationOf, pictureOf } = relations();
  let lastId = 1;
  const inks = themeInks(palette, layout.colours, layout.ground);
  const onMap: SlidePen = {
    ...{ scale: scaleOf(template), inkOf: inkByTheme(inks), language: sheet.language },
    ...{ relationOf, pictureOf, nextId: () => ++lastId },
  };
  const hasThemesText = !needsPanel(template, palette) && isTextReadOn(layout);
  const text = hasThemesText ? withThemesText(inks, palette, layout.colours) : inks;
  const beside = { ...onMap, inkOf: inkByTheme(text) };
  const penOf = ({ id }: ShapeLayer) =>
    id === "scale" || id === "locator" || isOfMap(id, sheet) ? onMap : beside;
  const saidOf = ({ id }: ShapeLayer) => (id === sheet.layers[0]?.id ? sheet.map?.said : undefined);
  const layers = placedSheet(sheet, template, palette).layers.map((layer) =>
    layerXml(layer, penOf(layer), saidOf(layer)),
  );
  const title = titleXml(sheet, layout, onMap);
  const tree = element(
    "p:spTree",
    {},
    ...[groupHead(1, "", "", null), title, ...layers],
    number === null || layout.number === null ? "" : numberXml(number, layout.number, sheet.language, onMap),
  );
  const colours = layout.colourMap === null ? MASTERS_COLOURS : element("p:clrMapOvr", {}, layout.colourMap);
  const content = element("p:cSld", {}, tree);
  return { xml: xmlFile(element("p:sld", NAMESPACES, content, colours)), links, pictures };
}

/** A group a layer; words that are told with it, and the credits, are boxes of their own. */
function layerXml(layer: ShapeLayer, pen: SlidePen, said?: string): string {
  if (layer.table !== undefined) return tableXml(layer, layer.table, pen);
  if (layer.id !== "text" && layer.id !== "credits" && layer.id !== "margin")
    return groupXml(layer, pen, said);
  return layer.shapes.map((shape) => shapeXml(shape, layer.name, pen).xml).join("");
}

/** The title in its placeholder, where its layout has it. */
function titleXml(sheet: MapSheet, { title: face, titleBox }: TitledLayout, pen: SlidePen): string {
  const name = sheet.layers.find(({ id }) => id === "title")?.name ?? "";
  const properties = { id: pen.nextId(), name: short(name), descr: sheet.title };
  const body = element("a:bodyPr", {}, element("a:normAutofit", {}));
  return filled(TITLE_PLACEHOLDER, properties, titleBox, body, titleParagraph(sheet, face));
}

/** The number in its placeholder: as the layout sets it, and by a field, which follows when slides are moved. */
function numberXml(number: number, { idx, box }: NumberPlace, lang: string, pen: SlidePen): string {
  const placeholder = element("p:ph", { type: "sldNum", sz: "quarter", idx });
  const properties = { id: pen.nextId(), name: String(number) };
  const field = fieldXml(element("a:rPr", { lang }) + element("a:t", {}, String(number)));
  return filled(placeholder, properties, box, element("a:bodyPr", {}), element("a:p", {}, field));
}

/** A placeholder with a slide's own words, in the layout's place unless it has a box of its own. */
function filled(
  placeholder: string,
  properties: XmlAttributes,
  box: EmuBox | null,
  body: string,
  paragraph: string,
): string {
  const head = [
    element("p:cNvPr", properties),
    element("p:cNvSpPr", {}, element("a:spLocks", { noGrp: 1 })),
    element("p:nvPr", {}, placeholder),
  ];
  return element(
    "p:sp",
    {},
    element("p:nvSpPr", {}, ...head),
    element("p:spPr", {}, box === null ? "" : frameXml(rounded(box))),
    element("p:txBody", {}, body, element("a:lstStyle", {}), paragraph),
  );
}

/** How a title is set is said only where its layout doesn't say it, or where it wouldn't fit. */
function titleParagraph({ title, language }: MapSheet, face: TitledLayout["title"]): string {
  const isTurned = isRightToLeft(title);
  const { lines, sizePt, isAsLaidOut } = fittedTitle(title, face);
  const size = face.isOnlySample || !isAsLaidOut ? { sz: Math.round(sizePt * 100) } : {};
  const weight = face.isOnlySample ? { b: face.isBold ? 1 : 0 } : {};
  const attributes = { lang: isTurned ? "ar-SA" : language, ...size, ...weight, dirty: 0 };
  const run = element("a:rPr", attributes, face.isOnlySample || face.isRecoloured ? setting(face) : "");
  const align = { algn: face.isOnlySample ? face.align : null, rtl: isTurned ? 1 : null };
  const text = element("a:t", {}, escaped(wholeOr(lines, title)));
  return element("a:p", {}, element("a:pPr", align), element("a:r", {}, run, text));
}

/** The program breaks the lines; what is shortened ends as it was measured. */
function wholeOr(lines: readonly string[], title: string): string {
  return lines.at(-1)?.endsWith("…") && !title.endsWith("…") ? lines.join(" ") : title;
}

function setting({ colour, typeface }: TitledLayout["title"]): string {
  const ink = element("a:solidFill", {}, element("a:srgbClr", { val: hexOf(colour) }));
  return ink + (typeface === null ? "" : element("a:latin", { typeface }));
}

function rounded({ x, y, cx, cy }: EmuBox): EmuBox {
  return { x: Math.round(x), y: Math.round(y), cx: Math.round(cx), cy: Math.round(cy) };
}
