import type { MeetingLine } from "../../atlas/entry";
import { wasHeld } from "../../atlas/participation/attendance";
import { isToCome } from "../../atlas/participation/isToCome";
import type { Words } from "../locale/words";

/** Whether a meeting was held, in a word or two: of one whose days are over that it was due, not that it is planned. */
export function statusShort(
  meeting: Pick<MeetingLine, "status" | "end">,
  horizon: string,
  { t }: Pick<Words, "t">,
): string {
  const isDue = !wasHeld(meeting) && !isToCome(meeting, horizon);
  return t(isDue ? "meetingStatus.due" : `meetingStatus.${meeting.status}.short`);
}
