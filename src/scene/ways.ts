import type { Position } from "../atlas/atlas";
import type { AtlasIndex, IndexedMeeting } from "../atlas/atlasIndex";
import { tookPart } from "../atlas/participation/attendance";
import type { Picked } from "../view/view";

/** From the capital of a state to a place where it is reported to have met. */
export interface Way {
  /** See `wayId`. */
  readonly id: string;
  readonly party: string;
  readonly from: Position;
  readonly to: Position;
  /**
   * Whether they met there; `false` where they met online or at an unknown place, and it only leads to where the
   * meeting is shown.
   */
  readonly isToPlace: boolean;
  /** At how many of the meetings. */
  readonly times: number;
}

type Placed = Pick<IndexedMeeting, "at" | "anchor">;

/** Nobody can follow one among more lines than this; fewer are all drawn. */
const MOST = 40;
/** Nearer than this, in degrees, a party met at home. */
const AT_HOME = 0.4;

/** The way of a party to where a meeting is shown: meetings of one town share it. */
export function wayId(meeting: Placed, party: string): string {
  return `${meeting.at === null ? "~" : ""}${placeKey(meeting) ?? ""}:${party}`;
}

/** A word for where a meeting is shown, to some ten kilometres; `null` where no place is known. */
export function placeKey({ at, anchor }: Placed): string | null {
  return (at ?? anchor)?.map((degrees) => degrees.toFixed(1)).join() ?? null;
}

/** Ways to some meetings: all, or where they are too many the most frequent; always those of what is picked. */
export function waysTo(
  index: Pick<AtlasIndex, "members" | "neighbours">,
  meetings: readonly IndexedMeeting[],
  picked: Picked | null,
): readonly Way[] {
  const ways = allWays(index, meetings);
  // The first way that is one too many is left out, and with it all that are as rare: no way is preferred to its equals.
  const rare = ways.map(({ times }) => times).sort((a, b) => b - a)[MOST] ?? 0;
  const asked = idsOf(meetings, picked);
  return ways.filter(({ id, party, times }) => times > rare || asked.has(id) || party === picked?.id);
}

function allWays(
  { members, neighbours }: Pick<AtlasIndex, "members" | "neighbours">,
  meetings: readonly IndexedMeeting[],
): readonly Way[] {
  const capitals = new Map([...members, ...neighbours].map(({ id, capital }) => [id, capital.at]));
  const ways = new Map<string, Way>();
  for (const meeting of meetings) {
    const to = meeting.at ?? meeting.anchor;
    for (const each of meeting.parties) {
      const from = capitals.get(each.party);
      if (!from || !to || !tookPart(meeting, each) || isNear(from, to)) continue;
      const id = wayId(meeting, each.party);
      const { times } = ways.get(id) ?? { times: 0 };
      ways.set(id, { id, party: each.party, from, to, isToPlace: meeting.at !== null, times: times + 1 });
    }
  }
  return [...ways.values()];
}

function isNear([x0, y0]: Position, [x1, y1]: Position): boolean {
  return Math.hypot(x1 - x0, y1 - y0) < AT_HOME;
}

function idsOf(meetings: readonly IndexedMeeting[], picked: Picked | null): ReadonlySet<string> {
  const meeting = picked?.kind === "meeting" ? meetings.find(({ id }) => id === picked.id) : undefined;
  return new Set(meeting?.parties.map(({ party }) => wayId(meeting, party)));
}
