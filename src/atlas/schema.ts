/**
 * The shape of every file in `geo/`, said once: here what all have in common and what holds for the whole, the rest
 * in `…Schema.ts`. Editors get it as JSON Schema, people as `geo/README.md`. What a shape can't say (ids that exist,
 * dates in order, lines that meet) is said in `rules/`.
 */
import * as v from "valibot";
import { everyLanguage } from "./everyLanguage";
import { CONFIDENCES, OPERATIONS, STATUSES } from "./vocabulary";
import { DateWord, Id, Plain, WebAddress } from "./words";

export const TextSchema = v.pipe(
  v.strictObject({ ...everyLanguage(v.optional(Plain)), en: Plain }),
  v.description(
    "A name or a short text in the languages of the page. English is always there and stands in for a missing one.",
  ),
);

/** A sentence in the languages of the page, or in English alone where it isn't translated yet. */
export const Said = v.union([Plain, TextSchema]);

/** In those languages in which it differs from the page's own words. */
const OwnWord = v.optional(v.strictObject(everyLanguage(v.optional(Plain))));

export const SourceIds = v.pipe(v.array(Id), v.description("Ids of documents in `sources.json`."));

export const ConfidenceSchema = v.picklist(CONFIDENCES);

export const Basis = v.pipe(
  v.picklist(["sourced", "derived", "background", "not-found"]),
  v.description(
    "Where a statement comes from: a document says it, we worked it out from documents, it is general knowledge without a document, or it was looked for and not found.",
  ),
);

export const ClaimSchema = v.pipe(
  v.strictObject({
    value: v.union([v.number(), v.tuple([v.number(), v.number()]), Said, v.null()]),
    unit: v.pipe(
      v.nullable(Plain),
      v.description(
        "`MW`, `km`, `kV`, `GWh`, `TWh/year`, `%`, `USD`, `million EUR`, `date`, …; `null` for a value in words.",
      ),
    ),
    asOf: v.pipe(DateWord, v.description("The date or year for which the value holds.")),
    since: v.optional(
      v.pipe(DateWord, v.description("Since when the value is unchanged, where that is known.")),
    ),
    confidence: ConfidenceSchema,
    basis: Basis,
    operation: v.optional(
      v.pipe(v.picklist(OPERATIONS), v.description("How a derived number is worked out of those in `from`.")),
    ),
    from: v.optional(
      v.pipe(
        v.array(v.union([v.number(), Plain])),
        v.minLength(1, "needs at least one claim or number"),
        v.description(
          "Claims such as `member/AF#hydro-capacity` (its first) or `…:2` (its second), and numbers that stand in the note.",
        ),
      ),
    ),
    sources: SourceIds,
    note: v.optional(Said),
  }),
  v.description(
    "One answer to a question of fact. A range is two numbers, lower first. `null` means looked for and not found.",
  ),
);

export const FigureSchema = v.pipe(
  v.strictObject({
    key: Id,
    label: TextSchema,
    claims: v.pipe(v.array(ClaimSchema), v.minLength(1, "needs at least one claim")),
  }),
  v.description(
    "A question of fact with all its answers, the best supported first. Nothing ranks them but this order: the first is what maps, tables and exports show.",
  ),
);

/** What a record says of its own upkeep. */
export const UPKEEP = {
  latest: v.optional(
    v.pipe(
      DateWord,
      v.description("Date of the newest report on it that was read; the page says so in a line."),
    ),
  ),
  editor: v.optional(
    v.pipe(Plain, v.description("For editors only, never shown: what to look for, how a document was read.")),
  ),
};

export const StatusSchema = v.picklist(STATUSES);

export const DatedStatusSchema = v.pipe(
  v.strictObject({
    status: StatusSchema,
    date: DateWord,
    sources: SourceIds,
    note: v.optional(Said),
  }),
  v.description("What was known of the state of a thing on a date."),
);
export const Statuses = v.pipe(
  v.array(DatedStatusSchema),
  v.minLength(1, "needs at least one dated status"),
  v.description("Oldest first: the last one is the present state."),
);

export const MilestoneSchema = v.strictObject({
  id: Id,
  date: DateWord,
  title: v.pipe(Said, v.description("What happened.")),
  kind: Id,
  place: v.optional(Said),
  parties: v.array(Id),
  outcome: v.optional(Said),
  confidence: ConfidenceSchema,
  meeting: v.optional(v.pipe(Id, v.description("The meeting in `meetings/` at which it happened."))),
  sources: SourceIds,
  note: v.optional(Said),
});

export const KeyMilestones = v.optional(
  v.pipe(
    v.array(Id),
    v.minLength(1, "needs a milestone, or isn't there"),
    v.maxLength(8, "has room for eight milestones"),
    v.description("Ids of the milestones that matter most where there is room for few, first first."),
  ),
);

export const ConflictSchema = v.pipe(
  v.strictObject({
    topic: Said,
    claims: v.pipe(
      v.array(v.strictObject({ says: Said, sources: SourceIds, note: v.optional(Said) })),
      v.minLength(1, "needs at least one claim"),
    ),
    best: Said,
    why: v.optional(Said),
  }),
  v.description("Where sources disagree: what they say, what is best supported, and why."),
);

