import { useCallback } from "react";
import { type Loaded, useLoaded } from "../load/useLoaded";
import { loadAllWords } from "../locale/allWords";
import { useWords } from "../locale/speech";
import type { AllWords } from "../locale/words";
import { type ExplorePart, loadExplore } from "./loadExplore";

/** Code and facts of exploring, with their words in the page's language. After a change of language the former words stay until the others have come. */
export function useExplore(): Loaded<ExplorePart & { readonly words: AllWords }> {
  const words = useWords();
  const load = useCallback(async () => {
    const [part, all] = await Promise.all([loadExplore(), loadAllWords(words)]);
    return { ...part, words: all };
  }, [words]);
  return useLoaded(load);
}
