import { useMemo } from "react";
import type { ToldStory } from "../../atlas/story";
import type { Language } from "../../atlas/vocabulary";
import { writeView } from "../../view/address";
import { writeCamera } from "../../view/camera";
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
  const { language, t } = useAllWords();
  const { address, deck } = useWires();
  const untitled = t("story.own.untitled");
  useWrite(
    deck,
    useMemo(() => deckOf(story, language, address, untitled), [story, language, address, untitled]),
  );
}

/** `untitled`: what a reader's own story was called in links that were made before it was called by its first step. */
function deckOf(story: ToldStory, language: Language, { hrefOf }: AddressBar, untitled: string): Deck | null {
  const isOwn = story.id === OWN_STORY;
  const hrefTo = (step: number) => hrefOf(storyChange(story.id, step));
  const addressTo = ({ step, view, camera }: SlideStep) =>
    // A reader's own story is in the hash, too long to be read on each of its slides: they lead to what they show.
    isOwn ? writeView(view) + (camera === null ? "" : writeCamera(camera)) || "./" : hrefTo(step);
  const [first, ...rest] = storySteps(story, language).map((step) => deckStep(step, addressTo(step)));
  const given = story.title[language] ?? story.title.en;
  const title = isOwn && given === untitled ? (first?.title ?? given) : given;
  const address = whole(hrefTo(1) + (isOwn ? location.hash : ""));
  return first ? { id: story.id, title, address, steps: [first, ...rest] } : null;
}

function deckStep(
  { view, camera, title, text, notes, rests, sources }: SlideStep,
  address: string,
): DeckStep {
  return { view, camera, address: whole(address), title, text, notes: notes.split("\n\n"), rests, sources };
}

function whole(address: string): string {
  return new URL(address, location.href).href;
}
