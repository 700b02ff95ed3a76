import { useCallback } from "react";
import { OWN_STORY } from "../../view/view";
import { type Loaded, useLoaded } from "../load/useLoaded";
import { loadAllWords } from "../locale/allWords";
import { useWords } from "../locale/speech";
import type { AllWords } from "../locale/words";
import { useHash } from "../wire/useView";
import type { Come } from "./come";
import { loadStory } from "./loadStory";

type Parts = typeof import("./storyParts");

/** A story with what tells it and the words for that. */
export interface Telling extends Come, Parts {
  readonly id: string;
  readonly words: AllWords;
}

/** Loads what is needed to tell a story, when one is first wanted. */
export function useStory(id: string): Loaded<Telling> {
  const words = useWords();
  const own = useHash();
  const hash = id === OWN_STORY ? own.replace(/map=[^&]*&?/, "") : "";
  const load = useCallback(async () => {
    const [parts, all, come] = await Promise.all([
      import("./storyParts"),
      loadAllWords(words),
      loadStory(id, hash, words.language),
    ]);
    const isNamed = id !== OWN_STORY || come.story === null;
    const story = isNamed ? come.story : await parts.titledOwn(come.story, all);
    return { ...parts, ...come, story, id, words: all };
  }, [id, hash, words]);
  const loaded = useLoaded(load);
  return loaded.state === "here" && loaded.value.id !== id ? { state: "loading" } : loaded;
}
