import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { TimelineEvent } from "../../atlas/participation/timelineEvents";
import type { AllWords } from "../locale/words";

/** What happened. Most milestones are told in English; where one was a meeting, the meeting has a name in each language. */
export function eventText(
  { title, meeting }: Pick<TimelineEvent, "title" | "meeting">,
  { meetings }: Pick<AtlasIndex, "meetings">,
  { language, said }: AllWords,
): string {
  const met = title[language] === undefined ? meetings.find(({ id }) => id === meeting) : undefined;
  return said(met?.title ?? title).text;
}
