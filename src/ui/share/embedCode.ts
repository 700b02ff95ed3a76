import type { Language } from "../../atlas/vocabulary";
import { writeView } from "../../view/address";
import { DEFAULT_FRAMING, type Framing } from "../../view/framing";
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

/** Ways into another page: a live map, the same as a drawing, an element that makes its frame, and a picture without any script. */
export const EMBED_KINDS = ["iframe", "static", "element", "picture"] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];

export interface EmbedChoice {
  readonly as: EmbedKind;
  readonly size: FrameSizeId;
  readonly theme: (typeof THEMES)[number];
  /** `null`: as the reader's browser asks. */
  readonly language: Language | null;
  /** `#map=…`, or nothing. */
  readonly camera: string;
  /** What is left out around the map, and how it behaves. */
  readonly framing: Omit<Framing, "allow">;
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
  { as, theme, language, camera, framing }: Omit<EmbedChoice, "size">,
): string {
  const frame = as === "static" ? "static" : "embed";
  const framed = { ...view, frame, theme, language, framing: { ...DEFAULT_FRAMING, ...framing } } as const;
  return `${root}${writeView(framed)}${camera}`;
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
  if (choice.as === "picture") return pictureCode(embedded);
  return choice.as === "element"
    ? elementCode(embedded, choice)
    : frameTag(frameSource(root, view, choice), title, choice.size);
}

/**
 * Where the picture of a view lies that stands without scripts, from the site's folder. Not every view has one, and none that is of a past day:
 * they tell of the present.
 */
export function picturePath({ picked, date }: Pick<View, "picked" | "date">): string | null {
  if (date !== null) return null;
  return picked === null ? "embed/overview.svg" : `embed/${picked.kind}/${picked.id}.svg`;
}

/** Of those pictures, in px: they are drawings, and grow without loss. */
const PICTURE_SIZE = { width: "960", height: "600" };

/** A picture that leads to the view. */
function pictureCode({ root, view: { picked }, alt }: Embedded): string {
  const link = linkTo(root, { ...DEFAULT_VIEW, picked }, { camera: "", language: null });
  const picture = {
    ...{ src: `${root}${picturePath({ picked, date: null })}`, alt, ...PICTURE_SIZE },
    ...{ style: "max-width:100%;height:auto", loading: "lazy" },
  };
  return `${tag("a", { href: link })}${tag("img", picture)}</a>`;
}

/** What the element says in attributes of its own. */
const BY_ATTRIBUTES = {
  frame: "page",
  theme: DEFAULT_VIEW.theme,
  language: null,
  framing: DEFAULT_FRAMING,
} as const;

/** The element with what stays where scripts are blocked: a picture that leads to the view, or its title where that is of a past day. */
function elementCode({ root, view, title, alt }: Embedded, choice: EmbedChoice): string {
  const { theme, language, size, framing } = choice;
  const { width, height } = SIZES[size] ?? SHAPE;
  const element = tag("corridor-map", {
    view: writeView({ ...view, ...BY_ATTRIBUTES }).slice(1),
    theme: theme === DEFAULT_VIEW.theme ? "" : theme,
    lang: language ?? "",
    without: framing.without.join(","),
    interactive: framing.interactive ? "" : "0",
    motion: framing.motion ? "" : "0",
    title,
    style: `display:block;${SIZES[size] === null ? "" : `max-width:${width}px;`}aspect-ratio:${width}/${height}`,
  });
  const link = tag("a", { href: linkTo(root, { ...view, theme }, { camera: "", language }) });
  const card = tag("img", {
    src: root + cardPath(view.picked),
    alt,
    width: `${CARD_SIZE.width}`,
    height: `${CARD_SIZE.height}`,
    style: "max-width:100%;height:auto",
  });
  const shown = view.date === null ? card : escaped(title);
  return [
    `${tag("script", { type: "module", src: `${root}corridor-map.js` })}</script>`,
    element,
    `  ${link}${shown}</a>`,
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
