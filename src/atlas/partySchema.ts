import * as v from "valibot";
import { Basis, Confidence, Figure, SourceIds, Text } from "./schema";
import { DateWord, Id, Plain } from "./words";

/** A dated step of a member towards the Centre: signature, ratification, deposit, host agreement, seat on the Board. */
export const CentreStep = v.strictObject({
  kind: v.picklist(["charter-signed", "charter-ratified", "host", "board-seat", "other"]),
  /** `null` where the step is known and its date isn't. */
  date: v.nullable(DateWord),
  text: Plain,
  /** The meeting at which it happened. */
  meeting: v.optional(Id),
  sources: SourceIds,
});

const Sourced = v.strictObject({ text: Plain, basis: Basis, sources: SourceIds });

export const CountryRecord = v.strictObject({
  $schema: v.optional(Plain),
  officialName: Plain,
  /** When the country joined the Economic Cooperation Organization; `null` for a neighbour. */
  eco: v.nullable(v.strictObject({ since: DateWord, founder: v.boolean(), sources: SourceIds })),
  capital: v.strictObject({
    names: Text,
    lon: v.number(),
    lat: v.number(),
    sources: SourceIds,
    note: v.optional(Plain),
  }),
  tso: Sourced,
  synchronousZone: Sourced,
  languages: v.array(Plain),
  /** The country and the ECO Clean Energy Centre; `null` for a neighbour. */
  centre: v.nullable(
    v.strictObject({ standing: Plain, asOf: DateWord, steps: v.array(CentreStep), sources: SourceIds }),
  ),
  indicators: v.array(Figure),
  targets: v.array(
    v.strictObject({
      text: Plain,
      value: v.nullable(v.number()),
      unit: v.nullable(Plain),
      year: v.nullable(v.number()),
      confidence: Confidence,
      sources: SourceIds,
      note: v.optional(Plain),
    }),
  ),
  notes: v.array(Plain),
});

export const OrganisationRecord = v.strictObject({
  $schema: v.optional(Plain),
  names: Text,
  /** Abbreviation or short form, at most some 20 letters. */
  short: Plain,
  kind: Plain,
  /** ISO 3166-1 alpha-2 of the home country; `null` for an international body. */
  country: v.nullable(Id),
  seat: v.optional(v.strictObject({ city: Plain, basis: Basis, sources: SourceIds })),
  aliases: v.array(Plain),
  note: v.optional(Plain),
  sources: SourceIds,
});
