import { asText } from "../asText";
import type { Atlas, Meeting, Organisation, Text } from "../atlas";
import type { PersonLine } from "../entry";
import { type Since, sinceOf } from "../known/since";
import { type TimelineEvents, timelineEventsOf } from "./timelineEvents";

/** What exploring participation needs besides the index: one file, which comes when it is opened. */
export interface ParticipationAssets {
  readonly events: TimelineEvents;
  readonly since: Since;
  /** Names of organisations that a meeting names, by id. Names of countries come from the page's table. */
  readonly organisations: Readonly<Record<string, Pick<Organisation, "names" | "short">>>;
  /** Names and offices of all whom a meeting names, by id. */
  readonly persons: Readonly<Record<string, PersonLine>>;
  /** Offices of those whom a report doesn't name, by meeting and party. */
  readonly unnamed: Readonly<Record<string, Readonly<Record<string, readonly Text[]>>>>;
  /** By series: the head of the column that it shares with others where there is room for few. */
  readonly gathered: Readonly<Record<string, Text>>;
}

export function participationAssetsOf(atlas: Atlas): ParticipationAssets {
  const named = new Set(
    [...atlas.meetings.values()].flatMap(({ parties }) => parties.map(({ party }) => party)),
  );
  return {
    events: timelineEventsOf(atlas),
    persons: Object.fromEntries(
      [...atlas.people.values()].map(({ id, names, offices }) => [id, { names, offices }]),
    ),
    unnamed: Object.fromEntries([...atlas.meetings.values()].flatMap(unnamedAt)),
    since: sinceOf(atlas),
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

function unnamedAt({ id, parties }: Meeting): [meeting: string, Readonly<Record<string, readonly Text[]>>][] {
  const those = parties.flatMap(({ party, unnamed }): [string, readonly Text[]][] =>
    unnamed ? [[party, unnamed.map(asText)]] : [],
  );
  return those.length === 0 ? [] : [[id, Object.fromEntries(those)]];
}
