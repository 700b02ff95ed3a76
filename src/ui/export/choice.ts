import { PRESETS, type PresetId } from "../../draw/sheet/presets";
import type { SheetProjection } from "../../draw/sheet/sheetCamera";
import type { SlideTemplate } from "../../draw/slides/template/readTemplate";
import type { Palette } from "../../scene/palette";
import { dark, light, projector } from "../../scene/palette";
import type { MappedId, TableId } from "../../tables/tableIds";
import type { Separator } from "../../tables/write/csv";
import type { FigureId } from "./sheets/figureId";

const FORMATS = ["pptx", "docx", "png", "svg", "pdf", "video", "html", "xlsx", "csv", "geojson"] as const;
export type Format = (typeof FORMATS)[number];

/** What of the view is taken along. */
export type Subject = "digest" | "brief" | "map" | "years" | "story" | "data" | FigureId;

export const SCALES = [1, 2, 3, 4] as const;

export const COLOURS = { light, projector, dark } as const satisfies Record<string, Palette>;
export type Colours = keyof typeof COLOURS;
export const COLOUR_IDS = Object.keys(COLOURS) as readonly Colours[];

/** A size of the table of presets, or that of the figure on the sheet. */
export type SizeId = PresetId | "figure";

/** What the form, the buttons and the sizes have to know of a kind of file. */
interface FormatTraits {
  /** Sizes that make sense; the first one is chosen to begin with. A page has none: it is as large as the window. */
  readonly sizes: readonly PresetId[];
  /** Whether it holds one sheet: a story is more than that, and a long table makes it as long as the table. */
  readonly isPicture: boolean;
  /** Whether it is made of px, however many are wanted, and can be copied. */
  readonly isPainted: boolean;
  /** Whether a figure may have its own size. */
  readonly isFitting: boolean;
  /** Whether it moves, which a figure doesn't. */
  readonly isFilm: boolean;
  /** Whether the atlas in one file can't make it: it has no encoder of films, and its own HTML has changed since it was opened. */
  readonly needsSite: boolean;
}

const PLAIN = {
  isPicture: false,
  isPainted: false,
  isFitting: false,
  isFilm: false,
  needsSite: false,
} as const;
const PICTURE = {
  ...PLAIN,
  sizes: ["slide-wide", "slide-classic", "a4-landscape", "a4-portrait", "word", "social"],
  isPicture: true,
  isFitting: true,
} as const;

/** A brief is a page of text, whatever it is written as. */
const BRIEF_SIZES = ["a4-portrait"] as const;
const BRIEF_FORMATS: readonly Format[] = ["docx", "pdf"];

/** Tables have no sheet. */
export const DATA_FORMATS = ["xlsx", "csv", "geojson"] as const satisfies readonly Format[];
export type DataFormat = (typeof DATA_FORMATS)[number];
export function isOfData(format: Format): format is DataFormat {
  return DATA_FORMATS.some((each) => each === format);
}

export const TRAITS: Readonly<Record<Format, FormatTraits>> = {
  pptx: { ...PLAIN, sizes: ["slide-wide", "slide-classic"] },
  docx: { ...PLAIN, sizes: BRIEF_SIZES },
  png: { ...PICTURE, isPainted: true },
  svg: PICTURE,
  pdf: { ...PLAIN, sizes: ["a4-landscape", "a4-portrait", "slide-wide"], isFitting: true },
  video: { ...PLAIN, sizes: ["film"], isFilm: true, needsSite: true },
  html: { ...PLAIN, sizes: [], needsSite: true },
  xlsx: { ...PLAIN, sizes: [] },
  csv: { ...PLAIN, sizes: [] },
  geojson: { ...PLAIN, sizes: [] },
};

/** Which of the tables a reader wants to have. */
export interface DataChoice {
  /** Everything, or what is shown. */
  readonly isWhole: boolean;
  /** Of a file of one table; `null`: all of them, in an archive. */
  readonly table: TableId | null;
  readonly map: MappedId;
  /** `null`: as the reader's language has it. */
  readonly separator: Separator | null;
  /** Whether Excel finds in it what it would change of another. */
  readonly isForExcel: boolean;
}

