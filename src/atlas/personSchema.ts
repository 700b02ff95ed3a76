import * as v from "valibot";
import { SourceIds, TextSchema } from "./schema";
import { DateWord, Id, Plain } from "./words";

export const OfficeSchema = v.pipe(
  v.strictObject({
    office: v.pipe(TextSchema, v.description("As reported, without the country or body.")),
    party: v.pipe(Id, v.description("The country or organisation for which it is held.")),
    from: v.pipe(DateWord, v.description("The first and the last day on which a report has them in it.")),
    to: DateWord,
    sources: v.optional(
      v.pipe(SourceIds, v.description("Left out where the days are those of meetings: theirs say it.")),
    ),
  }),
  v.description(
    "An office in the time in which it is known. One that is known only from a meeting is dated by that meeting.",
  ),
);

export const PersonRecord = v.pipe(
  v.strictObject({
    id: v.pipe(Id, v.description("By which meetings name them: `parviz-shahbazov`.")),
    names: TextSchema,
    original: v.optional(
      v.pipe(
        v.strictObject({ name: Plain, language: Plain }),
        v.description("As the state or body writes it, with the ISO 639-1 code of that language."),
      ),
    ),
    also: v.optional(v.pipe(v.array(Plain), v.description("Other spellings in reports, for search."))),
    offices: v.pipe(
      v.array(OfficeSchema),
      v.description("The oldest first; none where no report gives one."),
    ),
  }),
  v.description(
    "A person whom a report names at a meeting: how they are called, and which public offices they held. Nothing else is kept of anybody.",
  ),
);
