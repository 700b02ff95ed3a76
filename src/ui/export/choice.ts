import { PRESETS, type PresetId } from "../../draw/sheet/presets";
import type { Palette } from "../../scene/palette";
import { dark, light, projector } from "../../scene/palette";
import type { FigureId } from "./sheets/figures";

export const FORMATS = ["pptx", "png", "svg", "pdf", "video", "html"] as const;
export type Format = (typeof FORMATS)[number];

/** What of the view is taken along. */
export type Subject = "map" | "story" | FigureId;

export const SCALES = [1, 2, 3, 4] as const;

export const COLOURS = { light, projector, dark } as const satisfies Record<string, Palette>;
export type Colours = keyof typeof COLOURS;
export const COLOUR_IDS = Object.keys(COLOURS) as readonly Colours[];

/** A size of the table of presets, or that of the figure on the sheet. */
export type SizeId = PresetId | "figure";

const SHEETS = ["slide-wide", "slide-classic", "a4-landscape", "a4-portrait", "word", "social"] as const;

/** Sizes that make sense in a format; the first one is chosen to begin with. A page has none: it is as large as the window. */
const SIZES_OF: Readonly<Record<Format, readonly PresetId[]>> = {
  pptx: ["slide-wide", "slide-classic"],
  png: SHEETS,
  svg: SHEETS,
  pdf: ["a4-landscape", "a4-portrait", "slide-wide"],
  video: ["film"],
  html: [],
};

/** Formats in which a figure may have its own size. */
const FITTING: readonly Format[] = ["png", "svg", "pdf"];

/** What a reader wants to have. */
export interface Choice {
  readonly subject: Subject;
  readonly format: Format;
  readonly size: SizeId;
  /** Of a PNG. */
  readonly scale: (typeof SCALES)[number];
  readonly colours: Colours;
  readonly title: string;
  readonly hasLegend: boolean;
  readonly hasLocator: boolean;
  readonly hasCode: boolean;
  /** Whether light and shade lie over the ground, as a picture. */
  readonly hasRelief: boolean;
}

export function firstChoice(title: string, subject: Subject = "map"): Choice {
  return {
    subject,
    format: "pptx",
    size: "slide-wide",
    scale: 2,
    colours: "light",
    title,
    hasLegend: true,
    hasLocator: true,
    hasCode: true,
    hasRelief: false,
  };
}

/** A story is more than one sheet, which a picture can't hold; a figure doesn't move, so it isn't filmed. */
const FORMATS_OF = {
  map: FORMATS,
  story: ["pptx", "pdf", "video", "html"],
  figure: ["pptx", "png", "svg", "pdf", "html"],
} as const satisfies Record<string, readonly Format[]>;

export function formatsOf(subject: Subject): readonly Format[] {
  return FORMATS_OF[subject === "map" || subject === "story" ? subject : "figure"];
}

export function sizesOf({ format, subject }: Pick<Choice, "format" | "subject">): readonly SizeId[] {
  const sizes = SIZES_OF[format];
  // A long table goes on several pages or slides; a picture is one, and as long as the table.
  if (subject === "meetings") return format === "png" || format === "svg" ? ["figure"] : sizes;
  return subject !== "map" && subject !== "story" && FITTING.includes(format) ? ["figure", ...sizes] : sizes;
}

/** Another format or subject keeps the rest where it makes sense. */
export function changed(choice: Choice, part: Partial<Choice>): Choice {
  const next = { ...choice, ...part };
  const format = formatsOf(next.subject).includes(next.format) ? next.format : "pptx";
  const sizes = sizesOf({ ...next, format });
  // Where a figure may have its own size, it has it until the reader wants another.
  const mayBeOwn = sizes[0] === "figure" && !sizesOf(choice).includes("figure");
  const size = sizes.includes(next.size) && !mayBeOwn ? next.size : (sizes[0] ?? next.size);
  return { ...next, format, size };
}

/** Of a sheet that is as large as its figure, a px of the layout is a px of the picture and 3/4 of a point. */
export function printOf({ size }: Pick<Choice, "size">, layout: { width: number; height: number }) {
  if (size !== "figure") return PRESETS[size];
  return {
    layout,
    picture: layout,
    points: { width: layout.width * 0.75, height: layout.height * 0.75 },
  };
}
