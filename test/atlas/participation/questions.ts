import { meetingsMatching, participationsMatching } from "../../../src/atlas/participation/matching";
import { tallyOf } from "../../../src/atlas/participation/tallyOf";
import { readView } from "../../../src/view/address";
import { there } from "../../there";
import { realAtlas, realIndex } from "./realIndex";

/** Ready questions of the facts, by their English words. */
export const QUESTIONS = realAtlas.about.questions.map(({ text, view }) => ({ text: text.en, view }));

/** What the question that begins so asks. */
function filterOf(beginning: string) {
  return readView(there(QUESTIONS.find(({ text }) => text.startsWith(beginning))).view).view.filter;
}

/** Ids of the parties that the answer shows. */
export function partiesIn(beginning: string): string[] {
  const matching = participationsMatching(realIndex, filterOf(beginning));
  return [...new Set(matching.map(({ participation }) => participation.party))];
}

/** Ids of the meetings that the answer shows. */
export function meetingsIn(beginning: string): string[] {
  return meetingsMatching(realIndex, filterOf(beginning)).map(({ id }) => id);
}

/** Parties of whom no report says that they took part in a meeting of the answer, where one was held. */
export function neverReportedIn(beginning: string): string[] {
  return tallyOf(realIndex, filterOf(beginning))
    .filter(({ held, tookPart, absent }) => held > 0 && tookPart + absent === 0)
    .map(({ id }) => id);
}
