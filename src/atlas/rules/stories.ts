import type { Draft } from "../draft";
import type { Found } from "../geoReader";
import { chosenIn, FACETS, type Filter } from "../participation/filter";
import type { Problem } from "../problems";
import { isRecord, spot } from "../spot";
import { partsOfRest } from "../storyOf";

/** What an address asks for, and what of it couldn't be read. */
export interface ReadAddress {
  readonly picked: { readonly kind: string; readonly id: string } | null;
  readonly filter: Filter;
  readonly unread: readonly string[];
}

/**
 * Reads the view of a step. Addresses belong to `src/view`, which `src/atlas` may not import: the caller passes the
 * reader in.
 */
export type AddressReader = (address: string) => ReadAddress;

/** Every view of a question or a story is understood and shows what there is, and every step rests on what there is. */
export function stories(draft: Draft, read: AddressReader): Problem[] {
  const asked = draft.about?.record?.questions ?? [];
  if (draft.stories.length + asked.length === 0) return [];
  const known = knownIn(draft);
  const questions = asked.flatMap(({ view }, i) =>
    unshown(read(view), known).map((message) => ({
      where: `atlas.json › questions › #${i + 1} › view`,
      message,
    })),
  );
  const told = draft.stories.flatMap((story) =>
    stepsOf(story).flatMap((step) => stepProblems(step, known, read)),
  );
  return [...questions, ...told];
}

interface Step {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly where: (field: string) => string;
}

/** What can be read of the steps, also of a story that hasn't the right shape. */
function stepsOf({ raw, where }: Found<unknown>): Step[] {
  const steps: unknown[] = isRecord(raw) && Array.isArray(raw["steps"]) ? raw["steps"] : [];
  return steps.flatMap((step, place) =>
    isRecord(step)
      ? {
          raw: step,
          where: (field) =>
            spot(where, [
              { key: "steps", value: null },
              { key: place, value: null },
              { key: field, value: null },
            ]),
        }
      : [],
  );
}

function stepProblems({ raw, where }: Step, known: Known, read: AddressReader): Problem[] {
  const view = typeof raw["view"] === "string" ? read(raw["view"]) : null;
  const rests: unknown[] = Array.isArray(raw["rests"]) ? raw["rests"] : [];
  return [
    ...(view ? unshown(view, known).map((message) => ({ where: where("view"), message })) : []),
    ...rests
      .filter((word) => typeof word === "string")
      .filter((word) => /^[a-z]+\/./.test(word) && !isThere(known, word))
      .map((word) => ({ where: where("rests"), message: `there is no “${word}” in the atlas` })),
  ];
}

/** What an address asks for in vain, in words. */
function unshown({ picked, filter, unread }: ReadAddress, known: Known): string[] {
  const wordless = unread.map((word) => `the view says “${word}”, which means nothing here`);
  const gone = picked && !isThere(known, `${picked.kind}/${picked.id}`) ? [picked.id] : [];
  const values = FACETS.flatMap((facet) => {
    const ids = known.values[facet];
    return ids ? chosenIn(filter, facet).filter((id) => !ids(id)) : [];
  });
  return [...wordless, ...[...gone, ...values].map((id) => `it shows “${id}”, which isn't in the atlas`)];
}

function isThere({ records, unread }: Known, word: string): boolean {
  const { kind, id, part } = partsOfRest(word);
  if (unread) return true;
  const record = records.get(`${kind}/${id}`);
  return record !== undefined && (part === null || partNames(record).includes(part));
}

/** Keys of figures and ids of milestones. */
function partNames(raw: unknown): unknown[] {
  if (!isRecord(raw)) return [];
  const inner = isRecord(raw["properties"]) ? raw["properties"] : raw;
  const list = (field: string): unknown[] => (Array.isArray(inner[field]) ? inner[field] : []);
  const records = [...list("figures"), ...list("indicators"), ...list("milestones")].filter(isRecord);
  return records.map(({ key, id }) => key ?? id);
}

interface Known {
  /** By kind and id, as they stand in the files. */
  readonly records: ReadonlyMap<string, unknown>;
  /** Whether a file couldn't be read: then nobody can say that something isn't in it. */
  readonly unread: boolean;
  readonly values: Readonly<Partial<Record<(typeof FACETS)[number], (id: string) => boolean>>>;
}

function knownIn(draft: Draft): Known {
  const records = recordsIn(draft);
  const unread = draft.unread.size > 0;
  const has =
    (...among: string[]) =>
    (id: string) =>
      unread || among.some((kind) => records.has(`${kind}/${id}`));
  const isParty = has("member", "party");
  return {
    records,
    unread,
    values: {
      series: has("series"),
      corridors: has("corridor"),
      parties: isParty,
      countries: isParty,
    },
  };
}

/** What stands in the files, by kind and id. */
function recordsIn(draft: Draft): ReadonlyMap<string, unknown> {
  const kinds: Readonly<Record<string, readonly Found<unknown>[]>> = {
    corridor: draft.corridors,
    segment: draft.segments,
    facility: draft.facilities,
    member: draft.members,
    party: [...draft.neighbours, ...draft.organisations],
    person: draft.people,
    meeting: draft.meetings,
    series: draft.series,
    plant: draft.plants,
    substation: draft.substations,
    interconnector: draft.interconnectors,
    source: draft.sources,
  };
  const pairs = Object.entries(kinds).flatMap(([kind, list]) =>
    list.map(({ id, raw }): [string, unknown] => [`${kind}/${id}`, raw]),
  );
  const centre = draft.about?.record?.centre;
  return new Map([...pairs, [`centre/${centre}`, draft.centre?.raw]]);
}
