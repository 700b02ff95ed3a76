import fc from "fast-check";
import { expect, test } from "vitest";
import { groundFile } from "../../geo/build/geoFolder";
import type { GeoFiles } from "../../src/atlas/geoReader";
import { indexOf } from "../../src/atlas/indexOf";
import { checkAtlas } from "../../src/atlas/readAtlas";
import { isRecord } from "../../src/atlas/spot";
import { sceneComposer } from "../../src/scene/composeScene";
import type { Places } from "../../src/scene/look";
import { readAddress } from "../../src/scene/readAddress";
import { cardMapSvg, columnSvg } from "../../src/site/cards/cardSvg";
import { cardsOf } from "../../src/site/cards/cardsOf";
import { atlasHead, shareFiles } from "../../src/site/head/shareFiles";
import { makeLater, makeLocale } from "../../src/site/localePlugin";
import { recordPages } from "../../src/site/recordPages";
import { factGroups } from "../../src/site/siteFiles";
import { storyPages } from "../../src/site/storyPages";
import { wordsOf } from "../../src/ui/locale/words";
import { WHOLE } from "../fixtures/fixtures";
import { there } from "../there";

const words = wordsOf(makeLocale("en")).and(makeLater("en"));
const places = groundFile<Places>("places");
const SITE = "https://example.org/atlas/";

/** What may stand in one field or another, and is odd: the check decides whether it may. By what stands there now. */
const ODD = {
  string: [
    ...[
      "x",
      "constructor",
      "AZ",
      "ZZ",
      "2025",
      "2024-02-29",
      "announced",
      "planned",
      "held",
      "none",
      "not-reported",
    ],
    ...[
      "a & b < c > d \" ' ]]> \\\\ ; , :",
      "ﷺ 🇦🇿 a\u0301",
      "W".repeat(3000),
      "not-found",
      "background",
      "low",
      null,
    ],
  ],
  number: [0, 1, 0.5, 7, 1200, 1e6, null],
  other: [null, [], {}, ["x"], [1, 2], 1, "x", true],
} as const;

const change = fc.record({
  path: fc.constantFrom(...Object.keys(WHOLE)),
  place: fc.nat(),
  act: fc.constantFrom("set", "set", "set", "empty", "drop", "again"),
  odd: fc.nat(),
});
const copy = fc.record({
  from: fc.constantFrom(
    ...Object.keys(WHOLE).filter((path) => /^(?:meetings|organisations|neighbours)\//.test(path)),
  ),
  id: fc.constantFrom("a", "KZ", "AM", "CONSTRUCTOR", "valueOf", "9", "a.b", "a_b", "x-1", "a b"),
});

test("whatever folder the check passes, its whole site is made of it", { timeout: 300_000 }, () => {
  let built = 0;
  fc.assert(
    fc.property(
      fc.array(change, { minLength: 1, maxLength: 2 }),
      fc.array(copy, { maxLength: 2 }),
      (changes, copies) => {
        const { atlas } = checkAtlas(grown(changes, copies), readAddress);
        if (atlas === null) return;
        built += 1;
        const index = indexOf(atlas);
        const files = factGroups(atlas, index).flatMap(({ make }) => make());
        const pages = [...recordPages(atlas, index, SITE), ...storyPages(atlas, index, SITE)];
        const desk = { index, words, places, ground: [], compose: sceneComposer() };
        const drawn = cardsOf(atlas, words).flatMap((card) => [
          columnSvg(card, desk),
          cardMapSvg(card, desk),
        ]);
        const all = [...files, ...shareFiles(pages, SITE)].map(({ body }) => String(body));
        expect(
          [atlasHead(index, SITE), ...drawn, ...all].filter((text) => /NaN|\[object Object\]/.test(text)),
        ).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
  expect(built).toBeGreaterThan(3);
});

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;
type Copy = typeof copy extends fc.Arbitrary<infer Value> ? Value : never;

function grown(changes: readonly Change[], copies: readonly Copy[]): GeoFiles {
  const files: Record<string, string> = { ...WHOLE };
  for (const { from, id } of copies) files[from.replace(/[^/]+\.json$/, `${id}.json`)] = there(WHOLE[from]);
  for (const each of changes) {
    const text = files[each.path];
    // One that a change before took away stays away.
    if (text !== undefined) files[each.path] = changed(text, each);
  }
  return files;
}

/** The same file with something else in one spot: another value, an empty list, one field less, or the same item once more. */
function changed(text: string, { place, act, odd }: Change): string {
  const root: { file: unknown } = { file: JSON.parse(text) };
  const spots = spotsIn(root);
  const [holder, key] = there(spots[place % spots.length]);
  if (act === "drop" && !Array.isArray(holder)) delete holder[key];
  else if (act === "again" && Array.isArray(holder)) holder.push(holder[Number(key)]);
  else holder[key] = act === "empty" && Array.isArray(holder[key]) ? [] : oddFor(holder[key], odd);
  return JSON.stringify(root.file);
}

function oddFor(now: unknown, odd: number): unknown {
  const values: readonly unknown[] =
    typeof now === "string" ? ODD.string : typeof now === "number" ? ODD.number : ODD.other;
  return values[odd % values.length];
}

function spotsIn(value: unknown): [holder: Record<string | number, unknown>, key: string][] {
  if (!Array.isArray(value) && !isRecord(value)) return [];
  const holder = value as Record<string | number, unknown>;
  return Object.keys(value).flatMap((key) => [
    [holder, key] as [typeof holder, string],
    ...spotsIn(holder[key]),
  ]);
}
