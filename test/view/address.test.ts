import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ID_PATTERN } from "../../src/atlas/idPattern";
import { FACET_WORDS, type Filter } from "../../src/atlas/participation/filter";
import { LANGUAGES } from "../../src/atlas/vocabulary";
import { readView, writeView } from "../../src/view/address";
import { DEFAULT_FRAMING, FRAME_PARTS } from "../../src/view/framing";
import {
  DEFAULT_VIEW,
  EXPLORES,
  FRAMES,
  PICKED_KINDS,
  PROJECTIONS,
  STEP_PARTS,
  type StepPart,
  TABLES,
  THEMES,
  type View,
} from "../../src/view/view";

const ids = fc.stringMatching(ID_PATTERN, { size: "-1" }).filter((id) => id.length <= 60);
const dates = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2060-12-31"), noInvalidDate: true })
  .map((date) => date.toJSON().slice(0, 10));
const dateWords = fc.tuple(dates, fc.constantFrom(4, 7, 10)).map(([day, known]) => day.slice(0, known));
const manyIds = fc.uniqueArray(ids, { minLength: 1, maxLength: 5 });
const some = <Word>(words: readonly Word[]) => fc.subarray([...words], { minLength: 1 });
const filters = fc.record(
  {
    series: manyIds,
    corridors: manyIds,
    parties: manyIds,
    persons: manyIds,
    countries: manyIds,
    roles: some(FACET_WORDS.roles),
    evidence: some(FACET_WORDS.evidence),
    formats: some(FACET_WORDS.formats),
    statuses: some(FACET_WORDS.statuses),
    rosters: some(FACET_WORDS.rosters),
    tiers: some(FACET_WORDS.tiers),
    from: dateWords,
    to: dateWords,
  } satisfies Record<keyof Filter, unknown>,
  { requiredKeys: [] },
);
const origins = fc
  .tuple(fc.constantFrom("http", "https"), fc.domain(), fc.option(fc.integer({ min: 1024, max: 65_535 })))
  .map(([scheme, host, port]) => `${scheme}://${host}${port === null ? "" : `:${port}`}`);
const framings = fc.record({
  without: fc.subarray([...FRAME_PARTS]),
  interactive: fc.boolean(),
  motion: fc.boolean(),
  allow: fc.uniqueArray(origins, { maxLength: 4 }),
});
const columns = fc.stringMatching(/^[a-z][a-z_-]{0,8}$/);
const tables = fc.record({
  of: fc.constantFrom(...TABLES),
  where: fc.uniqueArray(
    fc.tuple(columns, ids).map(([column, value]) => `${column}.${value}`),
    { maxLength: 4 },
  ),
  sort: fc.option(fc.tuple(fc.constantFrom("", "-"), columns).map((parts) => parts.join(""))),
  columns: fc.uniqueArray(columns, { maxLength: 4 }),
});
/** Only what is compared is named. */
const explored = fc.oneof(
  fc.record({ explore: fc.option(fc.constantFrom(...EXPLORES)), compared: fc.constant([]) }),
  fc.record({
    explore: fc.constant("compare" as const),
    compared: fc.uniqueArray(ids, { minLength: 1, maxLength: 2 }),
  }),
);
const otherParts = fc.record({
  picked: fc.option(
    fc.record({ kind: fc.constantFrom(...PICKED_KINDS), id: ids }).map(({ kind, id }) => ({
      kind,
      // A country's code, which is read however it is typed.
      id: kind === "member" ? id.replace(/^..$/, (code) => code.toUpperCase()) : id,
    })),
  ),
  switched: fc.dictionary(fc.stringMatching(/^[a-z][a-zA-Z0-9-]{0,8}$/), fc.boolean(), {
    noNullPrototype: true,
  }),
  date: fc.option(dates),
  frame: fc.constantFrom(...FRAMES),
  framing: framings,
  language: fc.option(fc.constantFrom(...LANGUAGES)),
  theme: fc.constantFrom(...THEMES),
  projection: fc.constantFrom(...PROJECTIONS),
  filter: filters,
  table: tables,
  story: fc.option(ids),
  step: fc.integer({ min: 1, max: 999 }),
  dropped: fc.subarray(Object.keys(STEP_PARTS) as StepPart[]),
  kiosk: fc.option(fc.integer({ min: 5, max: 3600 })),
});
const views: fc.Arbitrary<View> = fc
  .tuple(otherParts, explored)
  .map(([others, parts]) => ({ ...others, ...parts }));

