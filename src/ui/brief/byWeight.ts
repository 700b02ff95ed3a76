import { englishOf } from "../../atlas/asText";
import type { Conflict } from "../../atlas/atlas";

/** Those first that a decision would wait for: what is open, then how much something is, then what most reports differ in. */
export function byWeight(conflicts: readonly Conflict[]): readonly Conflict[] {
  return conflicts.toSorted((a, b) => weightOf(b) - weightOf(a));
}

/** Records always are in English, too, so what they say can be read. Days and names of documents have no unit. */
const OPEN = /^(?:No|Not|None|Open)\b/;
const AMOUNT = /\d[\d.,–\s]*(?:MW|GW|TWh|kV|km|m|%|[mb]illion|USD|EUR)\b/;

/** Claims break a tie between disagreements of one kind: none has ten. */
function weightOf({ best, claims }: Conflict): number {
  const isAmount = claims.some(({ says }) => AMOUNT.test(englishOf(says)));
  return (OPEN.test(englishOf(best)) ? 20 : 0) + (isAmount ? 10 : 0) + Math.min(9, claims.length);
}
