import type { Meeting } from "../../atlas/atlas";
import type { Entry } from "../../atlas/entry";
import type { AllWords } from "../../ui/locale/words";

/** What a page is about, in a sentence or a few, for those who only see the link. */
export function descriptionOf(entry: Entry, horizon: string, words: AllWords): string {
  switch (entry.kind) {
    case "corridor":
    case "centre":
      return words.said(entry.record.summary).text;
    case "meeting":
      return meetingDescription(entry.record, horizon, words);
    case "series":
      return entry.record.about ?? words.t("overview.lead");
    default:
      return words.t("overview.lead");
  }
}

/** When, where, whether it was held, what came of it. */
function meetingDescription(meeting: Meeting, horizon: string, words: AllWords): string {
  const { start, end, status, outcomes } = meeting;
  const held = words.t(`meetingStatus.${status}`, { horizon: words.date(horizon) });
  return [
    words.range(start, end),
    placeWords(meeting, words),
    held,
    ...outcomes.map((outcome) => outcome.replace(/\.$/, "")),
  ]
    .map((sentence) => `${sentence}.`)
    .join(" ");
}

/** Where a meeting met: a city, online, or that no report says it. */
export function placeWords(
  { place, format }: Pick<Meeting, "place" | "format">,
  { t, said, country }: AllWords,
): string {
  if (place !== null) return `${said(place.city).text}, ${country(place.country)}`;
  return t(format === "online" ? "field.place.online" : "share.card.noPlace");
}
