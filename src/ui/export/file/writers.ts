import type { DeckWish, SlideWish } from "../../../draw/slides/writeSlides";
import type { Reel } from "../../../draw/video/reel";
import { composeScene } from "../../../scene/composeScene";
import { type Choice, COLOURS, type DataFormat, type Format, printOf, templateOf } from "../choice";
import type { Sheets, Taken } from "../sheets/figureSheets";
import { breath, type FileWish, sheetsDone } from "../wish";
import { notesOf } from "./notesOf";
import { paperFonts } from "./paperFonts";
import { restsOn } from "./restsOn";

/** A file in one of the forms that a sheet can have. */
export interface WrittenFile {
  readonly blob: Blob;
  /** Of the file's name. */
  readonly ending: string;
  /** The whole name, where the writer knows better than the view what is in it. */
  readonly name?: string;
}

type WrittenFormat = Exclude<Format, "html" | "docx" | DataFormat>;
type FileWriter = (sheets: Sheets, making: FileWish) => Promise<WrittenFile>;

/** Makers of files. Each loads what it needs when it is first wanted. */
export const WRITERS: Readonly<Record<WrittenFormat, FileWriter>> = {
  pptx: makeSlides,
  svg: makeDrawing,
  pdf: makePdf,
  png: makePicture,
  video: makeVideo,
};

const PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

async function makeSlides(
  [first, ...rest]: Sheets,
  { exportable, front, words, choice, signal }: FileWish,
): Promise<WrittenFile> {
  const write = await slideWriter(choice);
  const sheets = [first, ...rest];
  const isBare = ({ said }: Taken) => said === null || said.sources.length === 0;
  const documents = sheets.some(isBare) ? await restsOn({ exportable, words, choice }) : [];
  await breath(signal);
  const slideOf = (taken: Taken): SlideWish => {
    const { sheet, said } = taken;
    const notes = said?.notes ?? [];
    const sources = isBare(taken) ? documents : (said?.sources ?? []);
    return { sheet, notes: notesOf(sheet, { notes, sources }, words) };
  };
  const { language, size, title } = first.sheet;
  const { points } = printOf(choice, size);
  const deck = {
    title: choice.title || title,
    author: words.t("app.name"),
    language,
    date: front.horizon,
    points,
  };
  const bytes = write([slideOf(first), ...rest.map(slideOf)], deck);
  return { blob: new Blob([new Uint8Array(bytes)], { type: PPTX }), ending: "pptx" };
}

type SlideWriter = (slides: readonly [SlideWish, ...SlideWish[]], deck: DeckWish) => Uint8Array;

/** Slides of our own, or in the reader's template. */
async function slideWriter(choice: Choice): Promise<SlideWriter> {
  const template = templateOf(choice);
  if (template === null) return (await import("../../../draw/slides/writeSlides")).writeSlides;
  const { writeInto } = await import("../../../draw/slides/template/writeInto");
  return (slides, deck) => writeInto(template, slides, deck, COLOURS[choice.colours]);
}

async function makeDrawing(sheets: Sheets, { choice }: FileWish): Promise<WrittenFile> {
  const { sheetSvg } = await import("../../../draw/sheet/sheetSvg");
  const { sheet } = sheets[0];
  const { width } = printOf(choice, sheet.size).picture;
  return { blob: new Blob([sheetSvg(sheet, { width })], { type: "image/svg+xml" }), ending: "svg" };
}

async function makePdf(taken: Sheets, { choice, front, words, signal }: FileWish): Promise<WrittenFile> {
  const [{ writePdf }, fonts] = await Promise.all([import("../../../draw/pdf/writePdf"), paperFonts()]);
  await breath(signal);
  const sheets = taken.map(({ sheet }) => sheet);
  const { points } = printOf(choice, taken[0].sheet.size);
  const bytes = writePdf(sheets, {
    ...{ points, fonts },
    ...{ author: words.t("app.name"), date: front.horizon },
  });
  return { blob: new Blob([new Uint8Array(bytes)], { type: "application/pdf" }), ending: "pdf" };
}

