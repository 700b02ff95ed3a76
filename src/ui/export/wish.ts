import type { AtlasFront } from "../../atlas/front";
import type { AllWords } from "../locale/words";
import type { Deck, Exportable } from "../wire/carried";
import type { Choice, Format } from "./choice";

/** From what sheets are made. */
export interface Wish {
  readonly exportable: Exportable;
  readonly front: AtlasFront;
  readonly words: AllWords;
  readonly choice: Choice;
  /** The story that is told on the page. */
  readonly deck: Deck | null;
  /** Stops it between two steps. */
  readonly signal: AbortSignal;
}

/** From what a file is made. */
export interface FileWish extends Wish {
  /** How far it is, from 0 to 1. */
  readonly onProgress: (part: number) => void;
}

/** How far a file is when its sheets are composed: writing a film is nearly all of the work. */
export function sheetsDone(format: Format): number {
  return format === "video" ? 0.05 : 0.4;
}

/** Lets the browser paint and hear the reader, then rejects if the work was stopped meanwhile. */
export async function breath(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
