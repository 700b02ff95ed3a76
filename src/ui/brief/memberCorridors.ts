import type { Corridor } from "../../atlas/atlas";
import type { EntryOf } from "../../atlas/entry";
import type { BriefPart } from "../../draw/brief/brief";
import { partyName } from "../digest/partyName";
import type { AllWords } from "../locale/words";
import { type Cite, citedEach, saidText } from "./briefTexts";

type Corridors = readonly Pick<EntryOf<"corridor">, "record" | "names">[];

/** Documents that stand for the state of a corridor. */
const STATE_SOURCES = 2;
/** Of more corridors than these the first are told: who reads a brief on a country asks for those of the mission. */
const MOST_STATES = 2;

/** How far the corridors of a member are, those of the mission first: it is what is asked first of it. */
export function statesPart(corridors: Corridors, cite: Cite, words: AllWords): BriefPart[] {
  const items = [...corridors]
    .sort((a, b) => rankOf(a.record) - rankOf(b.record))
    .slice(0, MOST_STATES)
    .flatMap(({ record: { shortNames, state } }) => {
      if (state === null) return [];
      const said = saidText(state.text, words, citedEach(cite, state.sources, STATE_SOURCES));
      const asOf = words.t("field.asOf", { date: words.date(state.asOf) });
      return [{ ...said, text: `${words.said(shortNames).text} (${asOf}): ${said.text}` }];
    });
  return items.length === 0 ? [] : [{ part: "list", heading: words.t("section.state"), items }];
}

const rankOf = ({ role, rank }: Corridor) => (role === "mission" ? rank : 100 + rank);

/** Its own organisations that take part in the corridors, each with what it does there: a grid company, a ministry. */
export function bodiesPart(id: string, corridors: Corridors, most: number, words: AllWords): BriefPart[] {
  const found = corridors.flatMap(({ record, names }) =>
    record.parties
      .filter(({ party, standing }) => standing === "party" && names.parties[party]?.country === id)
      .map(({ party, role }) => ({ party, name: partyName(party, names, words), role })),
  );
  const each = [...new Map(found.map((body) => [body.party, body])).values()].slice(0, most);
  const items = each.map(({ name, role }) => {
    const said = saidText(role, words);
    return { ...said, text: `${name}: ${said.text}` };
  });
  return items.length === 0 ? [] : [{ part: "list", heading: words.t("brief.bodies"), items }];
}
