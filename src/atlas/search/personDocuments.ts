import { asText } from "../asText";
import type { Atlas } from "../atlas";
import { isCountryCode } from "../isCountryCode";
import { presences } from "../meetings";
import { documentOf } from "./documentOf";
import type { Detail, SearchDocument } from "./searchDocument";
import { countryWords, type Wordings } from "./wordings";

/** Persons by every spelling, told by their latest office and for whom they spoke last. */
export function personDocuments(atlas: Atlas, wordings: Wordings): SearchDocument[] {
  return [...atlas.people.values()].map(({ id, names, original, also = [], offices }) => {
    const parties = [...new Set(presences(atlas, id).map(({ party }) => party))];
    const office = offices.at(-1);
    const last = office?.party ?? parties[0];
    return documentOf({
      kind: "person",
      id,
      title: names,
      names: original ? [original.name, ...also] : also,
      about: countryWords(
        parties.filter((party) => isCountryCode(party) && party !== last),
        wordings,
      ),
      details: [
        ...(office ? [{ text: office.office }] : []),
        ...(last === undefined ? [] : [forWhom(atlas, last)]),
      ],
    });
  });
}

function forWhom({ organisations }: Atlas, party: string): Detail {
  const organisation = organisations.get(party);
  return organisation ? { text: { en: asText(organisation.short).en } } : { country: party };
}
