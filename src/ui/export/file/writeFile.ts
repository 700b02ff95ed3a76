import { fetchInTime } from "../../../atlas/fetchInTime";
import { escaped } from "../../../draw/svg/element";
import { BASE } from "../../browser/files";
import { savedPage } from "../../browser/oneFilePage";
import type { MadeFile } from "../../browser/saveFile";
import { isOfData } from "../choice";
import { laidOut } from "../sheets/laidOut";
import { sheetsFor } from "../sheets/sheetsFor";
import { breath, type FileWish, sheetsDone } from "../wish";
import { fileName } from "./fileName";
import { makeDocx } from "./makeDocx";
import { WRITERS, type WrittenFile } from "./writers";

/** Makes a file in the page; nothing is sent anywhere. Rejects with an `AbortError` when it is stopped. */
export async function writeFile(making: FileWish): Promise<MadeFile> {
  making.onProgress(0);
  const { blob, ending, name } = await madeOf(making);
  making.onProgress(1);
  return { name: name ?? fileName(making, ending), blob };
}

async function madeOf(making: FileWish): Promise<WrittenFile> {
  const { choice, signal, onProgress } = making;
  if (choice.format === "html") return wholeAtlas(signal);
  if (choice.format === "docx") return makeDocx(making);
  if (isOfData(choice.format)) return (await import("../data/makeData")).makeData(choice.format, making);
  const share = sheetsDone(choice.format);
  const sheets = laidOut(making) ?? (await sheetsFor(making, (part) => onProgress(share * part)));
  onProgress(share);
  await breath(signal);
  return WRITERS[choice.format](sheets, making);
}

/** The page that holds the whole atlas, beginning at the present view. */
async function wholeAtlas(signal: AbortSignal): Promise<WrittenFile> {
  const response = await fetchInTime(`${BASE}corridor-atlas.html`, { signal });
  const page = savedPage(await response.text(), BASE, escaped);
  return { blob: new Blob([page], { type: "text/html" }), ending: "html" };
}
