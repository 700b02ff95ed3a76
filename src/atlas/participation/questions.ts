import type { AtlasIndex } from "../atlasIndex";
import { ECO_MEMBERS } from "../countryCodes";
import type { Filter } from "./filter";
import { meetingsMatching, participationsMatching } from "./matching";
import { tallyOf } from "./tallyOf";

/** A question that many have, ready as a link. */
export interface Question {
  readonly id: string;
  /** Of the words of the question in the catalogue. */
  readonly messageKey: `question.${string}`;
  /** What the link changes in the view. */
  readonly change: {
    readonly explore: "matrix" | "timeline" | "table";
    readonly filter: Filter;
    readonly picked: {
      readonly kind: "meeting" | "member" | "series" | "corridor";
      readonly id: string;
    } | null;
  };
  /** Ids of the parties or the meetings that answer it. */
  readonly asks: "parties" | "meetings";
  readonly answer: (index: AtlasIndex) => readonly string[];
}

export const QUESTIONS: readonly Question[] = [
  ofParties(
    "first-board",
    "matrix",
    { series: ["cececo-board"], evidence: ["present", "signatory"] },
    {
      picked: { kind: "meeting", id: "cececo-board-1" },
    },
  ),
  {
    ...ofParties("members-not-at-board", "matrix", { series: ["cececo-board"], parties: ECO_MEMBERS }),
    answer: (index) => neverReported(index, { series: ["cececo-board"], parties: ECO_MEMBERS }),
  },
  ofMeetings("ca-az-without-list", "table", {
    corridors: ["ca-az"],
    rosters: ["partial", "announced", "count-only", "none"],
  }),
  ofMeetings("memorandum-to-joint-venture", "timeline", {
    corridors: ["ca-az"],
    from: "2024-05-01",
    to: "2025-07-01",
  }),
  ofParties("ca-az-signatories", "matrix", { corridors: ["ca-az"], evidence: ["signatory"] }),
  ofMeetings("turkmenistan", "table", { parties: ["TM"], evidence: ["present", "signatory"] }),
  ofMeetings("reported-absent", "matrix", { evidence: ["absent"] }),
  ofMeetings("online", "table", { formats: ["online", "hybrid"] }),
  ofMeetings("planned", "timeline", { statuses: ["planned"] }),
];

/** Parties of whom no report says that they took part in a meeting of the filter, where one was held. */
export function neverReported(index: AtlasIndex, filter: Filter): readonly string[] {
  return tallyOf(index, filter)
    .filter(({ held, tookPart, absent }) => held > 0 && tookPart + absent === 0)
    .map(({ id }) => id);
}

type Explore = Question["change"]["explore"];
type Options = Pick<Question["change"], "picked">;

function ofParties(
  id: string,
  explore: Explore,
  filter: Filter,
  options: Options = { picked: null },
): Question {
  return {
    ...question(id, explore, filter, options),
    asks: "parties",
    answer: (index) => [
      ...new Set(participationsMatching(index, filter).map(({ participation }) => participation.party)),
    ],
  };
}

function ofMeetings(id: string, explore: Explore, filter: Filter): Question {
  return {
    ...question(id, explore, filter, { picked: null }),
    asks: "meetings",
    answer: (index) => meetingsMatching(index, filter).map((meeting) => meeting.id),
  };
}

function question(id: string, explore: Explore, filter: Filter, options: Options) {
  return { id, messageKey: `question.${id}` as const, change: { explore, filter, ...options } };
}
