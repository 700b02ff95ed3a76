import type { Block } from "../../draw/digest/digest";
import type { AllWords } from "../locale/words";
import type { Told } from "./told";

/** The answer to a question asked of the meetings: one block, or few, which take the page. */
export function questionTold(
  title: string,
  facts: readonly string[],
  main: readonly Block[],
  words: AllWords,
): Told {
  return {
    digest: { title, facts, hasMap: false, main, side: [], sources: [] },
    notes: [words.t("explore.method")],
    sources: [],
  };
}
