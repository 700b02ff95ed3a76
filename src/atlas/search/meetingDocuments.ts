import { englishOf } from "../asText";
import type { Atlas, Meeting, Series } from "../atlas";
import { documentOf } from "./documentOf";
import { ORDINAL_WORDS } from "./ordinalWords";
import type { SearchDocument } from "./searchDocument";
import { spoken, type Wordings } from "./wordings";

export function seriesDocuments({ series }: Atlas): SearchDocument[] {
  return [...series.values()].map(({ id, names, shortNames }) =>
    documentOf({ kind: "series", id, title: names, names: spoken(shortNames) }),
  );
}

export function meetingDocuments({ meetings, series }: Atlas, wordings: Wordings): SearchDocument[] {
  return [...meetings.values()].map((meeting) =>
    documentOf({
      kind: "meeting",
      id: meeting.id,
      title: meeting.title,
      about: [
        ...seriesWords(series.get(meeting.series)),
        ...(ORDINAL_WORDS[meeting.ordinal ?? 0] ?? []),
        ...placeWords(meeting, wordings),
      ],
      details: [{ dates: daysOf(meeting) }, ...placeDetails(meeting)],
    }),
  );
}

function seriesWords(series: Series | undefined): string[] {
  return series ? [...spoken(series.names), ...spoken(series.shortNames)] : [];
}

function placeWords({ place, format }: Meeting, wordings: Wordings): readonly string[] {
  return place ? [englishOf(place.venue) ?? ""] : wordings.word(`format.${format}`);
}

function daysOf({ start, end }: Meeting): [string, string?] {
  return start === end ? [start] : [start, end];
}

function placeDetails({ place }: Meeting) {
  return place ? [{ text: place.city }, { country: place.country }] : [];
}
