import { asText, englishOf } from "../asText";
import type { Atlas, Country, Organisation } from "../atlas";
import { documentOf } from "./documentOf";
import type { SearchDocument } from "./searchDocument";
import { spoken, type Wordings } from "./wordings";

export function corridorDocuments({ corridors }: Atlas): SearchDocument[] {
  return [...corridors.values()].map(({ id, names, shortNames, aliases }) =>
    documentOf({
      kind: "corridor",
      id,
      title: names,
      names: [...spoken(shortNames), ...aliases.map(({ name }) => name)],
    }),
  );
}

/** The Centre is an organisation too; both names lead to its own panel. */
export function centreDocuments({ centre, organisations }: Atlas): SearchDocument[] {
  const { id, names, short, aliases, seat } = centre;
  const asOrganisation = organisations.get(id)?.aliases ?? [];
  return [
    documentOf({
      kind: "centre",
      id,
      title: names,
      names: [short, ...aliases.map(({ name }) => name), ...asOrganisation],
      details: [{ text: { en: short } }, { text: seat.city }],
    }),
  ];
}

export function memberDocuments({ countries }: Atlas, wordings: Wordings): SearchDocument[] {
  const members = [...countries.values()].filter(({ eco }) => eco !== null);
  return members.map((country) => countryDocument("member", country, wordings));
}

/** Neighbours and organisations. */
export function partyDocuments(
  { countries, organisations, centre }: Atlas,
  wordings: Wordings,
): SearchDocument[] {
  const neighbours = [...countries.values()].filter(({ eco }) => eco === null);
  const others = [...organisations.values()].filter(({ id }) => id !== centre.id);
  return [
    ...neighbours.map((country) => countryDocument("party", country, wordings)),
    ...others.map(organisationDocument),
  ];
}

function countryDocument(kind: "member" | "party", country: Country, wordings: Wordings): SearchDocument {
  const { id, officialName, capital } = country;
  return documentOf({
    kind,
    id,
    title: wordings.country(id),
    names: [englishOf(officialName), ...wordings.countryElsewhere(id)],
    about: [id],
    details: [{ text: capital.names }],
  });
}

function organisationDocument(organisation: Organisation): SearchDocument {
  const { id, names, aliases, kind, country, seat } = organisation;
  const short = asText(organisation.short).en;
  const home = country === null ? [] : [country];
  return documentOf({
    kind: "party",
    id,
    title: names,
    names: [short, ...aliases],
    about: [kind, seat?.city ?? ""].map((each) => englishOf(each)),
    details: [
      ...(short === names.en ? [] : [{ text: { en: short } }]),
      ...home.map((code) => ({ country: code })),
    ],
  });
}
