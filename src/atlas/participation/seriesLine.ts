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

/** A series as a line in time: its meetings, and where numbers are missing. Meetings without a number stand where their date says. */
export function seriesLine<Meeting extends Numbered>(
  { meetings: all }: { readonly meetings: readonly Meeting[] },
  series: string,
): SeriesLine<Meeting> {
  const meetings = all.filter((meeting) => meeting.series === series);
  const ordinals = meetings.flatMap(({ ordinal }) => ordinal ?? []);
  const gaps = gapsOf(ordinals);
  const first = Math.min(...ordinals);
  return {
    earlier: ordinals.length === 0 ? 0 : Math.max(0, first - 1),
    items: meetings.flatMap((meeting) => [
      ...takenBefore(gaps, meeting.ordinal),
      { kind: "meeting" as const, meeting },
    ]),
  };
}

/** Runs of whole numbers that are missing between the least and the greatest. */
export function gapsOf(ordinals: readonly number[]): Gap[] {
  const sorted = [...new Set(ordinals)].sort((a, b) => a - b);
  return sorted.slice(1).flatMap((next, i): Gap[] => {
    const last = sorted[i]!;
    return next - last > 1 ? [{ kind: "gap", first: last + 1, last: next - 1 }] : [];
  });
}

/** Takes the gaps off the front of the list that lie before a number. */
function takenBefore(gaps: Gap[], ordinal: number | null): readonly Gap[] {
  if (ordinal === null) return [];
  const behind = gaps.findIndex(({ first }) => first > ordinal);
  return gaps.splice(0, behind < 0 ? gaps.length : behind);
}
