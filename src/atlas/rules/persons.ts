import type { Meeting } from "../atlas";
import type { Draft } from "../draft";
import type { Office } from "../persons";
import type { Problem } from "../problems";

/** An office ends after it begins, and its days are those of meetings or have a source of their own. */
export function persons(draft: Draft): Problem[] {
  const days = meetingDays(draft);
  return draft.people.flatMap(({ id, where, record }) =>
    (record?.offices ?? []).flatMap((office, i): Problem[] => {
      const spot = `${where} › offices › ${office.party || `#${i + 1}`}`;
      if (office.to < office.from)
        return [
          {
            where: `${spot} › to`,
            message: `the office ends on ${office.to}, before it begins on ${office.from}`,
          },
        ];
      return undated(office, days.get(key(id, office.party)) ?? NO_DAYS).map(([field, day]) => ({
        where: `${spot} › ${field}`,
        message: `no meeting has “${id}” for “${office.party}” on ${day}; date the office by a meeting, or name its sources`,
      }));
    }),
  );
}

const NO_DAYS: ReadonlySet<string> = new Set();

function undated(
  { from, to, sources = [] }: Office,
  days: ReadonlySet<string>,
): readonly (readonly [field: string, day: string])[] {
  if (sources.length > 0) return [];
  return [["from", from] as const, ["to", to] as const].filter(([, day]) => !days.has(day));
}

/** First and last days of the meetings at which a person is named for a party. */
function meetingDays(draft: Draft): ReadonlyMap<string, ReadonlySet<string>> {
  const days = new Map<string, Set<string>>();
  for (const { record } of draft.meetings) for (const each of named(record)) add(days, each);
  return days;
}

function named(meeting: Omit<Meeting, "id"> | null): readonly { person: string; days: readonly string[] }[] {
  if (!meeting) return [];
  return meeting.parties.flatMap(({ party, persons = [] }) =>
    persons.map((person) => ({ person: key(person, party), days: [meeting.start, meeting.end] })),
  );
}

function add(all: Map<string, Set<string>>, { person, days }: ReturnType<typeof named>[number]): void {
  all.set(person, new Set([...(all.get(person) ?? []), ...days]));
}

function key(person: string, party: string): string {
  return `${person} ${party}`;
}
