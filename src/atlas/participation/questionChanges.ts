import { ECO_MEMBERS } from "../countryCodes";
import { ROSTERS } from "../vocabulary";
import { ATTENDED } from "./attendance";
import type { Filter } from "./filter";

/** What the link of a ready question changes in the view. Apart from the answers, so that the first page can link to it. */
export interface QuestionChange {
  readonly explore: "matrix" | "timeline" | "table";
  readonly filter: Filter;
  readonly picked: {
    readonly kind: "meeting" | "member" | "series" | "corridor";
    readonly id: string;
  } | null;
}

/** By the id of the question, in the order in which they are listed. */
export const QUESTION_CHANGES = {
  "first-board": {
    explore: "matrix",
    filter: { series: ["cececo-board"], evidence: ATTENDED },
    picked: { kind: "meeting", id: "cececo-board-1" },
  },
  "members-not-at-board": matrix({ series: ["cececo-board"], parties: ECO_MEMBERS }),
  "ca-az-without-list": table({
    corridors: ["ca-az"],
    rosters: ROSTERS.filter((roster) => roster !== "as-reported"),
  }),
  "memorandum-to-joint-venture": timeline({ corridors: ["ca-az"], from: "2024-05-01", to: "2025-07-01" }),
  "ca-az-signatories": matrix({ corridors: ["ca-az"], evidence: ["signatory"] }),
  turkmenistan: table({ parties: ["TM"], evidence: ATTENDED }),
  "reported-absent": matrix({ evidence: ["absent"] }),
  online: table({ formats: ["online", "hybrid"] }),
  planned: timeline({ statuses: ["planned"] }),
} as const satisfies Readonly<Record<string, QuestionChange>>;

export type QuestionId = keyof typeof QUESTION_CHANGES;
export const QUESTION_IDS = Object.keys(QUESTION_CHANGES) as readonly QuestionId[];

function matrix(filter: Filter): QuestionChange {
  return { explore: "matrix", filter, picked: null };
}
function table(filter: Filter): QuestionChange {
  return { explore: "table", filter, picked: null };
}
function timeline(filter: Filter): QuestionChange {
  return { explore: "timeline", filter, picked: null };
}