test("a thousand random views survive the address", () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(readView(writeView(view))).toEqual({ view, unread: [] });
    }),
    { numRuns: 1000 },
  );
});

const point = fc.integer({ min: 0, max: 0x10_ffff }).filter((at) => at < 0xd800 || at > 0xdfff);
/** Of any letters, and of those that programs use. Letters by number: the library's own table of them all takes seconds. */
const anyText = fc.oneof(
  fc.array(point, { maxLength: 400 }).map((points) => String.fromCodePoint(...points)),
  fc.string({ maxLength: 400 }),
);

test("any text at all is read without a throw, and reads the same once written", () => {
  fc.assert(
    fc.property(anyText, (search) => {
      const { view } = readView(search);
      expect(readView(writeView(view)).view).toEqual(view);
    }),
    { numRuns: 1000 },
  );
});

test("the default view leaves the address empty", () => {
  expect(writeView(DEFAULT_VIEW)).toBe("");
});

const links = readFileSync("test/view/links.txt", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("?"));

test.each(links)("the link %s still reads", (link) => {
  expect(readView(link).unread).toEqual([]);
});

test.each([
  ["an unknown word", "?tab=3&corridor=ca-az", ["tab=3"]],
  ["a switch that can't be a word", "?hide=%3Cb%3E&corridor=ca-az", ["hide=<b>"]],
  ["a date that doesn't exist", "?date=2025-02-30&corridor=ca-az", ["date=2025-02-30"]],
  ["a part that an embed must show", "?without=credit&corridor=ca-az", ["without=credit"]],
  ["a switch between on and off", "?interactive=maybe&corridor=ca-az", ["interactive=maybe"]],
  ["a table that there isn't", "?table=secrets&corridor=ca-az", ["table=secrets"]],
  ["a condition without a value", "?where=status&corridor=ca-az", ["where=status"]],
  ["an origin for all", "?allow=*&corridor=ca-az", ["allow=*"]],
  [
    "an origin with a path",
    "?allow=https://example.org/deck&corridor=ca-az",
    ["allow=https://example.org/deck"],
  ],
  ["a script", "?theme=<script>alert(1)</script>&corridor=ca-az", ["theme=<script>alert(1)</script>"]],
  ["a step before the first", "?step=0&corridor=ca-az", ["step=0"]],
  ["a step in words", "?step=last&corridor=ca-az", ["step=last"]],
  ["a part that no step has", "?dropped=colour&corridor=ca-az", ["dropped=colour"]],
  ["a pace that nobody can read at", "?kiosk=1&corridor=ca-az", ["kiosk=1"]],
  ["an unknown way of exploring", "?explore=pie&corridor=ca-az", ["explore=pie"]],
  ["a role that nobody has", "?role=guest&corridor=ca-az", ["role=guest"]],
  ["a party that can't be an id", "?with=%3Cb%3E&corridor=ca-az", ["with=<b>"]],
  ["an empty list", "?in-series=&corridor=ca-az", ["in-series="]],
  ["a month that doesn't exist", "?from=2025-13&corridor=ca-az", ["from=2025-13"]],
  ["a broken escape", "?lang=%E0%A4%A&corridor=ca-az", ["lang=\uFFFD%A"]],
])("%s in a link is reported, and the rest is read", (_, link, unread) => {
  expect(readView(link)).toEqual({
    view: { ...DEFAULT_VIEW, picked: { kind: "corridor", id: "ca-az" } },
    unread,
  });
});

