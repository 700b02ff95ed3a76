import type { AtlasIndex, IndexedMeeting } from "../../atlas/atlasIndex";
import { type More, partOfIndex } from "../../atlas/firstIndexOf";
import type { Picked } from "../../view/view";

/**
 * Of an atlas however large, the part that a picture of a thing draws: what the first view draws, the corridors that the thing is about,
 * and the meetings about those. So a picture costs the same in every atlas, and its map can be read. Things about the same
 * corridors share a part, the same object, as long as they come one after the other.
 */
export function pictureIndexes(index: AtlasIndex): (picked: Picked | null) => AtlasIndex {
  const meetings = new Map(index.meetings.map((meeting) => [meeting.id, meeting]));
  const corridors = new Map(index.corridors.map((corridor) => [corridor.id, corridor]));
  let last = { key: "", part: partOfIndex(index, { corridors: [], meetings: [] }) };
  return (picked) => {
    const meeting = picked?.kind === "meeting" ? meetings.get(picked.id) : undefined;
    const about = picked?.kind === "corridor" ? [picked.id] : (meeting?.corridors ?? []);
    const listed = about.flatMap((id) => corridors.get(id)?.meetings ?? []);
    const more = { corridors: about, meetings: [...listed, ...alone(meeting)] };
    const key = keyOf(more);
    if (key !== last.key) last = { key, part: partOfIndex(index, more) };
    return last.part;
  };
}

/** A meeting that no corridor lists. */
function alone(meeting: IndexedMeeting | undefined): readonly string[] {
  return meeting === undefined || meeting.corridors.length > 0 ? [] : [meeting.id];
}

function keyOf({ corridors, meetings }: More): string {
  return [...corridors, "", ...(corridors.length > 0 ? [] : meetings)].join(" ").trim();
}
