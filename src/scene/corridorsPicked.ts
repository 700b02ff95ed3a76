import type { IndexedCorridor, IndexedMeeting } from "../atlas/atlasIndex";
import type { PickedKind } from "../view/view";
import type { Picking } from "./layer";

/** Corridors that a pick is about: the one that is picked, those to which a party is party, those of a meeting or of a series. */
export function corridorsPicked(picking: Picking): readonly IndexedCorridor[] {
  const isAbout = IS_ABOUT[picking.picked.kind]?.(picking);
  return isAbout === undefined ? [] : picking.index.corridors.filter(isAbout);
}

type IsAbout = (picking: Picking) => (corridor: IndexedCorridor) => boolean;

const withParty: IsAbout =
  ({ picked }) =>
  ({ parties }) =>
    parties.includes(picked.id);

const ofMeetings: IsAbout = (picking) => {
  const ids = new Set(meetingsPicked(picking).flatMap(({ corridors }) => corridors));
  return ({ id }) => ids.has(id);
};

const IS_ABOUT: { readonly [Kind in PickedKind]?: IsAbout } = {
  corridor:
    ({ picked }) =>
    ({ id }) =>
      id === picked.id,
  member: withParty,
  party: withParty,
  meeting: ofMeetings,
  series: ofMeetings,
};

/** The meeting that is picked, or those of the series that is. */
export function meetingsPicked({ index, picked: { kind, id } }: Picking): readonly IndexedMeeting[] {
  if (kind === "meeting") return index.meetings.filter((meeting) => meeting.id === id);
  return kind === "series" ? index.meetings.filter(({ series }) => series === id) : [];
}
