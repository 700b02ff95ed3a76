import type { AtlasIndex } from "../../../atlas/atlasIndex";
import { participationsMatching } from "../../../atlas/participation/matching";
import { withoutUnknown } from "../../../atlas/participation/unknownIn";
import type { Shown } from "../../../tables/narrowed";
import type { Picked } from "../../../view/view";
import type { Exportable } from "../../wire/carried";

/** Which records the view is about: what is asked of participation, or what is picked; `null` where it shows all. */
export function shownIn({ index, view }: Pick<Exportable, "index" | "view">): Shown | null {
  if (view.explore !== null) return askedIn(index, view.filter);
  return view.picked && { ids: new Set(idsOf(index, view.picked)), participation: null };
}

function askedIn(index: AtlasIndex, all: Exportable["view"]["filter"]): Shown | null {
  const matching = participationsMatching(index, withoutUnknown(index, all));
  if (matching.length === index.meetings.reduce((sum, { parties }) => sum + parties.length, 0)) return null;
  return {
    ids: new Set(matching.map(({ meeting }) => meeting.id)),
    participation: new Set(
      matching.map(({ meeting, participation }) => `${meeting.id}/${participation.party}`),
    ),
  };
}

/** With a corridor go its segments, facilities and meetings, with a series its meetings. */
function idsOf(index: AtlasIndex, { kind, id }: Picked): readonly string[] {
  if (kind === "series")
    return [id, ...index.meetings.filter(({ series }) => series === id).map((meeting) => meeting.id)];
  const corridor = kind === "corridor" ? index.corridors.find((each) => each.id === id) : undefined;
  return corridor ? [id, ...corridor.segments, ...corridor.facilities, ...corridor.meetings] : [id];
}
