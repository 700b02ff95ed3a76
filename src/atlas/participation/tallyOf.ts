import type { AtlasIndex, IndexedMeeting } from "../atlasIndex";
import { evidenceAt, type TOOK_PART, wasHeld } from "./attendance";
import { chosenIn, type Filter, withChosen } from "./filter";
import { type IndexedParticipation, meetingFits, partyFits } from "./matching";
import { type ListedParty, partiesIn } from "./parties";

/**
 * What is known of a party at the meetings of a filter, in numbers of meetings. `present`, `signatory`, `absent`,
 * `notReported` and `unlisted` add up to `held`.
 */
export interface Tally extends ListedParty {
  readonly present: number;
  readonly signatory: number;
  /** Reported absent: the only kind of absence there is. */
  readonly absent: number;
  /** Belongs to the body that met, and no source read names it. Never to be shown as absence. */
  readonly notReported: number;
  /** The record of the meeting doesn't have it at all, or not in a role that the filter asks for. */
  readonly unlisted: number;
  /** `present` and `signatory`. */
  readonly tookPart: number;
  /** Meetings at which a report says whether it took part; where none does, it is *no report* and not zero. */
  readonly reported: number;
  /** Meetings held that fit the filter, whoever took part. */
  readonly held: number;
  /** Meetings without report of being held for which it is listed. They count in nothing else. */
  readonly planned: number;
  /** `tookPart` as a part of `held`; `null` where none was held. */
  readonly share: number | null;
}

type Count = "present" | "signatory" | "absent" | "notReported" | "planned";

/**
 * A tally of every party, or of those chosen. It breaks down by evidence, so a choice of evidence doesn't narrow it: else a
 * reader who asks for those present would read that nobody was ever absent.
 */
export function tallyOf(index: AtlasIndex, filter: Filter): readonly Tally[] {
  const tallyFor = talliesOf(index, filter, ({ party }) => [party]);
  const chosen = chosenIn(filter, "parties");
  return partiesIn(index)
    .filter(({ id }) => chosen.length === 0 || chosen.includes(id))
    .map((party) => tallyFor(party, party.id));
}

/** Counts once, by whatever words a participation has, and answers for each: of a party, or of somebody who spoke for it. */
export function talliesOf(
  index: AtlasIndex,
  filter: Filter,
  keysOf: (participation: IndexedParticipation) => readonly string[],
): (party: ListedParty, key: string) => Tally {
  const asked = withChosen(filter, "evidence", []);
  const meetings = index.meetings.filter((meeting) => meetingFits(meeting, asked));
  const held = meetings.filter(wasHeld).length;
  const counts = countsBy(keysOf, meetings, asked);
  return (party, key) => tally(party, counts.get(key) ?? NONE, held);
}

const NONE: Readonly<Record<Count, number>> = {
  present: 0,
  signatory: 0,
  absent: 0,
  notReported: 0,
  planned: 0,
};

function countsBy(
  keysOf: (participation: IndexedParticipation) => readonly string[],
  meetings: readonly IndexedMeeting[],
  filter: Filter,
): ReadonlyMap<string, Readonly<Record<Count, number>>> {
  const counts = new Map<string, Record<Count, number>>();
  for (const meeting of meetings)
    for (const each of meeting.parties.filter((party) => partyFits(meeting, party, filter)))
      for (const key of keysOf(each)) {
        const count = counts.get(key) ?? { ...NONE };
        count[countedAs(meeting, each)] += 1;
        counts.set(key, count);
      }
  return counts;
}

function countedAs(meeting: IndexedMeeting, participation: IndexedParticipation): Count {
  const evidence = evidenceAt(meeting, participation);
  return evidence === null ? "planned" : COUNT[evidence];
}

const COUNT: Readonly<Record<keyof typeof TOOK_PART, Count>> = {
  present: "present",
  signatory: "signatory",
  absent: "absent",
  "not-reported": "notReported",
};

function tally(party: ListedParty, count: Readonly<Record<Count, number>>, held: number): Tally {
  const tookPart = count.present + count.signatory;
  const reported = tookPart + count.absent;
  return {
    ...party,
    ...count,
    unlisted: held - reported - count.notReported,
    tookPart,
    reported,
    held,
    share: held === 0 ? null : tookPart / held,
  };
}
