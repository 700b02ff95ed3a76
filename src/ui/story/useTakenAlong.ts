import { useMemo } from "react";
import type { ToldStory } from "../../atlas/story";
import type { Language } from "../../atlas/vocabulary";
import { type SlideStep, storySteps } from "../../view/storySteps";
import { storyChange } from "../../view/storyViews";
import { OWN_STORY } from "../../view/view";
import { useAllWords } from "../locale/allWords";
import type { AddressBar } from "../wire/addressBar";
import type { Deck, DeckStep } from "../wire/carried";
import { useWrite } from "../wire/signal";
import { useWires } from "../wire/wires";

/** Offers the story that is told for taking along, as a deck of slides, as pages and as a film. */
export function useTakenAlong(story: ToldStory): void {
  const { language } = useAllWords();
  const { address, deck } = useWires();
  useWrite(
    deck,
    useMemo(() => deckOf(story, language, address), [story, language, address]),
  );
}

function deckOf(story: ToldStory, language: Language, { hrefOf }: AddressBar): Deck | null {
  const hrefTo = (step: number) => hrefOf(storyChange(story.id, step));
  const [first, ...rest] = storySteps(story, language).map((step) => deckStep(story.id, step, hrefTo));
  const title = story.title[language] ?? story.title.en;
  return first ? { id: story.id, title, steps: [first, ...rest] } : null;
}

function deckStep(
  story: string,
  { step, view, camera, title, text, notes, sources }: SlideStep,
  hrefTo: (step: number) => string,
): DeckStep {
  // A reader's own story is in the hash, without which the link would lead to none.
  const hash = story === OWN_STORY ? location.hash : "";
  const address = new URL(hrefTo(step) + hash, location.href).href;
  return { view, camera, address, title, text, notes: notes.split("\n\n"), sources };
}
