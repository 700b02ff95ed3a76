import type { Source } from "../../atlas/atlas";
import type { Camera } from "../../view/camera";
import type { View } from "../../view/view";
import { makeSignal } from "../signal";

/** A step of a story as it goes on a slide, in the language of the page. */
export interface DeckStep {
  readonly view: View;
  /** Where it looks, on a map of `CAMERA_ROOM`; `null`: all of what the view is about. */
  readonly camera: Camera | null;
  /** That leads to the step. */
  readonly address: string;
  readonly title: string;
  readonly text: string;
  /** For the speaker, a paragraph each. */
  readonly notes: readonly string[];
  /** The documents on which the step rests. */
  readonly sources: readonly Source[];
}

/** A story that can be taken along, at least one step of it. */
export interface Deck {
  readonly title: string;
  readonly steps: readonly [DeckStep, ...DeckStep[]];
}

/** The story that is told on the page; `null` while none is. Whoever tells one sets it. */
export const deck = makeSignal<Deck | null>(null);
