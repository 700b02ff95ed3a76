import type { Entry } from "../../atlas/entry";
import type { AtlasFront } from "../../atlas/front";
import { composeSheet } from "../../draw/export/composeSheet";
import type { MapSheet } from "../../draw/export/mapSheet";
import { PRESETS } from "../../draw/export/presets";
import { escaped } from "../../draw/still/element";
import { BASE, loadFile } from "../files";
import type { AllWords } from "../locale/words";
import type { Choice, Format } from "./choice";
import type { Exportable } from "./exportable";
import { notesOf } from "./notesOf";
import { savedPage } from "./oneFilePage";
import { sheetWish } from "./sheetWish";

/** From what a file is made. */
export interface Making {
  readonly exportable: Exportable;
  readonly front: AtlasFront;
  readonly words: AllWords;
  readonly choice: Choice;
  /** Stops it between two steps. */
  readonly signal: AbortSignal;
  /** How far it is, from 0 to 1. */
  readonly onProgress: (part: number) => void;
}

export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Makes a file in the page; nothing is sent anywhere. Rejects with an `AbortError` when it is stopped. */
export async function makeFile(making: Making): Promise<MadeFile> {
  const { choice, onProgress } = making;
  onProgress(0);
  const blob = choice.format === "html" ? await wholeAtlas(making) : await drawnFile(making, choice.format);
  onProgress(1);
  return { name: fileName(making), blob };
}

/** The sheet as it is on the preview. */
export async function makeSheet({
  exportable,
  front,
  words,
  choice,
  signal,
}: Omit<Making, "onProgress">): Promise<MapSheet> {
  const wish = await sheetWish(exportable, front, words, choice);
  await breath(signal);
  return composeSheet({ ...wish, tolerancePx: choice.format === "pptx" ? 0.8 : 0.4 });
}

async function drawnFile(making: Making, format: Exclude<Format, "html">): Promise<Blob> {
  const sheet = await makeSheet(making);
  making.onProgress(0.4);
  await breath(making.signal);
  return MAKERS[format](sheet, making);
}

type Maker = (sheet: MapSheet, making: Making) => Promise<Blob>;

const MAKERS: Readonly<Record<Exclude<Format, "html">, Maker>> = {
  async pptx(sheet, { exportable, front, words, choice, signal }) {
    const { writeSlides } = await import("../../draw/slides/writeSlides");
    const notes = notesOf(sheet, await pickedEntry(exportable), words);
    await breath(signal);
    const deck = { title: sheet.title, language: sheet.language, date: front.horizon };
    const bytes = writeSlides([{ sheet, notes }], { ...deck, points: PRESETS[choice.preset].points });
    return new Blob([new Uint8Array(bytes)], {
      type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    });
  },
  async svg(sheet, { choice }) {
    const { sheetSvg } = await import("../../draw/export/sheetSvg");
    return new Blob([sheetSvg(sheet, PRESETS[choice.preset].picture.width)], { type: "image/svg+xml" });
  },
  async pdf(sheet, { choice, front, signal }) {
    const [{ writePaper }, regular, semibold] = await Promise.all([
      import("../../draw/paper/writePaper"),
      bytesOf("fonts/inter-400.ttf"),
      bytesOf("fonts/inter-600.ttf"),
    ]);
    await breath(signal);
    const { points } = PRESETS[choice.preset];
    const bytes = writePaper(sheet, { points, fonts: { regular, semibold }, date: front.horizon });
    return new Blob([new Uint8Array(bytes)], { type: "application/pdf" });
  },
  async png(sheet, { choice, signal, onProgress }) {
    const { pictureOf } = await import("./pictureOf");
    const width = PRESETS[choice.preset].picture.width * choice.scale;
    let painted = 0;
    const bytes = await pictureOf(sheet, width, async () => {
      painted += 1;
      onProgress(0.4 + (0.5 * painted) / sheet.layers.length);
      await breath(signal);
    });
    return new Blob([new Uint8Array(bytes)], { type: "image/png" });
  },
};

/** The page that holds the whole atlas, beginning at the present view. */
async function wholeAtlas({ signal }: Making): Promise<Blob> {
  const response = await fetch(`${BASE}corridor-atlas.html`, { signal });
  if (!response.ok) throw new Error(`corridor-atlas.html: ${response.status}`);
  const page = savedPage(await response.text(), BASE, escaped);
  return new Blob([page], { type: "text/html" });
}

/** What is said about what is picked, for the notes. A slide without it is better than none. */
async function pickedEntry({ view: { picked } }: Exportable): Promise<Entry | null> {
  if (picked === null) return null;
  return loadFile<Entry>(`facts/${picked.kind}/${picked.id}.json`).catch(() => null);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const response = await fetch(`${BASE}${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Lets the page breathe, and ends the work where it was stopped. */
async function breath(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}

/** `corridor-atlas-ca-az-2026-11-23.pptx` */
function fileName({ exportable: { view }, front, choice }: Making): string {
  const about = view.picked === null ? [] : [view.picked.id.replaceAll("/", "-")];
  return `${["corridor-atlas", ...about, front.horizon].join("-")}.${choice.format}`;
}
