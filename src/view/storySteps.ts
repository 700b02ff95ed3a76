import type { Source, Text } from "../atlas/atlas";
import type { ToldRest, ToldStory } from "../atlas/story";
import type { Language } from "../atlas/vocabulary";
import type { Camera } from "./camera";
import { readStep } from "./storyViews";
import type { View } from "./view";

/** A step of a story in one language, ready for a slide. */
export interface SlideStep {
  /** Counted from 1. */
  readonly step: number;
  /** What the map shows, in the language asked for. */
  readonly view: View;
  /** Where it looks, on a map of `CAMERA_ROOM`; `null` for where what is picked lies. */
  readonly camera: Camera | null;
  readonly title: string;
  readonly text: string;
  /** For the speaker. */
  readonly notes: string;
  readonly rests: readonly ToldRest[];
  /** The documents that say it, each once, in the order of what rests on them. */
  readonly sources: readonly Source[];
}

/** The steps of a story as slides. Pure: for the player, for exports, for whoever tells it elsewhere. */
export function storySteps(story: ToldStory, language: Language): readonly SlideStep[] {
  const said = (text: Text) => text[language] ?? text.en;
  return story.steps.map(({ view: address, title, text, notes, rests }, place) => {
    const { view, camera } = readStep(address);
    const ids = [...new Set(rests.flatMap(({ sources }) => sources))];
    return {
      step: place + 1,
      view: { ...view, language },
      camera,
      title: said(title),
      text: said(text),
      notes: said(notes),
      rests,
      sources: ids.flatMap((id) => story.sources[id] ?? []),
    };
  });
}
