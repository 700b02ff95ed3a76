import { createContext } from "react";
import type { Language } from "../../atlas/vocabulary";
import { useHeld } from "../jsx/useHeld";
import type { Later } from "./locale";
import type { AllWords, Words } from "./words";

const Speech = createContext<AllWords | null>(null);

/** Gives the words of exploring and exporting to all components under it, besides those of the page. */
export const SpeakingAll = Speech.Provider;

/** All words of the page's language, for what is loaded when it is first wanted. */
export function useAllWords(): AllWords {
  return useHeld(Speech, "SpeakingAll");
}

const LATER: Record<Language, () => Promise<{ later: Later }>> = {
  en: () => import("virtual:locale/later-en"),
  az: () => import("virtual:locale/later-az"),
  tr: () => import("virtual:locale/later-tr"),
  ru: () => import("virtual:locale/later-ru"),
};

/** The words of the page with those of exploring and exporting: most readers need none of these, so they come later. */
export async function loadAllWords(words: Words): Promise<AllWords> {
  const { later } = await LATER[words.language]();
  return words.and(later);
}
