import type { Meeting, Person } from "./atlas";
import { mayLieBetween, spanOf } from "./participation/span";

export type Office = Person["offices"][number];

/** The offices that a person held for a party: on the days of a meeting, or all that are known, the latest first. */
export function officesFor(
  offices: Person["offices"],
  party: string,
  days: Pick<Meeting, "start" | "end"> | null = null,
): readonly Office[] {
  return days === null
    ? offices.filter((office) => office.party === party).toReversed()
    : officesAt({ offices }, party, days);
}

/** The offices in which a person is known on the days of a meeting, for the party in whose name they were there. */
export function officesAt(
  { offices }: Pick<Person, "offices">,
  party: string,
  meeting: Pick<Meeting, "start" | "end">,
): readonly Office[] {
  const days = spanOf(meeting);
  return offices.filter((office) => office.party === party && mayLieBetween(days, office));
}
