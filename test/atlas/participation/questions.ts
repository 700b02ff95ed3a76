import type { AtlasIndex } from "../../../src/atlas/atlasIndex";
import type { Filter } from "../../../src/atlas/participation/filter";
import { meetingsMatching, participationsMatching } from "../../../src/atlas/participation/matching";
import {
  QUESTION_CHANGES,
  QUESTION_IDS,
  type QuestionChange,
  type QuestionId,
} from "../../../src/atlas/participation/questionChanges";
import { tallyOf } from "../../../src/atlas/participation/tallyOf";

/** A question of the page, with what answers it by the facts. */
export interface Question {
  readonly id: QuestionId;
  /** Of the words of the question in the catalogue. */
  readonly messageKey: `question.${QuestionId}`;
  readonly change: QuestionChange;
  /** Ids of the parties or the meetings that answer it. */
  readonly asks: "parties" | "meetings";
  readonly answer: (index: AtlasIndex) => readonly string[];
}

type Answer = Pick<Question, "asks"> & {
  readonly answer: (index: AtlasIndex, filter: Filter) => readonly string[];
};

const PARTIES: Answer = {
  asks: "parties",
  answer: (index, filter) => [
    ...new Set(participationsMatching(index, filter).map(({ participation }) => participation.party)),
  ],
};
const NEVER_REPORTED: Answer = { asks: "parties", answer: neverReported };
const MEETINGS: Answer = {
  asks: "meetings",
  answer: (index, filter) => meetingsMatching(index, filter).map(({ id }) => id),
};

const ANSWERS: Readonly<Record<QuestionId, Answer>> = {
  "first-board": PARTIES,
  "members-not-at-board": NEVER_REPORTED,
  "ca-az-without-list": MEETINGS,
  "memorandum-to-joint-venture": MEETINGS,
  "ca-az-signatories": PARTIES,
  turkmenistan: MEETINGS,
  "reported-absent": MEETINGS,
  online: MEETINGS,
  planned: MEETINGS,
};

export const QUESTIONS: readonly Question[] = QUESTION_IDS.map((id) => {
  const change = QUESTION_CHANGES[id];
  const { asks, answer } = ANSWERS[id];
  return {
    id,
    messageKey: `question.${id}`,
    change,
    asks,
    answer: (index) => answer(index, change.filter),
  };
});

/** Parties of whom no report says that they took part in a meeting of the filter, where one was held. */
function neverReported(index: AtlasIndex, filter: Filter): readonly string[] {
  return tallyOf(index, filter)
    .filter(({ held, tookPart, absent }) => held > 0 && tookPart + absent === 0)
    .map(({ id }) => id);
}
