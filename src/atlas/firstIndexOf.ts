import type { AtlasIndex } from "./atlasIndex";

/**
 * The most corridors that the first view draws, and the most meetings that it knows (the latest), however large the
 * atlas is.
 */
const MOST_CORRIDORS = 8;
const MOST_MEETINGS = 150;

/**
 * The part of the index that the first view draws: the corridors that come first by rank, with what is listed in them. It stays as
 * it is however large the atlas grows; the whole follows when the map stands. A small atlas is its own first part, the same object.
 */
export function firstIndexOf(index: AtlasIndex): AtlasIndex {
  return partOfIndex(index, { corridors: [], meetings: [] });
}

/** What a part of the index holds beside the first part: ids. */
export interface More {
  readonly corridors: readonly string[];
  readonly meetings: readonly string[];
}

/** The first part of the index and more. A small atlas is its own part, the same object. */
export function partOfIndex(index: AtlasIndex, more: More): AtlasIndex {
  if (isFirst(index)) return index;
  const asked = new Set(more.corridors);
  const corridors = index.corridors.filter(({ id }, i) => i < MOST_CORRIDORS || asked.has(id));
  const kept = new Set(corridors.map(({ id }) => id));
  const latest = index.meetings.length - MOST_MEETINGS;
  const wanted = new Set(more.meetings);
  const meetings = index.meetings.filter(({ id }, i) => i >= latest || wanted.has(id));
  const known = new Set(meetings.map(({ id }) => id));
  const within = <Thing extends { readonly corridors: readonly string[] }>(thing: Thing): Thing => ({
    ...thing,
    corridors: thing.corridors.filter((id) => kept.has(id)),
  });
  const isListed = ({ corridors }: { readonly corridors: readonly string[] }) =>
    corridors.some((id) => kept.has(id));
  return {
    ...index,
    corridors: corridors.map((corridor) => ({
      ...corridor,
      meetings: corridor.meetings.filter((id) => known.has(id)),
    })),
    segments: index.segments.filter(isListed).map(within),
    facilities: index.facilities.filter(isListed).map(within),
    members: index.members.map(within),
    neighbours: index.neighbours.map(within),
    meetings: meetings.map(within),
  };
}

function isFirst({ corridors, meetings }: AtlasIndex): boolean {
  return corridors.length <= MOST_CORRIDORS && meetings.length <= MOST_MEETINGS;
}
