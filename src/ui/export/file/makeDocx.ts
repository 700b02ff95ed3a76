import type { Brief } from "../../../draw/brief/brief";
import { mapOfBrief } from "../../../draw/brief/mapOfBrief";
import { addressNow } from "../../browser/oneFilePage";
import { loadBrief } from "../sheets/loadBrief";
import { breath, type FileWish, sheetsDone } from "../wish";
import { pictureOf } from "./pictureOf";
import type { WrittenFile } from "./writers";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Px a px of the layout: some 250 to the inch, at which print is sharp. */
const SHARPNESS = 3;

/** The brief on what is picked, as a document of Word. */
export async function makeDocx(making: FileWish): Promise<WrittenFile> {
  const { front, signal, onProgress } = making;
  const [{ writeDocx }, { brief, map }] = await Promise.all([
    import("../../../draw/brief/writeDocx"),
    loadBrief(making),
  ]);
  await breath(signal);
  onProgress(sheetsDone("docx"));
  const sheet = map && mapOfBrief(map);
  const picture = sheet && (await pictureOf(sheet, sheet.size.width * SHARPNESS, () => breath(signal)));
  await breath(signal);
  const bytes = writeDocx(withMapSaid(brief, sheet?.map?.said ?? ""), {
    picture,
    address: addressNow(),
    date: front.horizon,
  });
  return { blob: new Blob([new Uint8Array(bytes)], { type: DOCX }), ending: "docx" };
}

/** What is on the map is known when it is drawn. */
function withMapSaid(brief: Brief, description: string): Brief {
  if (description === "") return brief;
  return {
    ...brief,
    parts: brief.parts.map((part) => (part.part === "map" ? { ...part, description } : part)),
  };
}
