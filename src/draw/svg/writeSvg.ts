import type { Size } from "../flat/projectorOf";
import type { Shape } from "../flat/shapes";
import { element, escaped, rounded, written, type XmlAttributes } from "./element";
import { haloApart, type ShapePart, shapePart, withOneStrength } from "./shapeParts";

/** The face in which everything is set. */
export const FONT = "Inter,system-ui,sans-serif";

/** Shapes in px from the upper left corner, and what they show, for those who don't see it. */
export interface Drawing<Layer extends SvgLayer = SvgLayer> {
  readonly size: Size;
  readonly title: string;
  readonly description: string;
  /** Bottom first. */
  readonly layers: readonly Layer[];
}

export interface SvgLayer {
  readonly id: string;
  readonly shapes: readonly Shape[];
}

export interface SvgOptions<Layer extends SvgLayer> {
  /** Before the ids of title and description: a page may hold several drawings. */
  readonly idPrefix: string;
  /** Attributes of the root, beside its own or in their place; `null` takes one away. */
  readonly root?: XmlAttributes;
  /** Elements that come before the layers, as text: a style, data about the drawing. */
  readonly before?: readonly string[];
  /** The colour of the ground; left out for none. */
  readonly paper?: string;
  /** Decimals of lengths in px. */
  readonly decimals: 1 | 2;
  /**
   * Whether neighbours that look alike say it once, in a group: a third of the bytes, for a drawing in a page. A drawing program wants
   * each shape to stand for itself.
   */
  readonly isCompact: boolean;
  /** Whether halos are texts of their own, and strengths are said once: for a drawing that other programs open than browsers. */
  readonly hasHalosApart?: boolean;
  /** Attributes of a layer's group. */
  readonly layer: (layer: Layer) => XmlAttributes;
  /** What a shape says beside its looks; nothing where it's left out. */
  readonly says?: (shape: Shape, layer: Layer) => ElementWords;
}

export interface ElementWords {
  readonly attributes?: XmlAttributes;
  /** For the tooltip and for screen readers. */
  readonly title?: string;
}

/** Shapes as SVG: pure text and no DOM, so that it is made at build, in a test or on a page alike. Every drawing of the atlas is written here. */
export function writeSvg<Layer extends SvgLayer>(
  { size, title, description, layers }: Drawing<Layer>,
  options: SvgOptions<Layer>,
): string {
  const { idPrefix, root, before = [], paper } = options;
  const { width, height } = { width: rounded(size.width, 2), height: rounded(size.height, 2) };
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "img",
    "aria-labelledby": `${idPrefix}title`,
    "aria-describedby": `${idPrefix}description`,
    "font-family": FONT,
    ...root,
  };
  const content = [
    element("title", { id: `${idPrefix}title` }, escaped(title)),
    element("desc", { id: `${idPrefix}description` }, escaped(description)),
    ...before,
    ...(paper === undefined ? [] : [element("rect", { width, height, fill: paper })]),
    ...layers.map((layer) => writeLayer(layer, options)),
  ];
  return `${element("svg", attributes, content.join("\n"))}\n`;
}

function writeLayer<Layer extends SvgLayer>(layer: Layer, options: SvgOptions<Layer>): string {
  const { decimals, isCompact, hasHalosApart = false, says = (): ElementWords => ({}) } = options;
  const parts = layer.shapes.map((shape): ShapePart => {
    const { attributes = {}, title = "" } = says(shape, layer);
    const part = shapePart(shape, decimals);
    const named = title === "" ? "" : element("title", {}, escaped(title));
    const whole = { ...part, form: { ...attributes, ...part.form }, content: named + part.content };
    return hasHalosApart ? haloApart(withOneStrength(whole)) : whole;
  });
  const group = options.layer(layer);
  if (!isCompact) return element("g", group, `\n${parts.map((part) => elementOf(part)).join("\n")}\n`);
  const shared = sharedLooks(parts);
  return element("g", { ...group, ...shared }, runsOf(parts, shared).join(""));
}

function elementOf({ name, form, looks, content, link }: ShapePart): string {
  const own = element(name, { ...form, ...looks }, content);
  return link === null ? own : element("a", { href: link }, own);
}

/** What all of them look like. */
function sharedLooks(parts: readonly ShapePart[]): XmlAttributes {
  const [first, ...others] = parts;
  const shared = Object.entries(first?.looks ?? {}).filter(
    ([name, value]) => value !== null && others.every(({ looks }) => looks[name] === value),
  );
  return Object.fromEntries(shared);
}

/** Elements, of which neighbours that look alike are a group. Names lie on nothing, so those that look alike needn't be neighbours. */
function runsOf(parts: readonly ShapePart[], shared: XmlAttributes): string[] {
  const runs: { readonly key: string; readonly looks: XmlAttributes; readonly parts: ShapePart[] }[] = [];
  const isText = parts.every(({ name }) => name === "text");
  for (const part of parts) {
    const looks = without(part.looks, shared);
    const key = written(looks);
    const run = isText ? runs.find((each) => each.key === key) : runs.at(-1);
    if (run?.key === key) run.parts.push(part);
    else runs.push({ key, looks, parts: [part] });
  }
  return runs.map(({ key, looks, parts: alike }) => {
    const isAlone = alike.length === 1 || key === "";
    const elements = alike.map((part) => elementOf({ ...part, looks: isAlone ? looks : {} })).join("");
    return isAlone ? elements : element("g", looks, elements);
  });
}

function without(looks: XmlAttributes, shared: XmlAttributes): XmlAttributes {
  return Object.fromEntries(Object.entries(looks).filter(([name]) => !(name in shared)));
}
