import { type Meeting, statusOn } from "../../atlas/atlas";
import type { Entry, EntryOf } from "../../atlas/entry";
import type { AllWords } from "../../ui/locale/words";

/** What a page is about, in a sentence or a few, for those who only see the link. */
export function descriptionOf(entry: Entry, horizon: string, words: AllWords): string {
  switch (entry.kind) {
    case "corridor":
    case "centre":
      return entry.record.summary ? words.said(entry.record.summary).text : words.t("overview.lead");
    case "meeting":
      return meetingDescription(entry.record, horizon, words);
    case "series":
      return entry.record.about ? words.said(entry.record.about).text : words.t("overview.lead");
    default:
      return factsOf(entry, words)
        .filter((fact) => fact !== "")
        .map((fact) => `${fact}.`)
        .join(" ");
  }
}

type Placed = Exclude<Entry, EntryOf<"corridor" | "centre" | "meeting" | "series">>;

/** What it is, where, how it stands, and to what it belongs: nothing where that isn't known. */
function factsOf(entry: Placed, { t, said, country }: AllWords): readonly string[] {
  const corridorNames = (ids: readonly string[]) =>
    ids.flatMap((id) => entry.names.corridors[id] ?? []).map(({ shortNames }) => said(shortNames).text);
  switch (entry.kind) {
    case "segment": {
      const { kV, statuses } = entry.record;
      return [
        [t("kind.segment"), ...(kV === null ? [] : [`${kV} kV`])].join(", "),
        t(`status.${statusOn(statuses) ?? "unknown"}`),
        corridorNames(entry.corridors).join("; "),
      ];
    }
    case "facility":
      return [
        `${t(`facilityKind.${entry.record.kind}`)}, ${country(entry.record.country)}`,
        corridorNames(entry.corridors).join("; "),
      ];
    case "member":
    case "party":
      return [
        partyKind(entry, t),
        corridorNames([...new Set(entry.takesPart.corridors.map(({ corridor }) => corridor))]).join("; "),
        t("count.meetings", { count: entry.takesPart.meetings.length }),
      ];
    case "person":
      return [
        entry.record.offices.map(({ office }) => said(office).text).join("; "),
        t("count.meetings", { count: entry.meetings.length }),
      ];
    case "plant":
      return [
        `${t("kind.plant")}, ${t(`technology.${entry.record.technology}`)}, ${country(entry.record.country)}`,
        t(`status.${entry.record.status}`),
      ];
    case "substation":
      return [
        `${t("kind.substation")}, ${country(entry.record.country)}`,
        t(`status.${entry.record.status}`),
      ];
    case "interconnector":
      return [
        `${t("kind.interconnector")}, ${entry.record.countries.map(country).join("–")}`,
        t(`status.${entry.record.status}`),
      ];
  }
}

function partyKind({ record }: EntryOf<"member" | "party">, t: AllWords["t"]): string {
  if (!("capital" in record)) return t("kind.organisation");
  return t(record.eco === null ? "kind.neighbour" : "kind.member");
}

/** When, where, whether it was held, what came of it. */
function meetingDescription(meeting: Meeting, horizon: string, words: AllWords): string {
  const { start, end, status, outcomes } = meeting;
  const held = words.t(`meetingStatus.${status}`, { horizon: words.date(horizon) });
  return [
    words.range(start, end),
    placeWords(meeting, words),
    held,
    ...outcomes.map((outcome) => words.said(outcome).text.replace(/\.$/, "")),
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
