import { useEffect } from "react";
import type { ToldStory } from "../../atlas/story";
import { type SlideStep, storySteps } from "../../view/storySteps";
import { hrefOf } from "../../view/useView";
import { OWN_STORY } from "../../view/view";
import { useAllWords } from "../locale/allWords";
import { type DeckStep, deck } from "../wire/deck";
import { storyChange } from "./storyChange";

/** Offers the story that is told for taking along, as a deck of slides, as pages and as a film. */
export function useTakenAlong(story: ToldStory): void {
  const { language } = useAllWords();
  useEffect(() => {
    const [first, ...rest] = storySteps(story, language).map((step) => deckStep(story.id, step));
    const title = story.title[language] ?? story.title.en;
    if (first) deck.set({ id: story.id, title, steps: [first, ...rest] });
    return () => deck.set(null);
  }, [story, language]);
}

function deckStep(story: string, { step, view, camera, title, text, notes, sources }: SlideStep): DeckStep {
  // A reader's own story is in the hash.
  const hash = story === OWN_STORY ? location.hash : "";
  const address = new URL(hrefOf(storyChange(story, step)) + hash, location.href).href;
  return { view, camera, address, title, text, notes: notes.split("\n\n"), sources };
}
