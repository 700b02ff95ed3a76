import type { Atlas, Meeting, Person } from "../atlas";
import { grouped } from "../grouped";
import { officesAt } from "../persons";
import { aboutWords } from "./documentOf";
import type { Detail, Lead, SearchDocument } from "./searchDocument";
import { countryWords, type Wordings } from "./wordings";

/** Persons, each with a lead to every meeting that names them: in the order of series, recent first. */
export function personDocuments(atlas: Atlas, wordings: Wordings): SearchDocument[] {
  return [...atlas.people.values()].map((person) => personDocument(person, atlas, wordings));
}

function personDocument(person: Person, atlas: Atlas, wordings: Wordings): SearchDocument {
  const { id, names: title, original, also = [] } = person;
  const names = original ? [original.name, ...also] : also;
  const appearances = appearancesOf(atlas, id);
  const countries = appearances.map(({ party }) => party).filter((party) => !atlas.organisations.has(party));
  return {
    kind: "person",
    title,
    ...(names.length > 0 && { names }),
    about: aboutWords(countryWords([...new Set(countries)], wordings)),
    leads: appearances.map(({ party, meeting }) => leadOf(person, party, meeting, atlas)),
  };
}

function leadOf(person: Person, party: string, meeting: Meeting, { organisations }: Atlas): Lead {
  const organisation = organisations.get(party);
  const from: Detail = organisation ? { text: { en: organisation.short } } : { country: party };
  const offices = officesAt(person, party, meeting).map(({ office }): Detail => ({ text: office }));
  return { to: { kind: "meeting", id: meeting.id }, details: [...offices, from] };
}

/** Where a person is named and for whom, by their id. */
const appearancesOf = grouped(function* (atlas) {
  for (const meeting of byRank(atlas))
    for (const { party, persons = [] } of meeting.parties)
      for (const id of persons) yield [id, { party, meeting }];
});

function byRank({ meetings, series }: Atlas): Meeting[] {
  const rank = (meeting: Meeting) => series.get(meeting.series)?.rank ?? Number.POSITIVE_INFINITY;
  return [...meetings.values()].reverse().sort((one, other) => rank(one) - rank(other));
}