test.each([
  ["hide", "members,a b,places", { switched: { members: false, places: false } }, "a b"],
  ["show", "plants,_", { switched: { plants: true } }, "_"],
  ["without", "link,credit,title", { framing: { ...DEFAULT_FRAMING, without: ["title", "link"] } }, "credit"],
  ["allow", "https://a.example,*", { framing: { ...DEFAULT_FRAMING, allow: ["https://a.example"] } }, "*"],
  ["dropped", "theme,colour,pick", { dropped: ["pick", "theme"] }, "colour"],
  ["with", "KZ,a b", { filter: { parties: ["KZ"] } }, "a b"],
  ["compare", "KZ,UZ,TJ", { explore: "compare", compared: ["KZ", "UZ"] }, "TJ"],
  ["compare", "ca-az,a b,az-tr-eu", { explore: "compare", compared: ["ca-az", "az-tr-eu"] }, "a b"],
  ["role", "host,guest", { filter: { roles: ["host"] } }, "guest"],
] as const)("of the list %s=%s one word is reported, and the others are read", (key, list, change, bad) => {
  expect(readView(`?${key}=${list}`)).toEqual({
    view: { ...DEFAULT_VIEW, ...change },
    unread: [`${key}=${bad}`],
  });
});

test("a country's code is read as it is typed, and written in capitals", () => {
  const { view, unread } = readView("?member=kz");
  expect(view.picked).toEqual({ kind: "member", id: "KZ" });
  expect(unread).toEqual([]);
  expect(writeView(view)).toBe("?member=KZ");
});

test("of more origins than a frame may name the first ten are read", () => {
  const origins = Array.from({ length: 11 }, (_, i) => `https://${i}.example`);
  const { view, unread } = readView(`?allow=${origins.join(",")}`);
  expect(view.framing.allow).toEqual(origins.slice(0, 10));
  expect(unread).toEqual(["allow=https://10.example"]);
});

test("a bad value in a list is reported, and the others are kept, each once", () => {
  expect(readView("?with=KZ,a b,UZ,KZ&evidence=present,attended")).toEqual({
    view: { ...DEFAULT_VIEW, filter: { parties: ["KZ", "UZ"], evidence: ["present"] } },
    unread: ["with=a b", "evidence=attended"],
  });
});

test("no facet has the word of something that can be picked or switched", () => {
  const filter: Required<Filter> = {
    ...FACET_WORDS,
    series: ["a"],
    corridors: ["a"],
    parties: ["a"],
    persons: ["a"],
    countries: ["a"],
    from: "2024",
    to: "2025",
  };
  const view: View = { ...DEFAULT_VIEW, filter, date: "2025-09-09", explore: "table" };
  expect(writeView(view)).toBe(
    "?date=2025-09-09&explore=table&in-series=a&about=a&place=a&format=in-person,online,hybrid,not-reported" +
      "&status=held,inferred,announced,planned&roster=as-reported,partial,announced,count-only,none&tier=core,background" +
      "&with=a&who=a&role=host,chair,member,partner,observer&evidence=present,signatory,absent,not-reported&from=2024&to=2025",
  );
  for (const kind of PICKED_KINDS)
    expect(readView(writeView({ ...view, picked: { kind, id: "a" } })).view.filter).toEqual(filter);
});

test("an id that is a script is not picked", () => {
  expect(readView("?corridor=<script>alert(1)</script>").view).toEqual(DEFAULT_VIEW);
});

test("an address of 10,000 characters falls back, and is reported in few", () => {
  const { view, unread } = readView(`?corridor=${"a".repeat(10_000)}`);
  expect(view).toEqual(DEFAULT_VIEW);
  expect(unread).toEqual([`corridor=${"a".repeat(30)}…`]);
});
