import { useCallback } from "react";
import { loadLater } from "../locale/allWords";
import { useWords } from "../locale/speech";
import type { AllWords } from "../locale/words";
import { type Loaded, useLoaded } from "../search/useLoaded";
import { type ExplorePart, loadExplore } from "./loadExplore";

/** What explores, with its words in the page's language; after a change of language the former ones until the others are here. */
export function useExplore(): Loaded<ExplorePart & { readonly words: AllWords }> {
  const words = useWords();
  const load = useCallback(async () => {
    const [part, later] = await Promise.all([loadExplore(), loadLater(words.language)]);
    return { ...part, words: words.and(later) };
  }, [words]);
  return useLoaded(load);
}
