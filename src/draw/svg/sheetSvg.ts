import { DASHES } from "../../scene/scene";
import {
  isRightToLeft,
  type Path,
  type Shape,
  type ShapeLayer,
  type Stroke,
  type TextShape,
} from "../flat/shapes";
import type { MapSheet } from "../sheet/mapSheet";
import { FONT } from "../still/drawLabels";
import { type Attributes, element, escaped, hundredth } from "./element";

/**
 * A sheet as SVG for drawing programs: a named group a layer, a named path a thing, text as text, no picture in it but the relief. Of
 * `width` px; all else is in the px of the layout.
 */
export function sheetSvg(sheet: MapSheet, width: number = sheet.size.width): string {
  const { size, title, description, language, address, credits, paper, layers } = sheet;
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    "xmlns:inkscape": "http://www.inkscape.org/namespaces/inkscape",
    viewBox: `0 0 ${size.width} ${size.height}`,
    width: hundredth(width),
    height: hundredth((width * size.height) / size.width),
    role: "img",
    "aria-labelledby": "title description",
    "xml:lang": language,
    "font-family": FONT,
  };
  const content = [
    element("title", { id: "title" }, escaped(title)),
    element("desc", { id: "description" }, escaped(description)),
    element("metadata", {}, metadata(title, address, credits, language)),
    element("rect", { width: size.width, height: size.height, fill: paper }),
    ...layers.map(drawLayer),
  ];
  return `${element("svg", root, `\n${content.join("\n")}\n`)}\n`;
}

function metadata(title: string, address: string, credits: readonly string[], language: string): string {
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
  return element("rdf:RDF", spaces, element("rdf:Description", { "rdf:about": "" }, said.join("")));
}

function drawLayer({ id, name, shapes }: ShapeLayer): string {
  const ids = idsOf(shapes, id);
  const group = {
    id: `layer-${id}`,
    "inkscape:groupmode": "layer",
    "inkscape:label": name,
    ...(id === "labels" ? { "paint-order": "stroke", "stroke-linejoin": "round" } : {}),
  };
  return element("g", group, `\n${shapes.map((shape, i) => drawn(shape, ids[i]!)).join("\n")}\n`);
}

/** Ids are unique in the drawing, and words that XML takes as ids. */
function idsOf(shapes: readonly Shape[], layer: string): string[] {
  const seen = new Set<string>();
  return shapes.map((shape) => {
    const word = `${layer}.${shape.id}`.replace(/[^\w.-]+/g, "_");
    let id = word;
    for (let i = 2; seen.has(id); i++) id = `${word}.${i}`;
    seen.add(id);
    return id;
  });
}

function drawn(shape: Shape, id: string): string {
  const named = {
    id,
    "inkscape:label": shape.name,
    opacity: shape.opacity === 1 ? null : hundredth(shape.opacity),
  };
  const title = element("title", {}, escaped(shape.name));
  switch (shape.shape) {
    case "path":
      return element("path", { ...named, d: pathData(shape.paths), ...inkOf(shape) }, title);
    case "disc": {
      const [cx, cy] = shape.at.map(hundredth) as [number, number];
      return element("circle", { ...named, cx, cy, r: hundredth(shape.radius), ...inkOf(shape) }, title);
    }
    case "image": {
      const { at, size, href } = shape;
      const [x, y] = at.map(hundredth) as [number, number];
      const place = { x, y, width: hundredth(size.width), height: hundredth(size.height) };
      return element("image", { ...named, ...place, preserveAspectRatio: "none", href }, title);
    }
    case "text":
      return textOf(shape, named);
  }
}

function pathData(paths: readonly Path[]): string {
  return paths
    .map(({ points, isClosed }) => {
      const words = points.map(([x, y]) => `${hundredth(x)} ${hundredth(y)}`);
      return `M${words.join("L")}${isClosed ? "z" : ""}`;
    })
    .join("");
}

function inkOf({ fill, stroke }: { fill: string | null; stroke: Stroke | null }): Attributes {
  return {
    fill: fill ?? "none",
    "fill-rule": fill === null ? null : "evenodd",
    ...(stroke === null ? {} : strokeOf(stroke)),
  };
}

function strokeOf({ ink, width, opacity, dash, unit }: Stroke): Attributes {
  const { pattern, cap } = DASHES[dash];
  return {
    stroke: ink,
    "stroke-width": hundredth(width),
    "stroke-opacity": opacity === 1 ? null : hundredth(opacity),
    "stroke-linejoin": "round",
    "stroke-linecap": cap === "butt" ? null : cap,
    "stroke-dasharray": pattern.length === 0 ? null : pattern.map((part) => hundredth(part * unit)).join(" "),
  };
}

/** Lines of a text from right to left start at their right end. */
const TURNED = { start: "end", middle: "middle", end: "start" } as const;

function textOf(text: TextShape, named: Attributes): string {
  const { lines, whole, at, align, size, lineHeight, weight, italic, spacing, fill, halo } = text;
  const isTurned = isRightToLeft(whole);
  const anchor = isTurned ? TURNED[align] : align;
  const [x, y] = at.map(hundredth) as [number, number];
  const attributes = {
    ...named,
    x,
    y,
    transform: text.isUpright ? `rotate(-90 ${x} ${y})` : null,
    fill,
    "font-size": hundredth(size),
    "font-weight": weight === 400 ? null : weight,
    "font-style": italic ? "italic" : null,
    "letter-spacing": spacing === 0 ? null : hundredth(spacing * size),
    "text-anchor": anchor === "start" ? null : anchor,
    direction: isTurned ? "rtl" : null,
    ...haloOf(halo),
  };
  const spans = lines.map((line, i) =>
    element("tspan", { x, y: hundredth(y + i * lineHeight) }, escaped(line)),
  );
  const drawn = element("text", attributes, lines.length === 1 ? escaped(lines[0]!) : spans.join(""));
  return text.link === undefined ? drawn : element("a", { href: text.link }, drawn);
}

function haloOf(halo: TextShape["halo"]): Attributes {
  if (halo === null) return {};
  const { ink, width } = halo;
  return {
    stroke: ink,
    "stroke-width": hundredth(2 * width),
    "paint-order": "stroke",
    "stroke-linejoin": "round",
  };
}
