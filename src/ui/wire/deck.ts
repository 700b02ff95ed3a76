import type { SlideStep } from "../../view/storySteps";
import { makeSignal } from "./signal";

/** A step of a story as it goes on a slide, in the language of the page. */
export interface DeckStep extends Pick<SlideStep, "view" | "camera" | "title" | "text" | "sources"> {
  /** That leads to the step. */
  readonly address: string;
  /** For the speaker, a paragraph each. */
  readonly notes: readonly string[];
}

/** A story that can be taken along, at least one step of it. */
export interface Deck {
  /** By which a file is named. */
  readonly id: string;
  readonly title: string;
  readonly steps: readonly [DeckStep, ...DeckStep[]];
}

/** The story that is told on the page; `null` while none is. Whoever tells one sets it. */
export const deck = makeSignal<Deck | null>(null);
