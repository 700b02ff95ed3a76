import { describe, expect, test } from "vitest";
import type { Entry } from "../../../src/atlas/entry";
import { everyEntry } from "../../../src/atlas/entryOf";
import { everyPart } from "../../../src/atlas/everyPart";
import { indexOf } from "../../../src/atlas/indexOf";
import { entryAsKnown } from "../../../src/atlas/known/entryAsKnown";
import { indexAsKnown } from "../../../src/atlas/known/indexAsKnown";
import { sinceOf } from "../../../src/atlas/known/since";
import { daysOf } from "../../../src/atlas/participation/span";
import { realAtlas } from "../participation/realIndex";

const present = indexOf(realAtlas);
const since = sinceOf(realAtlas);
const entries = everyEntry(realAtlas);
const indexOn = (day: string) => indexAsKnown(present, since, day);
const DAYS = ["2017-01-01", "2022-12-17", "2024-06-01", "2025-09-09"];

/** Fields that say when something was so. Documents are dated later than what they tell of. */
const DATED = ["asOf", "start", "date"] as const;

function laterThan(day: string, value: object): string[] {
  const found: string[] = [];
  everyPart({ where: "", raw: value }, ({ record, where }) => {
    for (const field of DATED) {
      const date = record[field];
      if (typeof date === "string" && daysOf(date).first > day) found.push(`${where(field)} ${date}`);
    }
  });
  return found;
}

describe.each(DAYS)("the atlas as it was known on %s", (day) => {
  const index = indexOn(day);
  const known = entries.flatMap((entry): Entry[] => {
    const found = entryAsKnown(entry, { day, index });
    return found === null ? [] : [found];
  });

  test("has no state, claim, milestone or meeting of a later day", () => {
    const told = known.map(({ names, ...entry }) => ({
      ...entry,
      names: { ...names, sources: {}, persons: {} },
    }));
    expect(told.flatMap((entry) => laterThan(day, entry))).toEqual([]);
    expect(laterThan(day, index)).toEqual([]);
  });

  test("names in its lists only what is in it", () => {
    const corridors = new Set(index.corridors.map(({ id }) => id));
    const segments = new Set(index.segments.map(({ id }) => id));
    const meetings = new Set(index.meetings.map(({ id }) => id));
    for (const each of index.corridors) {
      expect(each.segments.filter((id) => !segments.has(id))).toEqual([]);
      expect(each.meetings.filter((id) => !meetings.has(id))).toEqual([]);
    }
    for (const each of [...index.segments, ...index.meetings, ...index.members])
      expect(each.corridors.filter((id) => !corridors.has(id))).toEqual([]);
  });

  test("cites no document that it doesn’t bring along", () => {
    for (const { names, ...entry } of known)
      everyPart({ where: "", raw: entry }, ({ record }) => {
        if (Array.isArray(record.sources))
          expect(record.sources.filter((id) => names.sources[String(id)] === undefined)).toEqual([]);
      });
  });

  test("tells nothing that was written of the present", () => {
    const corridors = known.filter((entry) => entry.kind === "corridor");
    for (const { record } of corridors) {
      expect(record.summary).toBeNull();
      expect(record.notes).toEqual([]);
      expect(record.conflicts).toEqual([]);
    }
  });
});

test("a line has on a day the state that was the last by then, and none before the first", () => {
  const segment = present.segments.find(
    ({ statuses }) => new Set(statuses.map(({ status }) => status)).size > 1,
  );
  const [first, second] = segment?.statuses ?? [];
  const [before, day] = [dayBefore(daysOf(second?.date ?? "").last), daysOf(second?.date ?? "").last];
  const statusesOn = (on: string) => indexOn(on).segments.find(({ id }) => id === segment?.id)?.statuses;
  expect(statusesOn(day)?.at(-1)).toEqual(second);
  expect(statusesOn(before)?.at(-1)).toEqual(first);
  expect(statusesOn(dayBefore(daysOf(first?.date ?? "").last))).toBeUndefined();
});

test("a corridor is there from its first milestone on, and a party from the first document that names it", () => {
  expect(indexOn("2023-11-13").corridors.map(({ id }) => id)).not.toContain("ca-az");
  expect(indexOn("2023-11-14").corridors.map(({ id }) => id)).toContain("ca-az");
  const partiesOn = (day: string) => indexOn(day).corridors.find(({ id }) => id === "ca-az")?.parties ?? [];
  expect(partiesOn("2024-04-30")).not.toContain("UZ");
  expect(partiesOn("2024-12-31")).toContain("UZ");
});

test("what is known on the last day of all is what is known now, but for what bears no day", () => {
  const index = indexOn(present.horizon);
  expect(index.segments.map(({ id }) => id)).toEqual(
    present.segments
      .filter(({ statuses }) => statuses.some(({ date }) => daysOf(date).last <= present.horizon))
      .map(({ id }) => id),
  );
  expect(index.meetings.length).toBeGreaterThan(0);
});

test("a meeting that hadn’t begun isn’t there", () => {
  const meeting = present.meetings.findLast(({ start }) => start.length === 10);
  const entry = entries.find(({ kind, id }) => kind === "meeting" && id === meeting?.id);
  const day = dayBefore(meeting?.start ?? "");
  expect(entry && entryAsKnown(entry, { day, index: indexOn(day) })).toBeNull();
  const start = meeting?.start ?? "";
  expect(entry && entryAsKnown(entry, { day: start, index: indexOn(start) })).not.toBeNull();
});

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toJSON().slice(0, 10);
}
