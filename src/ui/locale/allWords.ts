import { createContext, useContext } from "react";
import type { Language } from "../../atlas/vocabulary";
import type { LaterMessages } from "./locale";
import type { AllWords } from "./words";

const Speech = createContext<AllWords | null>(null);

/** Gives the words of exploring and exporting to all components under it, besides those of the page. */
export const SpeakingAll = Speech.Provider;

/** All words of the page's language, for what is loaded when it is first wanted. */
export function useAllWords(): AllWords {
  const words = useContext(Speech);
  if (words === null) throw new Error("What is said here comes later: put it inside <SpeakingAll>.");
  return words;
}

const LATER: Record<Language, () => Promise<{ later: LaterMessages }>> = {
  en: () => import("virtual:locale/later-en"),
  az: () => import("virtual:locale/later-az"),
  tr: () => import("virtual:locale/later-tr"),
  ru: () => import("virtual:locale/later-ru"),
};

/** The messages of exploring and exporting: most readers need none of them, so they aren't in the page's. */
export async function loadLater(language: Language): Promise<LaterMessages> {
  return (await LATER[language]()).later;
}
