import type { AtlasIndex } from "../atlasIndex";
import { isCountryCode } from "../isCountryCode";
import { tookPart } from "./attendance";

/** Kinds of parties, in the order in which they are listed. */
export const PARTY_KINDS = ["member", "neighbour", "country", "organisation"] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

export interface ListedParty {
  readonly id: string;
  readonly kind: PartyKind;
}

/**
 * Members and neighbours, whether or not a meeting names them; then other countries and organisations that a meeting
 * names, those first that took part most often.
 */
export function partiesIn(index: AtlasIndex): readonly ListedParty[] {
  const found = lists.get(index) ?? listed(index);
  lists.set(index, found);
  return found;
}

const lists = new WeakMap<AtlasIndex, readonly ListedParty[]>();

function listed(index: AtlasIndex): readonly ListedParty[] {
  const corridorStates: ListedParty[] = [
    ...index.members.map(({ id }) => ({ id, kind: "member" as const })),
    ...index.neighbours.map(({ id }) => ({ id, kind: "neighbour" as const })),
  ];
  const known = new Set(corridorStates.map(({ id }) => id));
  const others = [...timesByParty(index)]
    .filter(([id]) => !known.has(id))
    .sort(([a, times], [b, otherTimes]) => otherTimes - times || (a < b ? -1 : 1))
    .map(([id]): ListedParty => ({ id, kind: isCountryCode(id) ? "country" : "organisation" }));
  return [...corridorStates, ...others.toSorted(byKind)];
}

/** At how many meetings each party that is named took part. */
function timesByParty({ meetings }: AtlasIndex): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const meeting of meetings)
    for (const each of meeting.parties)
      times.set(each.party, (times.get(each.party) ?? 0) + (tookPart(meeting, each) ? 1 : 0));
  return times;
}

function byKind(a: ListedParty, b: ListedParty): number {
  return PARTY_KINDS.indexOf(a.kind) - PARTY_KINDS.indexOf(b.kind);
}