async function makePicture(sheets: Sheets, { choice, signal, onProgress }: FileWish): Promise<WrittenFile> {
  const { sheet } = sheets[0];
  const { pictureOf } = await import("./pictureOf");
  const width = printOf(choice, sheet.size).picture.width * choice.scale;
  let painted = 0;
  const bytes = await pictureOf(sheet, width, async () => {
    painted += 1;
    onProgress(sheetsDone("png") + (0.5 * painted) / sheet.layers.length);
    await breath(signal);
  });
  return { blob: new Blob([new Uint8Array(bytes)], { type: "image/png" }), ending: "png" };
}

/** How often the comets run along their lines before the film begins anew: some eleven seconds. */
const TURNS = 3;

async function makeVideo(sheets: Sheets, making: FileWish): Promise<WrittenFile> {
  const { choice, front, words, signal, onProgress } = making;
  const [{ writeFilm }, { fontsFor }] = await Promise.all([
    import("../../../draw/video/writeFilm"),
    import("./pictureOf"),
  ]);
  await Promise.all(sheets.map(({ sheet }) => fontsFor(sheet)));
  const reel = await reelOf(sheets, making);
  const { address, credits } = sheets[0].sheet;
  const done = sheetsDone("video");
  const film = await writeFilm(reel, {
    ...{ title: choice.title, author: words.t("app.name"), address, credits, date: front.horizon, signal },
    onProgress: (part) => onProgress(done + (1 - done) * part),
  });
  const type = `video/${film.container}`;
  return { blob: new Blob([new Uint8Array(film.bytes)], { type }), ending: film.container };
}

/** There is no line on the map along which power is exported. */
export class NothingFlows extends Error {
  override name = "NothingFlows";
}

/** A map is filmed as what flows on it, a story as its steps, the years one after the other. */
function reelOf(sheets: Sheets, making: FileWish): Promise<Reel> {
  const { subject } = making.choice;
  if (subject === "story") return standingReel(sheets, making, storySeconds);
  return subject === "years"
    ? standingReel(sheets, making, () => DAY_SECONDS, DAY_FADE)
    : flowingReel(sheets, making);
}

/** Each day of the years stands until its line is read, at about the pace at which the page plays them, and its words don't blur into the next. */
const DAY_SECONDS = 1.9;
const DAY_FADE = 5;

async function standingReel(
  sheets: Sheets,
  { choice }: FileWish,
  secondsOf: (taken: Taken) => number,
  fadeFrames?: number,
): Promise<Reel> {
  const { deckReel } = await import("../../../draw/video/deckReel");
  const { picture } = printOf(choice, sheets[0].sheet.size);
  const shown = sheets.map((taken) => ({ sheet: taken.sheet, seconds: secondsOf(taken) }));
  return deckReel(shown, picture, fadeFrames);
}

async function flowingReel([{ sheet }]: Sheets, { exportable, choice }: FileWish): Promise<Reel> {
  const { picture } = printOf(choice, sheet.size);
  const [{ flowReel }, { flowLines }] = await Promise.all([
    import("../../../draw/video/flowReel"),
    import("../../../draw/flow/flowLines"),
  ]);
  const { index, view, look, assets, hatches } = exportable;
  const scene = composeScene(index, view, { ...look, palette: COLOURS[choice.colours] }, assets, hatches);
  const reel = flowReel(sheet, flowLines(scene), picture, TURNS);
  if (reel === null) throw new NothingFlows("No line on the map is one along which power is exported.");
  return reel;
}

/** Long enough to look at a map and to read its words aloud, at 150 words a minute. */
function storySeconds({ said }: Taken): number {
  const words = (said?.notes[0] ?? "").split(/\s+/).length;
  return Math.min(20, Math.max(5, 3 + words / 2.5));
}
