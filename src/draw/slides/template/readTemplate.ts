import { unzipSync } from "fflate";
import type { EmuBox } from "../emu";
import { bestLayout, type TitledLayout } from "./layouts";
import { MOST_MB, MOST_UNPACKED_MB } from "./limits";
import { type Files, ledTo, partIn, TYPES, typesOf } from "./openPackage";
import { isDark } from "./paletteOn";
import { inside, numberIn } from "./xml";

/** A reader's own slides, in which ours are made. Nothing of it leaves the page but in what is made of it. */
export interface SlideTemplate {
  /** Of its file. */
  readonly name: string;
  readonly files: Files;
  /** Path of the part that lists masters and slides. */
  readonly presentation: string;
  /** Of its slides, in EMU from 0, 0. */
  readonly slide: EmuBox;
  readonly layout: TitledLayout;
  /** Whether what is shown lies on a dark ground. */
  readonly isDark: boolean;
}

/** Why slides can't be made in a file. */
export const TEMPLATE_PROBLEMS = [
  "tooLarge",
  "notSlides",
  "old",
  "strict",
  "locked",
  "macros",
  "broken",
  "noTitle",
] as const;
export type TemplateProblem = (typeof TEMPLATE_PROBLEMS)[number];

export type ReadTemplate =
  | { readonly template: SlideTemplate; readonly problems?: never }
  | { readonly template?: never; readonly problems: readonly TemplateProblem[] };

export const MOST_BYTES = MOST_MB * 1e6;
const MOST_UNPACKED = MOST_UNPACKED_MB * 1e6;

/** Reads a .pptx or .potx, or tells of one that is too large by its size alone. Answers all that is wrong, as far as it can be read. */
export function readTemplate(name: string, content: Uint8Array | number): ReadTemplate {
  const seen = new Set<TemplateProblem>();
  if (/\.(?:ppt|pot|pps)m$/i.test(name)) seen.add("macros");
  const size = typeof content === "number" ? content : content.length;
  if (size > MOST_BYTES) seen.add("tooLarge");
  const isRead = typeof content !== "number" && size <= MOST_BYTES;
  const template = isRead ? templateIn(name, content, seen) : null;
  const problems = TEMPLATE_PROBLEMS.filter((problem) => seen.has(problem));
  return template === null || problems.length > 0 ? { problems } : { template };
}

type Problems = Set<TemplateProblem>;

function templateIn(name: string, bytes: Uint8Array, problems: Problems): SlideTemplate | null {
  const files = filesIn(bytes, problems);
  if (files === null) return null;
  try {
    return templateOf(name, files, problems);
  } catch {
    problems.add("broken");
    return null;
  }
}

/** What is in a package; `null` where it isn't one that can be read. */
function filesIn(bytes: Uint8Array, problems: Problems): Files | null {
  if (startsWith(bytes, COMPOUND)) {
    problems.add(compoundProblem(bytes));
    return null;
  }
  let unpacked = 0;
  try {
    const names = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpacked += originalSize;
        return name === TYPES;
      },
    });
    if (!(TYPES in names)) problems.add("notSlides");
    if (unpacked > MOST_UNPACKED) problems.add("tooLarge");
    if (!(TYPES in names) || unpacked > MOST_UNPACKED) return null;
    return new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/")));
  } catch {
    problems.add(startsWith(bytes, ZIP) ? "broken" : "notSlides");
    return null;
  }
}

/** Of a compound file (MS-CFB), in which old programs write, and all of them what a password locks. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, i) => bytes[i] === byte);

/** By the names of its streams, which are written in UTF-16. */
function compoundProblem(bytes: Uint8Array): TemplateProblem {
  const text = new TextDecoder("latin1").decode(bytes);
  const has = (name: string) => text.includes([...name].join("\0"));
  if (has("EncryptedPackage")) return "locked";
  return has("PowerPoint Document") ? "old" : "notSlides";
}

const MAIN = /presentationml\.(?:presentation|template|slideshow)\.main\+xml$/;
const MAIN_WITH_MACROS = /ms-powerpoint\.(?:presentation|template|slideshow)\.macroEnabled\.main\+xml$/;

function templateOf(name: string, files: Files, problems: Problems): SlideTemplate | null {
  const [presentation = ""] = ledTo(files, "", "officeDocument");
  const type = typesOf(files).byPath.get(presentation) ?? "";
  const isMacro = MAIN_WITH_MACROS.test(type) || [...files.keys()].some((path) => /vbaProject/i.test(path));
  if (!MAIN.test(type) && !MAIN_WITH_MACROS.test(type)) {
    problems.add("notSlides");
    return null;
  }
  if (isMacro) problems.add("macros");
  const root = partIn(files, presentation);
  if (root.namespaceURI?.includes("purl.oclc.org")) problems.add("strict");
  const slide = slideBox(root);
  const layout = bestLayout(files, presentation, slide);
  if (layout === null) problems.add("noTitle");
  return layout && { name, files, presentation, slide, layout, isDark: isDark(layout) };
}

function slideBox(root: Element): EmuBox {
  const size = inside(root, "sldSz");
  return { x: 0, y: 0, cx: numberIn(size, "cx") ?? 9_144_000, cy: numberIn(size, "cy") ?? 6_858_000 };
}
