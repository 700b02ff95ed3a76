import type { Atlas, Meeting } from "../atlas";
import { aboutWords } from "./documentOf";
import { folded } from "./folded";
import { personsIn } from "./personsIn";
import type { Detail, Lead, SearchDocument } from "./searchDocument";
import { countryWords, type Wordings } from "./wordings";

interface Person {
  readonly name: string;
  readonly leads: Lead[];
}

/**
 * Persons named at meetings, each with a lead to every one of these meetings: in the order of series, recent first.
 * A person who is named with other letters or another middle name counts as somebody else.
 */
export function personDocuments(atlas: Atlas, wordings: Wordings): SearchDocument[] {
  const persons = new Map<string, Person>();
  for (const { name, lead } of byRank(atlas).flatMap((meeting) => appearancesAt(meeting, atlas))) {
    const known = persons.get(folded(name));
    if (known) known.leads.push(lead);
    else persons.set(folded(name), { name, leads: [lead] });
  }
  return [...persons.values()].map((person) => personDocument(person, wordings));
}

function personDocument({ name, leads }: Person, wordings: Wordings): SearchDocument {
  const details = leads.flatMap((lead) => lead.details ?? []);
  return {
    kind: "person",
    title: { en: name },
    about: aboutWords(details.flatMap((detail) => countryNames(detail, wordings))),
    leads,
  };
}

function appearancesAt({ id, parties }: Meeting, { organisations }: Atlas): { name: string; lead: Lead }[] {
  const to = { kind: "meeting", id } as const;
  return parties.flatMap(({ party, person = "" }) =>
    personsIn(person).map(({ name, office }) => {
      const organisation = organisations.get(party);
      const from: Detail = organisation ? { text: { en: organisation.short } } : { country: party };
      return { name, lead: { to, details: [...(office === null ? [] : [{ text: { en: office } }]), from] } };
    }),
  );
}

function countryNames(detail: Detail, wordings: Wordings): string[] {
  return "country" in detail ? countryWords([detail.country], wordings) : [];
}

function byRank({ meetings, series }: Atlas): Meeting[] {
  const rank = (meeting: Meeting) => series.get(meeting.series)?.rank ?? Number.POSITIVE_INFINITY;
  return [...meetings.values()].reverse().sort((one, other) => rank(one) - rank(other));
}
