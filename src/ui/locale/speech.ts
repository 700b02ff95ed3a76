import { createContext } from "react";
import { useHeld } from "../jsx/useHeld";
import type { Words } from "./words";

const Speech = createContext<Words | null>(null);

/** Gives the words of a language to all components under it. */
export const Speaking = Speech.Provider;

/** The words of the page's language. */
export function useWords(): Words {
  return useHeld(Speech, "Speaking");
}
