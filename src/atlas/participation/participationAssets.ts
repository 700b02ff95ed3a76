import type { Atlas, Organisation, Text } from "../atlas";
import { type TimelineEvents, timelineEventsOf } from "./timelineEvents";

/** What exploring participation needs besides the index: one file, which comes when it is opened. */
export interface ParticipationAssets {
  readonly events: TimelineEvents;
  /** Names of organisations that a meeting names, by id. Names of countries come from the page's table. */
  readonly organisations: Readonly<Record<string, Pick<Organisation, "names" | "short">>>;
  /** By series: the head of the column that it shares with others where there is room for few. */
  readonly gathered: Readonly<Record<string, Text>>;
}

export function participationAssetsOf(atlas: Atlas): ParticipationAssets {
  const named = new Set(
    [...atlas.meetings.values()].flatMap(({ parties }) => parties.map(({ party }) => party)),
  );
  return {
    events: timelineEventsOf(atlas),
    gathered: Object.fromEntries(
      [...atlas.series.values()].map(({ id, gathered, shortNames }) => [id, gathered ?? shortNames]),
    ),
    organisations: Object.fromEntries(
      [...atlas.organisations.values()]
        .filter(({ id }) => named.has(id))
        .map(({ id, names, short }) => [id, { names, short }]),
    ),
  };
}
