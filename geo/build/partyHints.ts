import { englishOf } from "../../src/atlas/asText";
import type { Atlas, Meeting } from "../../src/atlas/atlas";

/** Notes that say that nobody tells of a party; that somebody is unnamed, or was only announced in part, is another matter. */
const UNTOLD = /^not named\b|attendance is not confirmed|^the only report\b/i;

/** Parties that took part, with a note from the time before a report told so. */
export function partyHints({ meetings }: Pick<Atlas, "meetings">): string[] {
  return [...meetings.values()].flatMap(({ id, parties }) =>
    parties
      .filter(isDenied)
      .map(
        ({ party, evidence, note }) =>
          `${id}: ${party} is ${evidence}, but its note says “${englishOf(note ?? "")}”; let one follow the other`,
      ),
  );
}

function isDenied({ evidence, note }: Meeting["parties"][number]): boolean {
  const tookPart = evidence === "present" || evidence === "signatory";
  return tookPart && note !== undefined && UNTOLD.test(englishOf(note));
}
