import type { Language } from "../../atlas/vocabulary";
import { writeView } from "../../view/address";
import { DEFAULT_VIEW, type THEMES, type View } from "../../view/view";
import { CARD_SIZE, cardPath } from "./cardPath";
import { linkTo } from "./links";

/** Sizes of a frame, in px; `null` for one that is as wide as the page and keeps its shape. */
export const SIZES = {
  wide: { width: 960, height: 540 },
  classic: { width: 800, height: 600 },
  square: { width: 600, height: 600 },
  responsive: null,
} as const;
export type FrameSizeId = keyof typeof SIZES;
export const SIZE_IDS = Object.keys(SIZES) as readonly FrameSizeId[];
/** Of a frame without a size of its own. */
export const SHAPE = { width: 16, height: 9 };

export interface EmbedChoice {
  readonly as: "iframe" | "element";
  readonly size: FrameSizeId;
  readonly theme: (typeof THEMES)[number];
  /** `null`: as the reader's browser asks. */
  readonly language: Language | null;
  /** `#map=…`, or nothing. */
  readonly camera: string;
}

/** What is embedded. */
export interface Embedded {
  /** The site's folder, with a slash at the end. */
  readonly root: string;
  readonly view: View;
  readonly title: string;
  /** What the picture is, for those who don't see it. */
  readonly alt: string;
}

/** The address of what a frame shows. */
export function frameSource(
  root: string,
  view: View,
  { theme, language, camera }: Pick<EmbedChoice, "theme" | "language" | "camera">,
): string {
  return `${root}${writeView({ ...view, frame: "embed", theme, language })}${camera}`;
}

/** A frame for a page of somebody else's. It loads when it comes into sight and needs no script there. */
export function frameTag(source: string, title: string, size: FrameSizeId): string {
  const px = SIZES[size];
  const sized =
    px === null
      ? { style: `border:0;width:100%;aspect-ratio:${SHAPE.width}/${SHAPE.height}` }
      : { width: `${px.width}`, height: `${px.height}`, style: "border:0;max-width:100%" };
  const named = { src: source, title, ...sized, loading: "lazy" };
  return `${tag("iframe", named).slice(0, -1)} allowfullscreen></iframe>`;
}

export function embedCode(embedded: Embedded, choice: EmbedChoice): string {
  const { root, view, title } = embedded;
  return choice.as === "iframe"
    ? frameTag(frameSource(root, view, choice), title, choice.size)
    : elementCode(embedded, choice);
}

/** The element with what stays where scripts are blocked: a picture that leads to the view. */
function elementCode({ root, view, title, alt }: Embedded, choice: EmbedChoice): string {
  const { theme, language, size } = choice;
  const { width, height } = SIZES[size] ?? SHAPE;
  const element = tag("corridor-map", {
    view: writeView({ ...view, frame: "page", theme: DEFAULT_VIEW.theme, language: null }).slice(1),
    theme: theme === DEFAULT_VIEW.theme ? "" : theme,
    lang: language ?? "",
    title,
    style: `display:block;${SIZES[size] === null ? "" : `max-width:${width}px;`}aspect-ratio:${width}/${height}`,
  });
  const link = tag("a", { href: linkTo(root, { ...view, theme }, { camera: "", language }) });
  const picture = tag("img", {
    src: root + cardPath(view.picked),
    alt,
    width: `${CARD_SIZE.width}`,
    height: `${CARD_SIZE.height}`,
    style: "max-width:100%;height:auto",
  });
  return [
    `${tag("script", { type: "module", src: `${root}corridor-map.js` })}</script>`,
    element,
    `  ${link}${picture}</a>`,
    "</corridor-map>",
  ].join("\n");
}

/** A tag that opens an element, without the attributes that say nothing. */
function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const said = Object.entries(attributes).filter(([, value]) => value !== "");
  return `<${[name, ...said.map(([key, value]) => `${key}="${escaped(value)}"`)].join(" ")}>`;
}

/** Only what HTML asks for, as people write it: the code is read by them as well. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