/** What a reader wants to have. */
export interface Choice {
  readonly subject: Subject;
  readonly format: Format;
  readonly size: SizeId;
  /** Of a file that is painted. */
  readonly scale: (typeof SCALES)[number];
  readonly colours: Colours;
  /** `null`: as the size has it. */
  readonly projection: SheetProjection | null;
  readonly title: string;
  /** The other member with which the one that is picked is compared; `null`: it is told of alone. */
  readonly beside: string | null;
  readonly hasLegend: boolean;
  readonly hasLocator: boolean;
  readonly hasCode: boolean;
  /** Whether light and shade lie over the ground, as a picture. */
  readonly hasRelief: boolean;
  /** Whether what was gathered for one page follows it whole. */
  readonly hasAppendix: boolean;
  /** The reader's own slides, in which ours are made; only a file of slides asks for it. */
  readonly template: SlideTemplate | null;
  readonly data: DataChoice;
}

export function firstChoice(title: string, subject: Subject = "map"): Choice {
  const isBrief = subject === "brief";
  return {
    subject,
    format: formatOf({ subject, format: "pptx" }),
    size: isBrief ? "a4-portrait" : "slide-wide",
    scale: 2,
    colours: "light",
    projection: null,
    title,
    beside: null,
    hasLegend: true,
    hasLocator: true,
    hasCode: true,
    hasRelief: false,
    hasAppendix: false,
    template: null,
    data: { isWhole: false, table: "segments", map: "segments", separator: null, isForExcel: false },
  };
}

/** On dark paper, dark colours are chosen to begin with. */
export function withTemplate(choice: Choice, template: SlideTemplate | null): Choice {
  return { ...choice, template, colours: template?.isDark ? "dark" : "light" };
}

/** In what slides are made, where they are. */
export function templateOf({ format, template }: Choice): SlideTemplate | null {
  return format === "pptx" ? template : null;
}

/** How its maps are laid flat: what is printed shows countries as large as they are, unless the reader wants it as on the screen. */
export function projectionOf({ projection, size }: Pick<Choice, "projection" | "size">): SheetProjection {
  return projection ?? (size.startsWith("a4-") ? "conic" : "mercator");
}

/** Whether a figure stands on slides or pages: as a table, where it is one. */
export function hasPages({ format, size }: Pick<Choice, "format" | "size">): boolean {
  return format === "pptx" || (format === "pdf" && size !== "figure");
}

const isFigure = (subject: Subject) =>
  !["digest", "brief", "map", "years", "story", "data"].includes(subject);

export function formatsOf(subject: Subject): readonly Format[] {
  if (subject === "brief") return BRIEF_FORMATS;
  if (subject === "data") return DATA_FORMATS;
  if (subject === "years") return ["video"];
  return FORMATS.filter((format) => {
    if (format === "docx" || isOfData(format)) return false;
    const { isPicture, isFilm } = TRAITS[format];
    return !(isPicture && subject === "story") && !(isFilm && subject !== "map" && subject !== "story");
  });
}

export function sizesOf({ format, subject }: Pick<Choice, "format" | "subject">): readonly SizeId[] {
  if (subject === "brief") return BRIEF_SIZES;
  const { sizes, isPicture, isFitting } = TRAITS[format];
  // A long table goes on several pages or slides; a picture is one, and as long as the table.
  if (subject === "meetings" && isPicture) return ["figure"];
  return isFigure(subject) && subject !== "meetings" && isFitting ? ["figure", ...sizes] : sizes;
}

/** Another format or subject keeps the rest where it makes sense. */
export function changed(choice: Choice, part: Partial<Choice>): Choice {
  const next = { ...choice, ...part };
  const format = formatOf(next);
  const sizes = sizesOf({ ...next, format });
  // Where a figure may have its own size, it has it until the reader wants another.
  const mayBeOwn = sizes[0] === "figure" && !sizesOf(choice).includes("figure");
  // A size that came with the format goes with it: a page is A4. One that the reader chose stays where it can.
  const cameWith = format !== choice.format && choice.size === sizesOf(choice)[0];
  const isKept = sizes.includes(next.size) && !mayBeOwn && !cameWith;
  const size = isKept ? next.size : (sizes[0] ?? next.size);
  return { ...next, format, size };
}

/** The format that was chosen, or the first of those that the subject has. */
function formatOf({ subject, format }: Pick<Choice, "subject" | "format">): Format {
  const formats = formatsOf(subject);
  return formats.includes(format) ? format : (formats[0] ?? format);
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
