import { addressNow } from "../../browser/oneFilePage";
import type { Choice } from "../choice";
import type { Wish } from "../wish";
import type { Sheets } from "./figureSheets";

/** Sheets, and all that they were laid out from besides the choice. */
interface Laid extends Pick<Wish, "exportable" | "deck"> {
  readonly language: string;
  readonly address: string;
  readonly sheets: Sheets;
}

const laidBy = new WeakMap<Choice, Laid>();

/** Keeps what a preview has laid out for as long as the choice is: the file that is then asked for says the same. */
export function keepLaid({ choice, exportable, deck, words }: Wish, sheets: Sheets): void {
  laidBy.set(choice, { exportable, deck, language: words.language, address: addressNow(), sheets });
}

/** The sheets that a preview has laid out of the same; `null` where there are none, or anything has changed since. */
export function laidOut({ choice, exportable, deck, words }: Wish): Sheets | null {
  const laid = laidBy.get(choice);
  if (laid === undefined) return null;
  const isSame =
    laid.exportable === exportable &&
    laid.deck === deck &&
    laid.language === words.language &&
    laid.address === addressNow();
  return isSame ? laid.sheets : null;
}
