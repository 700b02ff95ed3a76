import { englishOf } from "../../src/atlas/asText";
import type { Atlas } from "../../src/atlas/atlas";
import { isCountryCode } from "../../src/atlas/isCountryCode";
import { officesAt, officesFor } from "../../src/atlas/persons";

/** Offices of a state that don't say of which of its ministries. */
const OF_WHICH = /^(?:(?:first )?(?:deputy |vice-)?minister|adviser|state secretary)$/i;

/** What of the persons of meetings is missing, or doesn't fit the meetings. */
export function personHints(atlas: Pick<Atlas, "meetings" | "people">): string[] {
  return [...withoutOffice(atlas), ...ofNoMinistry(atlas)];
}

function ofNoMinistry({ people }: Pick<Atlas, "people">): string[] {
  return [...people.values()].flatMap(({ id, offices }) =>
    offices
      .filter(({ party, office }) => isCountryCode(party) && OF_WHICH.test(englishOf(office)))
      .map(({ office }) => `people.json › ${id}: “${englishOf(office)}” doesn't say of which ministry`),
  );
}

/**
 * Persons who are at a meeting on a day on which none of the offices they are known in reaches: they stand there without one, though
 * a later or an earlier report has it. A note of the participation may say why that is so.
 */
function withoutOffice({ meetings, people }: Pick<Atlas, "meetings" | "people">): string[] {
  return [...meetings.values()].flatMap((meeting) =>
    meeting.parties.flatMap(({ party, persons = [], note }) =>
      persons
        .flatMap((id) => people.get(id) ?? [])
        .filter((person) => note === undefined && officesFor(person.offices, party).length > 0)
        .filter((person) => officesAt(person, party, meeting).length === 0)
        .map(
          ({ id }) =>
            `people.json › ${id}: is at ${meeting.id} for ${party} on ${meeting.start}, outside of the office known; move its days on, add the office there, or say in the note of the party that none is reported`,
        ),
    ),
  );
}
