import type { MeetingLine, Names } from "../../atlas/entry";
import { wasHeld } from "../../atlas/participation/attendance";
import { isToCome } from "../../atlas/participation/isToCome";
import type { BriefPart, BriefText } from "../../draw/brief/brief";
import { openWords } from "../digest/openWords";
import type { AllWords } from "../locale/words";
import { plain, saidText } from "./briefTexts";
import type { Most } from "./content";

/** The last meetings that were held, most recent first, under those that were announced for later. */
export function meetingsPart(
  ids: readonly string[],
  most: Pick<Most, "held" | "open">,
  { meetings }: Names,
  horizon: string,
  words: AllWords,
): BriefPart[] {
  const lines = ids.flatMap((id) => meetings[id] ?? []).toSorted((a, b) => b.start.localeCompare(a.start));
  const held = lines.filter(wasHeld).slice(0, most.held);
  const last = held[0]?.end ?? "";
  // What was announced for before the last one, and never reported, isn't to come.
  const open = lines.filter((line) => !wasHeld(line) && line.end > last).slice(0, most.open);
  return meetingTable([...open, ...held], words.t(headingOf(open, horizon)), horizon, words);
}

/** What is to come isn't promised where there is nothing to come: a meeting that was due may not have been held. */
function headingOf(open: readonly MeetingLine[], horizon: string) {
  if (open.some((line) => isToCome(line, horizon))) return "brief.meetings";
  return open.length > 0 ? "brief.meetings.due" : "brief.meetings.last";
}

/** A row each: when, what, where and whether it was held. */
export function meetingTable(
  lines: readonly MeetingLine[],
  heading: string,
  horizon: string,
  words: AllWords,
): BriefPart[] {
  if (lines.length === 0) return [];
  const columns = [
    { name: words.t("field.date"), share: 0.24 },
    { name: words.t("kind.meeting"), share: 0.52 },
    { name: words.t("field.place"), share: 0.24 },
  ];
  const rows = lines.map((line): readonly BriefText[] => [
    plain(words.range(line.start, line.end)),
    titled(line, horizon, words),
    plain(placeWords(line, words)),
  ]);
  return [{ part: "table", heading, columns, rows }];
}

function titled(line: MeetingLine, horizon: string, words: AllWords): BriefText {
  const text = saidText(line.title, words);
  if (line.status === "held") return text;
  return { ...text, text: `${text.text} (${openWords(line, horizon, words)})` };
}

export function placeWords(
  { format, city, country }: Pick<MeetingLine, "format" | "city" | "country">,
  words: AllWords,
): string {
  if (city !== null)
    return [words.said(city).text, country && words.country(country)].filter(Boolean).join(", ");
  return words.t(format === "online" ? "field.place.online" : "field.place.unknown");
}
