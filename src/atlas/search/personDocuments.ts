import type { Atlas, Meeting } from "../atlas";
import { grouped } from "../grouped";
import { aboutWords } from "./documentOf";
import { folded } from "./folded";
import { personsIn } from "./personsIn";
import type { Detail, Lead, SearchDocument } from "./searchDocument";
import { countryWords, type Wordings } from "./wordings";

interface Appearance {
  readonly name: string;
  readonly lead: Lead;
}

/**
 * Persons named at meetings, each with a lead to every one of these meetings: in the order of series, recent first.
 * Who is named with other letters or another middle name counts as somebody else.
 */
export function personDocuments(atlas: Atlas, wordings: Wordings): SearchDocument[] {
  const names = new Set(byRank(atlas).flatMap((meeting) => appearancesAt(meeting, atlas).map(nameOf)));
  return [...names].map((name) => personDocument(appearances(atlas, name), wordings));
}

const appearances = grouped<Appearance>(function* (atlas) {
  for (const meeting of byRank(atlas))
    for (const appearance of appearancesAt(meeting, atlas)) yield [nameOf(appearance), appearance];
});

function nameOf({ name }: Appearance): string {
  return folded(name);
}

function personDocument(ofOne: readonly Appearance[], wordings: Wordings): SearchDocument {
  const leads = ofOne.map(({ lead }) => lead);
  const details = leads.flatMap((lead) => lead.details ?? []);
  return {
    kind: "person",
    title: { en: ofOne[0]!.name },
    about: aboutWords(details.flatMap((detail) => countryNames(detail, wordings))),
    leads,
  };
}

function appearancesAt({ id, parties }: Meeting, { organisations }: Atlas): Appearance[] {
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
