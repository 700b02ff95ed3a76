import type { Brief } from "../../../draw/brief/brief";
import { fillingBrief } from "../../../draw/brief/fillingBrief";
import { mapOfBrief } from "../../../draw/brief/mapOfBrief";
import { PRESETS } from "../../../draw/sheet/presets";
import { light } from "../../../scene/palette";
import { addressNow } from "../../browser/oneFilePage";
import { loadBrief } from "../sheets/loadBrief";
import { breath, type FileWish, sheetsDone } from "../wish";
import { paperFonts } from "./paperFonts";
import { pictureOf } from "./pictureOf";
import type { WrittenFile } from "./writers";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Px a px of the layout: some 250 to the inch, at which print is sharp. */
const SHARPNESS = 3;

/** The brief on what is picked, as a document of Word: of the same length as on our own pages, since it comes with our font. */
export async function makeDocx(making: FileWish): Promise<WrittenFile> {
  const { front, words, signal, onProgress } = making;
  const [{ writeDocx }, { lengths, map }, fonts] = await Promise.all([
    import("../../../draw/brief/writeDocx"),
    loadBrief(making),
    paperFonts(),
  ]);
  await breath(signal);
  onProgress(sheetsDone("docx"));
  const address = addressNow();
  const page = { size: PRESETS["a4-portrait"].layout, palette: light, address };
  const brief = fillingBrief(lengths, page);
  const sheet = map && mapOfBrief(map, brief);
  const picture = sheet && (await pictureOf(sheet, sheet.size.width * SHARPNESS, () => breath(signal)));
  await breath(signal);
  const bytes = writeDocx(withMapSaid(brief, sheet?.map?.said ?? ""), {
    picture,
    fonts,
    address,
    author: words.t("app.name"),
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
