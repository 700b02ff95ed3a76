import type { Shape, ShapeLayer } from "../flat/shapes";
import { element, escaped, rounded, type XmlAttributes } from "../svg/element";
import { writeSvg } from "../svg/writeSvg";
import type { MapSheet } from "./mapSheet";

export interface SheetSvgOptions {
  /** In px, or a part of what it stands in: `100%`. All else is in the px of the layout. */
  readonly width?: number | "100%";
  /** Rules of CSS in the drawing itself. */
  readonly style?: string;
}

/**
 * A sheet as SVG for drawing programs: a named group a layer, a named path a thing, text as text, no picture in it but the relief.
 */
export function sheetSvg(sheet: MapSheet, { width = sheet.size.width, style }: SheetSvgOptions = {}): string {
  const { size, language, paper, layers } = sheet;
  const ids = new Map(layers.map((layer) => [layer, idsOf(layer)]));
  return writeSvg(sheet, {
    idPrefix: `${wordOf(sheet.address)}-`,
    root: {
      "xmlns:inkscape": "http://www.inkscape.org/namespaces/inkscape",
      "xml:lang": language,
      ...lengthsOf(size, width),
    },
    before: [...(style === undefined ? [] : [element("style", {}, style)]), metadata(sheet)],
    paper,
    decimals: 2,
    isCompact: false,
    hasHalosApart: true,
    layer: ({ id, name }) => ({
      id: `layer-${id}`,
      "inkscape:groupmode": "layer",
      "inkscape:label": name,
    }),
    says: (shape, layer) => ({
      attributes: { id: ids.get(layer)?.get(shape) ?? null, "inkscape:label": shape.name },
      ...(shape.shape === "text" ? {} : { title: shape.name }),
    }),
  });
}

/** What an address asks for as a word: drawings of several views in one page are named apart. */
function wordOf(address: string): string {
  const asked = address.replace(/^[^?]*\/(?=[^/]*$)|\.\w+$/g, "");
  return ["map", ...asked.split(/[^A-Za-z0-9]+/).filter(Boolean)].join("-");
}

/** A drawing that is as wide as what it stands in is as high as its viewBox says. */
function lengthsOf(size: MapSheet["size"], width: number | "100%"): XmlAttributes {
  if (typeof width === "string") return { width, height: null };
  return { width: rounded(width, 2), height: rounded((width * size.height) / size.width, 2) };
}

function metadata({ title, address, credits, language }: MapSheet): string {
  const dc = (name: string, text: string) => element(`dc:${name}`, {}, escaped(text));
  const said = [
    dc("title", title),
    dc("source", address),
    dc("rights", credits.join(" ")),
    dc("language", language),
  ];
  const spaces = {
    "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  };
  const description = element("rdf:Description", { "rdf:about": "" }, said.join(""));
  return element("metadata", {}, element("rdf:RDF", spaces, description));
}

/** Ids are unique in the drawing, and words that XML takes as ids. */
function idsOf({ id: layer, shapes }: ShapeLayer): ReadonlyMap<Shape, string> {
  const seen = new Set<string>();
  return new Map(
    shapes.map((shape) => {
      const word = `${layer}.${shape.id}`.replace(/[^\w.-]+/g, "_");
      let id = word;
      for (let i = 2; seen.has(id); i++) id = `${word}.${i}`;
      seen.add(id);
      return [shape, id];
    }),
  );
}
