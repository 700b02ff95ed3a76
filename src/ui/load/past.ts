import type { AtlasIndex } from "../../atlas/atlasIndex";
import { type AtlasFront, frontOf } from "../../atlas/front";
import { entryAsKnown } from "../../atlas/known/entryAsKnown";
import { indexAsKnown } from "../../atlas/known/indexAsKnown";
import { hasPassed } from "../../atlas/known/passed";
import type { Library } from "../../atlas/library";
import { once } from "../../atlas/once";
import type { ParticipationAssets } from "../../atlas/participation/participationAssets";
import type { Target } from "../../atlas/search/searchDocument";
import { keptFile } from "../browser/files";
import { library } from "./library";
import { loadIndex } from "./loadIndex";

/** The atlas as it was known on a day before the present: all rooms of the page are made of it while a date is set. */
export interface Past {
  readonly day: string;
  readonly front: AtlasFront;
  readonly index: AtlasIndex;
  readonly library: Library;
  readonly participation: ParticipationAssets;
}

/** As it stands on the page, with the words that say so. */
export interface ShownPast extends Past {
  /** “as known on 1 June 2024” */
  readonly asKnown: string;
}

/** From what any past day is made; its events are those of all days, for who shows the years. */
export interface PastFacts {
  readonly index: AtlasIndex;
  readonly participation: ParticipationAssets;
}

export const loadPastFacts = once(async (): Promise<PastFacts> => {
  const [index, participation] = await Promise.all([
    loadIndex(),
    keptFile<ParticipationAssets>("facts/participation.json"),
  ]);
  return { index, participation };
});

/** `null` from the present day on. */
export function pastOf({ index: present, participation }: PastFacts, day: string): Past | null {
  if (day >= present.horizon) return null;
  const index = indexAsKnown(present, participation.since, day);
  const known = new Set(index.corridors.map(({ id }) => id));
  const events = participation.events.filter(
    ({ end, corridor, isPlan }) =>
      !isPlan && hasPassed(end, day) && (corridor === null || known.has(corridor)),
  );
  return {
    ...{ day, index, front: frontOf(index), participation: { ...participation, events } },
    library: {
      entry: async (kind, id, language) => {
        const entry = await library.entry(kind, id, language);
        return entry && entryAsKnown(entry, { day, index });
      },
    },
  };
}

/** The atlas as it was known on a day; `null` for the present one. */
export async function pastOn(day: string | null): Promise<Past | null> {
  return day === null ? null : pastOf(await loadPastFacts(), day);
}

/** The entries as they were known on a day; `null`: the present ones. */
export async function libraryOn(day: string | null): Promise<Library> {
  return (await pastOn(day))?.library ?? library;
}

/** What exploring participation needs, as it was known on a day. */
export async function participationOn(day: string | null): Promise<ParticipationAssets> {
  const past = await pastOn(day);
  return past?.participation ?? keptFile<ParticipationAssets>("facts/participation.json");
}

/** Whether a thing was known; of what bears no day nothing says since when. */
export function isKnown({ kind, id }: Target, { index }: Pick<Past, "index">): boolean {
  const has = (things: readonly { readonly id: string }[]) => things.some((each) => each.id === id);
  switch (kind) {
    case "corridor":
      return has(index.corridors);
    case "segment":
      return has(index.segments);
    case "facility":
      return has(index.facilities);
    case "meeting":
      return has(index.meetings);
    case "plant":
    case "substation":
    case "interconnector":
      return false;
    default:
      return true;
  }
}
