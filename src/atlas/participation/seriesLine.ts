import type { IndexedMeeting } from "../atlasIndex";

type Numbered = Pick<IndexedMeeting, "series" | "ordinal">;

/** Numbers of a series between two that are known, of which no meeting was found. */
export interface Gap {
  readonly kind: "gap";
  readonly first: number;
  /** The same as `first` where one is missing. */
  readonly last: number;
}

export interface SeriesLine<Meeting extends Numbered> {
  /** Numbers before the first that is in the atlas, which doesn't reach back to them. */
  readonly earlier: number;
  /** Meetings oldest first, with a gap before the first meeting whose number lies behind it. */
  readonly items: readonly (Gap | { readonly kind: "meeting"; readonly meeting: Meeting })[];
}

/**
 * A series as a line in time: its meetings, and where numbers are missing. A gap stands before the first meeting whose
 * number lies behind it, also where a number stands out of the order of dates. Meetings without a number stand where
 * their date says.
 */
export function seriesLine<Meeting extends Numbered>(
  { meetings: all }: { readonly meetings: readonly Meeting[] },
  series: string,
): SeriesLine<Meeting> {
  const meetings = all.filter((meeting) => meeting.series === series);
  const ordinals = meetings.flatMap(({ ordinal }) => ordinal ?? []);
  const gaps = gapsOf(ordinals);
  return {
    earlier: ordinals.length === 0 ? 0 : Math.max(0, Math.min(...ordinals) - 1),
    items: meetings.flatMap((meeting) => [
      ...gaps.filter((gap) => firstBehind(gap, meetings) === meeting),
      { kind: "meeting" as const, meeting },
    ]),
  };
}

function firstBehind<Meeting extends Numbered>({ last }: Gap, meetings: readonly Meeting[]) {
  return meetings.find(({ ordinal }) => ordinal !== null && ordinal > last);
}

/** Runs of whole numbers that are missing between the least and the greatest. */
export function gapsOf(ordinals: readonly number[]): Gap[] {
  const sorted = [...new Set(ordinals)].sort((a, b) => a - b);
  return sorted.flatMap((behind, place): Gap[] => {
    const before = sorted[place - 1] ?? behind;
    return behind - before > 1 ? [{ kind: "gap", first: before + 1, last: behind - 1 }] : [];
  });
}
