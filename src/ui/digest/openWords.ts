import type { MeetingLine } from "../../atlas/entry";
import { isToCome } from "../../atlas/participation/isToCome";
import type { AllWords } from "../locale/words";

/** What is said within a line of a meeting that no report says was held: that it is planned, and once its days are over, that no report was found. */
export function openWords(
  { status, end }: Pick<MeetingLine, "status" | "end">,
  horizon: string,
  { t, date, language }: AllWords,
): string {
  const words = isToCome({ end }, horizon)
    ? t(`meetingStatus.${status}.short`)
    : t(`meetingStatus.${status}`, { horizon: date(horizon) });
  return words.slice(0, 1).toLocaleLowerCase(language) + words.slice(1);
}
