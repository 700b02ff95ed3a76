import * as v from "valibot";
import { Basis, ConfidenceSchema, FigureSchema, Said, SourceIds, TextSchema, UPKEEP } from "./schema";
import { DateWord, Id, Plain } from "./words";

export const CentreStep = v.pipe(
  v.strictObject({
    kind: v.picklist(["charter-signed", "charter-ratified", "host", "host-agreement", "board-seat", "other"]),
    date: v.pipe(v.nullable(DateWord), v.description("`null` where the step is known and its date isn't.")),
    text: Said,
    meeting: v.optional(v.pipe(Id, v.description("The meeting at which it happened."))),
    sources: SourceIds,
  }),
  v.description(
    "A dated step of a member towards the Centre: signature, ratification, deposit, host agreement, seat on the Board.",
  ),
);

const Sourced = v.strictObject({ text: Said, basis: Basis, sources: SourceIds });

export const CountryRecord = v.strictObject({
  $schema: v.optional(Plain),
  officialName: Said,
  eco: v.pipe(
    v.nullable(v.strictObject({ since: DateWord, founder: v.boolean(), sources: SourceIds })),
    v.description(
      "When the country joined the organisation whose members the atlas shows; `null` for a neighbour.",
    ),
  ),
  capital: v.strictObject({
    names: TextSchema,
    lon: v.number(),
    lat: v.number(),
    sources: SourceIds,
    note: v.optional(Plain),
  }),
  tso: Sourced,
  synchronousZone: Sourced,
  languages: v.array(Plain),
  centre: v.pipe(
    v.nullable(
      v.strictObject({ standing: Said, asOf: DateWord, steps: v.array(CentreStep), sources: SourceIds }),
    ),
    v.description("The country and the Centre; `null` for a neighbour."),
  ),
  indicators: v.array(FigureSchema),
  targets: v.array(
    v.strictObject({
      text: Said,
      value: v.nullable(v.number()),
      unit: v.nullable(Plain),
      year: v.nullable(v.number()),
      measure: v.optional(
        v.pipe(
          Id,
          v.description("The indicator that counts the same: what the target is to be compared with."),
        ),
      ),
      confidence: ConfidenceSchema,
      sources: SourceIds,
      note: v.optional(Said),
    }),
  ),
  notes: v.array(Said),
  editor: UPKEEP.editor,
});

export const OrganisationRecord = v.strictObject({
  $schema: v.optional(Plain),
  names: TextSchema,
  short: v.pipe(
    Said,
    v.description(
      "Abbreviation or short form, at most some 20 letters; in languages where it is another than in English.",
    ),
  ),
  kind: Said,
  country: v.pipe(
    v.nullable(Id),
    v.description("ISO 3166-1 alpha-2 of the home country; `null` for an international body."),
  ),
  seat: v.optional(v.strictObject({ city: Said, basis: Basis, sources: SourceIds })),
  aliases: v.array(Plain),
  note: v.optional(Said),
  sources: SourceIds,
});
