import type { Block } from "../../draw/digest/digest";
import type { AllWords } from "../locale/words";
import type { Told } from "./told";

/** The answer to a question asked of the meetings: one block, which takes the page. */
export function questionTold(title: string, facts: readonly string[], block: Block, words: AllWords): Told {
  return {
    digest: { title, facts, hasMap: false, main: [block], side: [], sources: [] },
    notes: [words.t("explore.method")],
    sources: [],
  };
}
