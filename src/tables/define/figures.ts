import { englishOf } from "../../atlas/asText";
import type { Atlas, Claim, Country, Figure } from "../../atlas/atlas";
import { isText } from "../../atlas/isText";
import { CONFIDENCES, OPERATIONS } from "../../atlas/vocabulary";
import { columnsFor, type Definition } from "./columnsFor";

const KINDS = ["corridor", "segment", "centre", "member", "neighbour"] as const;
const BASES = ["sourced", "derived", "background", "not-found"] as const;

/** A figure, with whose it is. */
interface Owned {
  readonly kind: (typeof KINDS)[number];
  readonly about: string;
  readonly figure: Figure;
}

/** One of its claims; the best supported is the first. */
interface Claimed extends Owned {
  readonly claim: Claim;
  readonly place: number;
}

export const figures: Definition<Claimed> = {
  id: "figures",
  title: "Figures",
  description:
    "Numbers and words about corridors, their segments and the Centre: of each figure the best supported claim. All claims are in the table of claims.",
  items: (atlas) => ofThings(atlas).map(best),
  columns: figureColumns("Of what it is: the kind, its id, and the key of the figure."),
};

export const indicators: Definition<Claimed> = {
  id: "indicators",
  title: "Indicators of countries",
  description:
    "The power systems of the member states and their neighbours in numbers: of each indicator the best supported claim. All claims are in the table of claims.",
  items: (atlas) => ofCountries(atlas).map(best),
  columns: figureColumns("The kind of country, its ISO 3166-1 code, and the key of the indicator."),
};

export const claims: Definition<Claimed> = {
  id: "claims",
  title: "Claims",
  description:
    "Every answer to every question of fact, a row each. Where sources disagree, all of them are here, ranked by how well they are supported.",
  items: (atlas) => [...ofThings(atlas), ...ofCountries(atlas)].flatMap(everyClaim),
  columns: claimColumns(),
};

function best(owned: Owned): Claimed {
  const [claim] = owned.figure.claims;
  if (claim === undefined) throw new Error(`The figure “${owned.figure.key}” has no claim.`);
  return { ...owned, claim, place: 1 };
}

function everyClaim(owned: Owned): Claimed[] {
  return owned.figure.claims.map((claim, i) => ({ ...owned, claim, place: i + 1 }));
}

function ofThings({ corridors, segments, centre }: Atlas): Owned[] {
  const owned = (kind: Owned["kind"], about: string, figures: readonly Figure[]) =>
    figures.map((figure) => ({ kind, about, figure }));
  return [
    ...[...corridors.values()].flatMap(({ id, figures }) => owned("corridor", id, figures)),
    ...[...segments.values()].flatMap(({ id, figures }) => owned("segment", id, figures)),
    ...owned("centre", centre.id, centre.figures),
  ];
}

function ofCountries({ countries }: Atlas): Owned[] {
  return [...countries.values()].flatMap((country) =>
    country.indicators.map((figure) => ({ kind: kindOf(country), about: country.id, figure })),
  );
}

function kindOf({ eco }: Country): "member" | "neighbour" {
  return eco === null ? "neighbour" : "member";
}

function keyOf({ kind, about, figure }: Owned): string {
  return `${kind}/${about}#${figure.key}`;
}

function figureColumns(id: string) {
  const of = columnsFor<Claimed>();
  return [
    of.id("id", "Id", id, keyOf),
    ...whose(),
    ...valueColumns(),
    of.count(
      "claims",
      "Claims",
      "How many answers there are, this one counted.",
      ({ figure }) => figure.claims.length,
    ),
    ...of.sourced(({ claim }) => claim.sources),
  ];
}

function claimColumns() {
  const of = columnsFor<Claimed>();
  return [
    of.id(
      "id",
      "Id",
      "That of the figure, and which of its claims.",
      (claimed) => `${keyOf(claimed)}:${claimed.place}`,
    ),
    of.text("figure", "Figure", "Id of the figure or indicator that it answers.", keyOf),
    of.count("rank", "Rank", "1 is the best supported, which maps and exports show.", ({ place }) => place),
    ...whose(),
    ...valueColumns(),
    of.word(OPERATIONS)(
      "operation",
      "Operation",
      "How a derived number is worked out of those in “worked out from”.",
      ({ claim }) => claim.operation,
    ),
    of.texts(
      "worked_out_from",
      "Worked out from",
      "Claims, or numbers that stand in the note.",
      ({ claim }) => claim.from?.map(String) ?? [],
    ),
    ...of.sourced(({ claim }) => claim.sources),
  ];
}

function whose() {
  const of = columnsFor<Claimed>();
  return [
    of.word(KINDS)("about_kind", "Kind of thing", "What it is about.", ({ kind }) => kind),
    of.id(
      "about",
      "About",
      "Id of the corridor, the segment, the Centre or the country.",
      ({ about }) => about,
    ),
    of.text("key", "Key", "By which the same figure is found of other things.", ({ figure }) => figure.key),
    ...of.inLanguages("label", "Label", "What is asked", ({ figure }) => figure.label),
  ];
}

function valueColumns() {
  const of = columnsFor<Claimed>();
  return [
    of.number()(
      "value",
      "Value",
      "A number in the unit beside it; empty where the answer is a range, in words, or not found.",
      ({ claim }) => (typeof claim.value === "number" ? claim.value : null),
    ),
    of.number()("low", "Low end", "Of a range.", ({ claim }) =>
      Array.isArray(claim.value) ? claim.value[0] : null,
    ),
    of.number()("high", "High end", "Of a range.", ({ claim }) =>
      Array.isArray(claim.value) ? claim.value[1] : null,
    ),
    of.text("words", "In words", "An answer that is no number.", ({ claim }) =>
      typeof claim.value === "string" || isText(claim.value) ? englishOf(claim.value) : null,
    ),
    of.text("unit", "Unit", "Of value, low and high end.", ({ claim }) => claim.unit),
    of.day("as_of", "As of", "The day, month or year for which it holds.", ({ claim }) => claim.asOf),
    of.day("since", "Unchanged since", "Where that is known.", ({ claim }) => claim.since),
    of.word(CONFIDENCES)(
      "confidence",
      "Confidence",
      "How well it is supported.",
      ({ claim }) => claim.confidence,
    ),
    of.word(BASES)(
      "basis",
      "Basis",
      "A document says it, it was worked out from documents, it is general knowledge, or it was looked for and not found.",
      ({ claim }) => claim.basis,
    ),
    of.text("note", "Note", "In English.", ({ claim }) => englishOf(claim.note)),
  ];
}
