import type { Draft } from "../draft";
import type { Part } from "../everyPart";
import type { Raw } from "../geoReader";
import type { Problem } from "../problems";
import { isRecord } from "../spot";

/** Fields that hold a list in which nothing may stand twice, and what tells its items apart. */
const LISTS: Readonly<Record<string, (item: unknown) => unknown>> = {
  milestones: (item) => (isRecord(item) ? item.id : null),
  figures: (item) => (isRecord(item) ? item.key : null),
  indicators: (item) => (isRecord(item) ? item.key : null),
  sources: (item) => item,
  segments: (item) => item,
  facilities: (item) => item,
  corridors: (item) => item,
  themes: (item) => item,
  countries: (item) => item,
  persons: (item) => item,
  parties: (item) => (isRecord(item) ? item["party"] : item),
};

/** A list names a thing once. */
export function namedOnce(): (part: Part) => readonly Problem[] {
  return ({ record, where }) => {
    const problems: Problem[] = [];
    for (const field in record) {
      const twice = firstTwice(record[field], LISTS[field]);
      if (twice) problems.push({ where: where(field), message: `“${twice}” stands in the list twice` });
    }
    return problems;
  };
}

/** An id belongs to one thing. */
export function duplicates(draft: Draft): Problem[] {
  const drawn = [...draft.segments, ...draft.facilities, ...draft.strangers];
  const groups = [
    drawn,
    draft.plants,
    draft.substations,
    draft.interconnectors,
    draft.people,
    draft.series,
    draft.sources,
  ];
  return groups.flatMap(sameIds);
}

function sameIds(group: readonly Raw[]): Problem[] {
  const first = new Map<string, string>();
  return group.flatMap(({ id, where }) => {
    const other = first.get(id);
    if (other === undefined) first.set(id, where);
    if (id === "" || other === undefined) return [];
    const file = other.slice(0, other.indexOf(" ›"));
    return [
      { where, message: `the id “${id}” is used twice${where.startsWith(file) ? "" : `; first in ${file}`}` },
    ];
  });
}

function firstTwice(list: unknown, nameOf: ((item: unknown) => unknown) | undefined): string | null {
  if (!nameOf || !Array.isArray(list) || list.length < 2) return null;
  const seen = new Set<unknown>();
  for (const name of list.map(nameOf)) {
    if (typeof name === "string" && seen.has(name)) return name;
    seen.add(name);
  }
  return null;
}
