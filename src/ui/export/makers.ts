import type { Entry } from "../../atlas/entry";
import type { MapSheet } from "../../draw/export/mapSheet";
import { BASE, loadFile } from "../files";
import { type Format, printOf } from "./choice";
import type { Exportable } from "./exportable";
import { breath, type Making } from "./making";
import { NothingFlows } from "./NothingFlows";
import { notesOf } from "./notesOf";

/** A file in one of the forms that a sheet can have. */
export interface Drawn {
  readonly blob: Blob;
  /** Of the file's name. */
  readonly ending: string;
}

export type DrawnFormat = Exclude<Format, "html">;
type Sheets = readonly [MapSheet, ...MapSheet[]];
type Maker = (sheets: Sheets, making: Making) => Promise<Drawn>;

/** Makers of files. Each loads what it needs when it is first wanted. */
export const MAKERS: Readonly<Record<DrawnFormat, Maker>> = {
  pptx: makeSlides,
  svg: makeDrawing,
  pdf: makePaper,
  png: makePicture,
  video: makeVideo,
};

const PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

async function makeSlides(
  sheets: Sheets,
  { exportable, front, words, choice, signal }: Making,
): Promise<Drawn> {
  const { writeSlides } = await import("../../draw/slides/writeSlides");
  const entry = await pickedEntry(exportable);
  await breath(signal);
  const [{ title, language, size }] = sheets;
  const { points } = printOf(choice, size);
  const slides = sheets.map((sheet) => ({ sheet, notes: notesOf(sheet, entry, words) }));
  const bytes = writeSlides(slides, { title, language, date: front.horizon, points });
  return { blob: new Blob([new Uint8Array(bytes)], { type: PPTX }), ending: "pptx" };
}

async function makeDrawing([sheet]: Sheets, { choice }: Making): Promise<Drawn> {
  const { sheetSvg } = await import("../../draw/export/sheetSvg");
  const { width } = printOf(choice, sheet.size).picture;
  return { blob: new Blob([sheetSvg(sheet, width)], { type: "image/svg+xml" }), ending: "svg" };
}

async function makePaper([sheet]: Sheets, { choice, front, signal }: Making): Promise<Drawn> {
  const [{ writePaper }, regular, semibold] = await Promise.all([
    import("../../draw/paper/writePaper"),
    bytesOf("fonts/inter-400.ttf"),
    bytesOf("fonts/inter-600.ttf"),
  ]);
  await breath(signal);
  const { points } = printOf(choice, sheet.size);
  const bytes = writePaper(sheet, { points, fonts: { regular, semibold }, date: front.horizon });
  return { blob: new Blob([new Uint8Array(bytes)], { type: "application/pdf" }), ending: "pdf" };
}

async function makePicture([sheet]: Sheets, { choice, signal, onProgress }: Making): Promise<Drawn> {
  const { pictureOf } = await import("./pictureOf");
  const width = printOf(choice, sheet.size).picture.width * choice.scale;
  let painted = 0;
  const bytes = await pictureOf(sheet, width, async () => {
    painted += 1;
    onProgress(0.4 + (0.5 * painted) / sheet.layers.length);
    await breath(signal);
  });
  return { blob: new Blob([new Uint8Array(bytes)], { type: "image/png" }), ending: "png" };
}

/** How often the comets go round: a loop of some eleven seconds. */
const TURNS = 3;
/** Drawing the sheet is a small part of making a film. */
const SHEET_PART = 0.05;

async function makeVideo([sheet]: Sheets, making: Making): Promise<Drawn> {
  const { exportable, choice, front, signal, onProgress } = making;
  const [{ flowReel }, { writeFilm }, { fontsFor }] = await Promise.all([
    import("../../draw/video/flowReel"),
    import("../../draw/video/writeFilm"),
    import("./pictureOf"),
  ]);
  await fontsFor(sheet);
  const { flowsOf } = await import("./flowsOf");
  const reel = flowReel(sheet, flowsOf(exportable, choice), printOf(choice, sheet.size).picture, TURNS);
  if (reel === null) throw new NothingFlows("No line on the map is one along which power is exported.");
  const { title, address, credits } = sheet;
  const film = await writeFilm(reel, {
    ...{ title, address, credits, date: front.horizon, signal },
    onProgress: (part) => onProgress(SHEET_PART + (1 - SHEET_PART) * part),
  });
  const type = `video/${film.container}`;
  return { blob: new Blob([new Uint8Array(film.bytes)], { type }), ending: film.container };
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
