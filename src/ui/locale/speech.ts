import { createContext, useContext } from "react";
import type { Words } from "./words";

const Speech = createContext<Words | null>(null);

/** Gives the words of a language to all components under it. */
export const Speaking = Speech.Provider;

/** The words of the page's language. */
export function useWords(): Words {
  const words = useContext(Speech);
  if (words === null) throw new Error("useWords() needs a <Speaking> around it.");
  return words;
}
