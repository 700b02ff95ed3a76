import { expect, test } from "vitest";
import { timelineEventsOf } from "../../../src/atlas/participation/timelineEvents";
import { LANGUAGES } from "../../../src/atlas/vocabulary";
import { pairDigest } from "../../../src/ui/digest/pairDigest";
import { realAtlas, realIndex } from "../../atlas/participation/realIndex";
import { memberEntry, wordsIn } from "./digestSheets";

const events = timelineEventsOf(realAtlas);
const drawnAt = () => ({ marks: [], title: "", height: 0 });
const asked = { index: realIndex, events, drawnAt };

test.each(LANGUAGES)(
  "two members over the years have what each did beside the meetings, the last first: %s",
  (language) => {
    const words = wordsIn(language);
    const { digest, notes } = pairDigest(
      [memberEntry("KZ", language), memberEntry("UZ", language)],
      asked,
      words,
    );
    const lists = digest.side.flatMap((block) => (block.block === "dates" ? [block] : []));
    const [kz, uz] = ["KZ", "UZ"].map(words.country);
    expect(lists.map(({ heading }) => heading)).toEqual([`${kz} · ${uz}`, kz, uz]);
    // What both did is told once.
    const shared = events.filter(({ parties }) => parties.includes("KZ") && parties.includes("UZ"));
    for (const { start, end } of shared) expect(notes[0]).toContain(`${words.range(start, end)}: `);
    expect(shared.length).toBeGreaterThan(1);
    const [last] = shared.toSorted((a, b) => b.start.localeCompare(a.start));
    expect(lists[0]?.dates[0]?.date).toBe(last && words.range(last.start, last.end));
  },
);

test("a step with the Centre that a milestone tells of isn’t told again", () => {
  const { digest } = pairDigest([memberEntry("AF"), memberEntry("PK")], asked, wordsIn("en"));
  const dates = digest.side.flatMap((block) => (block.block === "dates" ? block.dates : []));
  expect(new Set(dates.map(({ date }) => date)).size).toBe(dates.length);
});
