import type { Atlas, Meeting } from "./atlas";
import type { Rosters } from "./entry";
import { grouped } from "./grouped";
import { wasHeld } from "./participation/attendance";
import { daysOf } from "./participation/span";
import { sourcesWithin } from "./sourcesWithin";

/** Meetings about a corridor, most recent first. */
export const meetingsAbout = grouped(function* (atlas) {
  for (const meeting of recentFirst(atlas)) for (const id of meeting.corridors) yield [id, meeting];
});

/** Meetings that touch a corridor by theme only, most recent first. */
export const meetingsTouching = grouped(function* (atlas) {
  for (const meeting of recentFirst(atlas)) for (const id of meeting.themes) yield [id, meeting];
});

/** Meetings of a series, oldest first. */
export const meetingsOf = grouped(function* (atlas) {
  for (const meeting of atlas.meetings.values()) yield [meeting.series, meeting];
});

/** Meetings of the Centre's own series, most recent first. */
export function meetingsOfCentre(atlas: Atlas): Meeting[] {
  return recentFirst(atlas).filter(({ series }) => atlas.series.get(series)?.group === "centre");
}

/** Meetings at which a party is named, and how, most recent first. */
export const attendances = grouped(function* (atlas) {
  for (const meeting of recentFirst(atlas))
    for (const participation of meeting.parties)
      yield [participation.party, { ...participation, meeting: meeting.id }];
});

/** The day of the newest report that a meeting cites, by which it last changed; the horizon where none bears a date. */
export function lastChanged(meeting: Meeting, { sources, about }: Atlas): string {
  const days = sourcesWithin(meeting).flatMap((id) => {
    const date = sources.get(id)?.date;
    return date ? daysOf(date).first : [];
  });
  return days.sort().at(-1) ?? about.horizon;
}

/** How complete the lists of participants are of the meetings held that name a party. */
export function rostersOf(atlas: Atlas, party: string): Rosters {
  return rosterCounts(
    attendances(atlas, party).flatMap(({ meeting: id, evidence }) => {
      const meeting = evidence === "not-reported" ? undefined : atlas.meetings.get(id);
      return meeting ? { status: meeting.status, roster: meeting.roster.completeness } : [];
    }),
  );
}

/** Of how many of these meetings that were held the list of participants is how complete. */
export function rosterCounts(
  meetings: readonly {
    readonly status: Meeting["status"];
    readonly roster: Meeting["roster"]["completeness"];
  }[],
): Rosters {
  const counts = { full: 0, part: 0, none: 0 };
  for (const meeting of meetings) if (wasHeld(meeting)) counts[KNOWN[meeting.roster]]++;
  return counts;
}

const KNOWN: Readonly<Record<Meeting["roster"]["completeness"], keyof Rosters>> = {
  "as-reported": "full",
  partial: "part",
  announced: "none",
  "count-only": "none",
  none: "none",
};

/** Meetings at which a person is named, for whom and how, most recent first. */
export const presences = grouped(function* (atlas) {
  for (const { id: meeting, parties } of recentFirst(atlas))
    for (const { party, role, evidence, persons = [] } of parties)
      for (const id of persons) yield [id, { party, role, evidence, meeting }];
});

/** What came before a meeting in its series and what after, by id; `null` at either end. */
export function seriesNeighbours(
  atlas: Atlas,
  { id, series }: Meeting,
): { readonly before: string | null; readonly after: string | null } {
  const place = placeInSeries(atlas, id)[0] ?? 0;
  const meetings = meetingsOf(atlas, series);
  return { before: meetings[place - 1]?.id ?? null, after: meetings[place + 1]?.id ?? null };
}

const placeInSeries = grouped(function* (atlas) {
  for (const series of atlas.series.keys())
    for (const [place, { id }] of meetingsOf(atlas, series).entries()) yield [id, place];
});

function recentFirst(atlas: Atlas): Meeting[] {
  return [...atlas.meetings.values()].reverse();
}
