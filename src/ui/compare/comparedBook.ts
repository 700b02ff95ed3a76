import type { AtlasFront } from "../../atlas/front";
import { DATA_TYPES } from "../../tables/write/dataTypes";
import { writeWorkbook } from "../../tables/write/workbook/writeWorkbook";
import type { Told } from "../digest/told";
import type { AllWords } from "../locale/words";
import { workbookAbout } from "../part/workbookAbout";
import { comparedTable } from "./comparedRows";

/** The comparison as a workbook, with the sheet that says what it is, of which day and under what licence. */
export function comparedBook(told: Told, front: AtlasFront, words: AllWords, address: string): Blob {
  const about = workbookAbout(front, words, { extent: told.digest.title, address });
  const pieces = [...writeWorkbook([comparedTable(told, words)], about)];
  return new Blob(
    pieces.map((piece) => new Uint8Array(piece)),
    { type: DATA_TYPES.xlsx },
  );
}
