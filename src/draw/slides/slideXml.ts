import type { ShapeLayer, TextShape } from "../flat/shapes";
import type { MapSheet } from "../sheet/mapSheet";
import { element } from "../svg/element";
import { around, type EmuBox } from "./emu";
import { inkWith } from "./ink";
import {
  BODY_PLACEHOLDER,
  MASTERS_COLOURS,
  NAMESPACES,
  TITLE_PLACEHOLDER,
  TOLD_PLACEHOLDER,
  xmlFile,
} from "./package";
import { type SlidePen, shapeXml, short, textXml } from "./shapeXml";
import { tableXml } from "./tableXml";

/** A slide, and the addresses and pictures to which it leads by the relations that it names. */
export interface WrittenSlide {
  readonly xml: string;
  readonly links: ReadonlyMap<string, string>;
  /** As addresses that hold them. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** Relations 1 and 2 of a slide are its layout and its notes. */
const FIRST_LINK = 3;

/** A sheet as a slide: a group a layer, title and credits in the slide's own places. `scale`: EMU a px. */
export function slideXml(sheet: MapSheet, scale: number): WrittenSlide {
  const { links, pictures, relationOf, pictureOf } = relations();
  let lastId = 1;
  const pen: SlidePen = {
    ...{ scale, inkOf: inkWith(sheet.accents), language: sheet.language, relationOf, pictureOf },
    nextId: () => ++lastId,
  };
  const tree = [
    groupHead(1, "", "", null),
    ...sheet.layers.map((layer, i) => layerXml(layer, pen, i === 0 ? sheet.map?.said : undefined)),
  ];
  const content = element("p:cSld", {}, PAPER, element("p:spTree", {}, ...tree));
  return { xml: xmlFile(element("p:sld", NAMESPACES, content, MASTERS_COLOURS)), links, pictures };
}

const PAPER_FILL = element("a:solidFill", {}, element("a:schemeClr", { val: "bg1" }));
const PAPER = element("p:bg", {}, element("p:bgPr", {}, PAPER_FILL, element("a:effectLst", {})));

/** To what a slide leads, by the relations that name it; an address that is led to again has its relation. */
export function relations() {
  const [links, pictures] = [new Map<string, string>(), new Map<string, string>()];
  const newRelation = () => `rId${FIRST_LINK + links.size + pictures.size}`;
  const relationOf = (address: string) => {
    const known = [...links].find(([, target]) => target === address)?.[0];
    const id = known ?? newRelation();
    links.set(id, address);
    return id;
  };
  const pictureOf = (href: string) => {
    const id = newRelation();
    pictures.set(id, href);
    return id;
  };
  return { links, pictures, relationOf, pictureOf };
}

/** `said`: what is on the map of which it is the lowest layer, for those who don't see it. */
function layerXml(layer: ShapeLayer, pen: SlidePen, said?: string): string {
  if (layer.id === "title")
    return layer.shapes.map((shape) => textXml(shape as TextShape, TITLE_PLACEHOLDER, pen).xml).join("");
  if (layer.id === "text")
    return layer.shapes.map((shape) => textXml(shape as TextShape, TOLD_PLACEHOLDER, pen).xml).join("");
  if (layer.id === "credits") return creditsXml(layer, pen);
  if (layer.table !== undefined) return tableXml(layer, layer.table, pen);
  return groupXml(layer, pen, said);
}

/** The shapes of a layer as a group. */
export function groupXml({ name, shapes }: ShapeLayer, pen: SlidePen, said = ""): string {
  const id = pen.nextId();
  const written = shapes.map((shape) => shapeXml(shape, name, pen));
  const box = around(written.map((shape) => shape.box));
  return element("p:grpSp", {}, groupHead(id, name, said || name, box), ...written.map(({ xml }) => xml));
}

/** The credits are the text of the slide; what else stands there are shapes of their own. */
function creditsXml({ shapes, name }: ShapeLayer, pen: SlidePen): string {
  return shapes
    .map(
      (shape) =>
        (shape.id === "credits"
          ? textXml(shape as TextShape, BODY_PLACEHOLDER, pen)
          : shapeXml(shape, name, pen)
        ).xml,
    )
    .join("");
}

export function groupHead(id: number, name: string, description: string, box: EmuBox | null): string {
  const head = [
    element("p:cNvPr", { id, name: short(name), descr: description === "" ? null : description }),
    element("p:cNvGrpSpPr", {}),
    element("p:nvPr", {}),
  ];
  const { x, y, cx, cy } = box ?? { x: 0, y: 0, cx: 0, cy: 0 };
  const frame = [
    element("a:off", { x, y }),
    element("a:ext", { cx, cy }),
    element("a:chOff", { x, y }),
    element("a:chExt", { cx, cy }),
  ];
  return element("p:nvGrpSpPr", {}, ...head) + element("p:grpSpPr", {}, element("a:xfrm", {}, ...frame));
}
