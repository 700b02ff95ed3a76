import { dashesOf } from "../flat/dashesOf";
import {
  type DiscShape,
  isRightToLeft,
  type Path,
  type PathShape,
  type Shape,
  type TextShape,
} from "../flat/shapes";
import { element, escaped, rounded, type XmlAttributes } from "./element";
import { pathData } from "./pathData";

/** A shape as an element: what it looks like apart, since neighbours may look alike. */
export interface ShapePart {
  readonly name: string;
  /** Where it is, and its form. */
  readonly form: XmlAttributes;
  readonly looks: XmlAttributes;
  readonly content: string;
  /** An address to which it leads. */
  readonly link: string | null;
}

/** `decimals`: of lengths in px. */
export function shapePart(shape: Shape, decimals: number): ShapePart {
  switch (shape.shape) {
    case "path":
      return pathPart(shape, decimals);
    case "disc": {
      const [cx, cy] = shape.at.map((px) => rounded(px, decimals)) as [number, number];
      return part("circle", { cx, cy, r: rounded(shape.radius, decimals) }, inksOf(shape));
    }
    case "image": {
      const [x, y] = shape.at.map((px) => rounded(px, 2)) as [number, number];
      const { width, height } = shape.size;
      const form = { x, y, width: rounded(width, 2), height: rounded(height, 2) };
      return part(
        "image",
        { ...form, preserveAspectRatio: "none", href: shape.href },
        opacityAttribute(shape),
      );
    }
    case "text":
      return textPart(shape, decimals);
  }
}

/** Paths of several widths or inks are a group: as a whole it is no darker where they lie on each other. */
function pathPart(shape: PathShape, decimals: number): ShapePart {
  const looks = inksOf(shape);
  const kinds = new Map<string, Path[]>();
  for (const path of shape.paths) {
    const kind = `${path.width} ${path.ink}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
  }
  if (kinds.size < 2) return part("path", { d: pathData(shape.paths, decimals) }, looks);
  const paths = [...kinds.values()].map((alike) => {
    const { width, ink = null } = alike[0]!;
    return element("path", {
      d: pathData(alike, decimals),
      stroke: ink === looks["stroke"] ? null : ink,
      "stroke-width": width === undefined ? null : rounded(width, 1),
    });
  });
  return { ...part("g", {}, looks), content: paths.join("") };
}

function part(name: string, form: XmlAttributes, looks: XmlAttributes): ShapePart {
  return { name, form, looks, content: "", link: null };
}

function opacityAttribute({ opacity }: Shape): XmlAttributes {
  return { opacity: opacity === 1 ? null : rounded(opacity, 3) };
}

function inksOf(shape: PathShape | DiscShape): XmlAttributes {
  const { fill, stroke } = shape;
  const filled = { fill: fill ?? "none", "fill-rule": fill === null ? null : "evenodd" };
  if (stroke === null) return { ...filled, ...opacityAttribute(shape) };
  const { lengths, cap } = dashesOf(stroke);
  return {
    ...filled,
    stroke: stroke.ink,
    "stroke-width": rounded(stroke.width, 2),
    "stroke-opacity": stroke.opacity === 1 ? null : rounded(stroke.opacity, 3),
    "stroke-linejoin": "round",
    "stroke-linecap": cap === "butt" ? null : cap,
    "stroke-dasharray": lengths.length === 0 ? null : lengths.map((px) => rounded(px, 2)).join(" "),
    ...opacityAttribute(shape),
  };
}

/** Lines of a text from right to left start at their right end. */
const TURNED = { start: "end", middle: "middle", end: "start" } as const;

function textPart(text: TextShape, decimals: number): ShapePart {
  const { lines, whole, at, align, lineHeight, isUpright, link = null } = text;
  const isTurned = isRightToLeft(whole);
  const anchor = isTurned ? TURNED[align] : align;
  const [x, y] = at.map((px) => rounded(px, decimals)) as [number, number];
  const [first = "", ...more] = lines;
  const span = (line: string, i: number) =>
    element("tspan", { x, y: rounded(at[1] + i * lineHeight, decimals) }, escaped(line));
  return {
    name: "text",
    form: { x, y, transform: isUpright ? `rotate(-90 ${x} ${y})` : null },
    looks: {
      ...faceOf(text),
      "text-anchor": anchor === "start" ? null : anchor,
      direction: isTurned ? "rtl" : null,
      ...opacityAttribute(text),
    },
    content: more.length === 0 ? escaped(first) : lines.map(span).join(""),
    link,
  };
}

/** A stroke that says how strong it is once, not by two words that are multiplied: LibreOffice adds white to it where there are two. Anything else as it is. */
export function withOneStrength(part: ShapePart): ShapePart {
  const { opacity, "stroke-opacity": strength, ...looks } = part.looks;
  if (looks["fill"] !== "none" || typeof opacity !== "number" || typeof strength !== "number") return part;
  return { ...part, looks: { ...looks, "stroke-opacity": rounded(opacity * strength, 3) } };
}

/**
 * A text with its halo as another text under it, as a group that is moved as one: for programs that paint strokes over what they go around, as
 * LibreOffice and Illustrator do. Anything else as it is.
 */
export function haloApart({ name, looks, content, form, link }: ShapePart): ShapePart {
  const { stroke, "stroke-width": width, "stroke-linejoin": join, "paint-order": order, ...face } = looks;
  if (name !== "text" || order === undefined || order === null) return { name, looks, content, form, link };
  const { x, y, transform, ...own } = form;
  const place = { x: x ?? null, y: y ?? null, transform: transform ?? null };
  const halo = { ...face, fill: stroke ?? null, stroke: stroke ?? null, "stroke-width": width ?? null };
  const under = element(
    "text",
    { ...place, ...halo, "stroke-linejoin": join ?? null, "aria-hidden": "true" },
    content,
  );
  return {
    name: "g",
    form: own,
    looks: {},
    content: under + element("text", { ...place, ...face }, content),
    link,
  };
}

function faceOf({ size, weight, italic, spacing, fill, halo }: TextShape): XmlAttributes {
  return {
    fill,
    "font-size": rounded(size, 2),
    "font-weight": weight === 400 ? null : weight,
    "font-style": italic ? "italic" : null,
    "letter-spacing": spacing === 0 ? null : rounded(spacing * size, 2),
    stroke: halo?.ink ?? null,
    "stroke-width": halo === null ? null : rounded(2 * halo.width, 2),
    "paint-order": halo === null ? null : "stroke",
    "stroke-linejoin": halo === null ? null : "round",
  };
}
