import type { Atlas, Corridor } from "../atlas";
import { daysOf } from "../participation/span";

/** Since when what bears no date of its own has been known: the last day of the earliest date that tells of it. */
export interface Since {
  /** By id, from the first milestone on. A corridor without one isn't there. */
  readonly corridors: Readonly<Record<string, string>>;
  /** By corridor, then by party, from the first document on that names it. A party without a dated one isn't there. */
  readonly parties: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export function sinceOf({ corridors, sources }: Atlas): Since {
  const each = [...corridors.values()];
  return {
    corridors: dated(each.map(({ id, milestones }) => [id, firstOf(milestones.map(({ date }) => date))])),
    parties: Object.fromEntries(each.map((corridor) => [corridor.id, partiesOf(corridor, sources)])),
  };
}

function partiesOf({ parties }: Corridor, sources: Atlas["sources"]): Readonly<Record<string, string>> {
  return dated(
    parties.map(({ party, sources: ids }) => [
      party,
      firstOf(ids.flatMap((id) => sources.get(id)?.date ?? [])),
    ]),
  );
}

function firstOf(dates: readonly string[]): string | undefined {
  return dates.map((date) => daysOf(date).last).sort()[0];
}

function dated(entries: readonly (readonly [string, string | undefined])[]): Record<string, string> {
  const earliest: Record<string, string> = {};
  for (const [id, day] of entries)
    if (day !== undefined && !(earliest[id] !== undefined && earliest[id] <= day)) earliest[id] = day;
  return earliest;
}