export const PositionSchema = v.pipe(
  v.tupleWithRest([v.number(), v.number()], v.number()),
  v.description("Longitude, then latitude, in degrees; a height may follow."),
);
export const LineString = v.strictObject({
  type: v.literal("LineString"),
  coordinates: v.array(PositionSchema),
});
export const Point = v.strictObject({ type: v.literal("Point"), coordinates: PositionSchema });

export const SCHEMATIC = v.optional(
  v.pipe(
    v.literal(true),
    v.description(
      "It stands, but nothing tells where it runs: a straight link between its two stations, drawn as one.",
    ),
  ),
);

export const SourceRecord = v.strictObject({
  id: Id,
  url: v.nullable(WebAddress),
  publisher: Plain,
  title: v.nullable(Plain),
  titleIs: v.pipe(
    v.nullable(v.picklist(["headline", "description"])),
    v.description(
      "`headline`: as printed. `description`: our words for a document whose headline wasn't seen.",
    ),
  ),
  date: v.nullable(DateWord),
  dateNote: v.optional(
    v.pipe(Plain, v.description("How the date is known, where that isn't the date printed.")),
  ),
  language: v.nullable(Plain),
  licence: v.nullable(Plain),
  note: v.optional(Plain),
});

const Longitude = within(180, "longitude");
/** Web Mercator, in which the map is drawn, ends at 85°. */
const Latitude = within(85, "latitude");
const Box = v.pipe(
  v.tuple([Longitude, Latitude, Longitude, Latitude]),
  v.check(
    ([west, south, east, north]) => west < east && south < north,
    "must have its west before its east and its south before its north",
  ),
  v.description("West, south, east, north, in degrees."),
);

const CountryNames = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
    v.strictObject({ names: OwnWord, also: v.optional(v.array(Plain)) }),
  ),
  v.description(
    "By code: names of countries that differ from those of the Unicode CLDR, as the countries wish or official texts have them, and others by which people look for them.",
  ),
);

const Question = v.strictObject({
  text: TextSchema,
  view: v.pipe(
    Plain,
    v.description("What answers it, as an address: `?explore=matrix&in-series=cececo-board`, or a pick."),
  ),
  first: v.optional(v.pipe(v.literal(true), v.description("It is asked on the first page, too."))),
});

const Forms = v.pipe(v.array(Plain), v.minLength(1));

const Abbreviation = v.strictObject({
  short: v.pipe(
    v.strictObject({ ...everyLanguage(v.optional(Forms)), en: Forms }),
    v.description("As texts have it, the usual form first. Those of English are known in every language."),
  ),
  long: TextSchema,
});

export const AtlasWords = v.pipe(
  v.strictObject({
    name: OwnWord,
    strapline: OwnWord,
    lead: OwnWord,
    corridors: OwnWord,
    member: OwnWord,
    members: OwnWord,
    memberSince: OwnWord,
    twoMembers: OwnWord,
  }),
  v.description(
    "What the atlas says of itself: its name, title and lead, and how it calls the corridors that lead, a member, members, the day on which one became a member, and two of them compared. What is left out, the page says in general words.",
  ),
);

export const AtlasRecord = v.pipe(
  v.strictObject({
    $schema: v.optional(Plain),
    horizon: v.pipe(DateWord, v.description("The day up to which we looked.")),
    horizonNote: v.pipe(TextSchema, v.description("What was and wasn't found up to then.")),
    licence: Plain,
    disclaimer: TextSchema,
    region: v.pipe(Box, v.description("West, south, east, north: a coordinate outside is a mistake.")),
    extent: v.pipe(
      v.strictObject({ whole: Box, corridors: Box }),
      v.description(
        "What the map shows where nothing is picked: the corridors that lead with the members, and only the corridors, for a small screen.",
      ),
    ),
    members: v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "must be the two-letter code of a country"))),
      v.minLength(1),
      v.description(
        "The members of the organisation whose atlas it is, by ISO 3166-1 alpha-2: `members/` has a file for each, and no other.",
      ),
    ),
    centre: v.pipe(
      Id,
      v.description(
        "The id under which addresses and stories name the centre, and its own as an organisation.",
      ),
    ),
    questions: v.pipe(
      v.optional(v.array(Question), []),
      v.description("Ready questions, in the order in which they are listed."),
    ),
    countries: v.optional(CountryNames, {}),
    abbreviations: v.pipe(
      v.optional(v.array(Abbreviation), []),
      v.description(
        "What a slide that has the short form spells out at its foot: who sees it once hasn't the atlas at hand.",
      ),
    ),
    words: v.optional(AtlasWords),
    examples: v.pipe(
      v.optional(v.boolean(), false),
      v.description("Whether the pages in `public/examples` show this atlas: they stand beside no other."),
    ),
  }),
  v.description("`geo/atlas.json`: what holds for the whole."),
);

function within(degrees: number, what: string) {
  const message = `must be a ${what} from −${degrees} to ${degrees}`;
  return v.pipe(v.number(), v.minValue(-degrees, message), v.maxValue(degrees, message));
}
