import type { AtlasIndex } from "../atlasIndex";
import { chosenIn, type Filter } from "./filter";
import { type IndexedParticipation, participationsMatching } from "./matching";
import { partiesIn } from "./parties";
import { type Tally, talliesOf } from "./tallyOf";

/** What is known of a person who spoke for a party, under the id and kind of that party. */
export interface PersonTally {
  readonly person: string;
  readonly tally: Tally;
}

/** Who spoke for each party at the meetings of a filter, by the party's id; those first that are reported most often. */
export function personTallies(
  index: AtlasIndex,
  filter: Filter,
): ReadonlyMap<string, readonly PersonTally[]> {
  const named = namedFor(index, filter);
  const pairs = ({ party, persons = [] }: IndexedParticipation) => persons.map((id) => `${party} ${id}`);
  const tallyFor = talliesOf(index, filter, pairs);
  const ofParty = (party: ReturnType<typeof partiesIn>[number]) =>
    [...(named.get(party.id) ?? [])]
      .map((person): PersonTally => ({ person, tally: tallyFor(party, `${party.id} ${person}`) }))
      .sort((a, b) => b.tally.tookPart - a.tally.tookPart);
  return new Map(partiesIn(index).map((party) => [party.id, ofParty(party)]));
}

/** By party, those whom the meetings of a filter name and the filter asks for. */
function namedFor(index: AtlasIndex, filter: Filter): ReadonlyMap<string, ReadonlySet<string>> {
  const chosen = chosenIn(filter, "persons");
  const named = new Map<string, Set<string>>();
  for (const { participation } of participationsMatching(index, filter)) {
    const { party, persons = [] } = participation;
    const known = named.get(party) ?? new Set();
    for (const id of persons) if (chosen.length === 0 || chosen.includes(id)) known.add(id);
    named.set(party, known);
  }
  return named;
}
