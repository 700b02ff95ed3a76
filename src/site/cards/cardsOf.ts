import type { Atlas, Country, Meeting, Position } from "../../atlas/atlas";
import type { Entry, EntryOf } from "../../atlas/entry";
import { entryIds, entryOf } from "../../atlas/entryOf";
import { ownSegments } from "../../atlas/ownSegments";
import { hueOf } from "../../scene/hueOf";
import type { AllWords } from "../../ui/locale/words";
import { segmentsCounted } from "../../ui/part/segmentsCounted";
import { statusShort } from "../../ui/part/statusShort";
import { CARD_KINDS } from "../../ui/share/cardPath";
import { nameOf } from "../../ui/wire/titleOf";
import { placeWords } from "../head/descriptionOf";
import type { Card } from "./card";

/** A card for everything that has one, the whole atlas first. */
export function cardsOf(atlas: Atlas, words: AllWords): Card[] {
  const facts = { corridors: [...atlas.corridors.values()], horizon: atlas.about.horizon };
  const records = entryIds(atlas)
    .filter(({ kind }) => CARD_KINDS.includes(kind))
    .map(({ kind, id }) => recordCard(entryOf(atlas, kind, id)!, facts, words));
  return [overviewCard(atlas, words), ...records];
}

function overviewCard({ segments, meetings, sources }: Atlas, { t }: AllWords): Card {
  return {
    picked: null,
    kind: t("app.map"),
    title: t("app.strapline"),
    lines: [
      t("count.segments", { count: segments.size }),
      t("count.meetings", { count: meetings.size }),
      t("count.sources", { count: sources.size }),
    ],
    accent: "missionB",
    spot: null,
  };
}

type Facts = Parameters<typeof hueOf>[0] & { readonly horizon: string };

function recordCard(entry: Entry, facts: Facts, words: AllWords): Card {
  const { kind, id } = entry;
  return {
    picked: { kind, id },
    kind: kindOf(entry, words),
    title: nameOf(entry, words),
    lines: linesOf(entry, facts.horizon, words),
    accent: entry.kind === "corridor" ? hueOf(facts, id) : "centre",
    spot: spotOf(entry),
  };
}

function kindOf(entry: Entry, { t }: AllWords): string {
  const isContext = entry.kind === "corridor" && entry.record.role === "context";
  if (isContext) return t("kind.corridor.context");
  return entry.kind === "party" ? t("kind.organisation") : t(`kind.${entry.kind}`);
}

function corridorLines({ record, names }: EntryOf<"corridor">, words: AllWords): string {
  const { own, others } = ownSegments(record.segments, (id) => names.segments[id]?.part);
  return segmentsCounted(own.length, others.length, words);
}

function linesOf(entry: Entry, horizon: string, words: AllWords): string[] {
  const { t, said, country } = words;
  switch (entry.kind) {
    case "corridor":
      return [corridorLines(entry, words), t("count.meetings", { count: entry.meetings.length })];
    case "member":
      return memberLines(entry.record, words);
    case "meeting":
      return meetingLines(entry.record, horizon, words);
    case "centre": {
      const { city, country: code } = entry.record.seat;
      return [
        t("share.card.seat", { place: `${said(city).text}, ${country(code)}` }),
        t("count.meetings", { count: entry.meetings.length }),
      ];
    }
    default:
      return [];
  }
}

/** Its capital, and since when it is a member. How often it is named at meetings isn't said: named isn't present. */
function memberLines({ capital, eco }: Country, { t, said, date }: AllWords): string[] {
  const since = eco === null ? [] : [`${t("field.ecoSince")} ${date(eco.since)}`];
  return [`${t("field.capital")}: ${said(capital.names).text}`, ...since];
}

/** When and where; that the map shows a seat and no venue, where it does. */
function meetingLines(meeting: Meeting, horizon: string, words: AllWords): string[] {
  const { t, range, said } = words;
  const { start, end, status, place, anchor } = meeting;
  const held = status === "held" ? [] : [statusShort(meeting, horizon, words)];
  const hangs = place === null && anchor !== undefined;
  return [
    [range(start, end), ...held].join(" · "),
    placeWords(meeting, words),
    ...(hangs ? [t("field.place.anchored", { city: said(anchor.city).text })] : []),
  ];
}

/** Where a meeting met, or the seat on which it hangs; the seat of the Centre. */
function spotOf(entry: Entry): Card["spot"] {
  if (entry.kind === "centre") return { at: positionOf(entry.record.seat), isVenue: true };
  if (entry.kind !== "meeting") return null;
  const { place, anchor } = entry.record;
  const where = place ?? anchor;
  return where === undefined ? null : { at: positionOf(where), isVenue: place !== null };
}

function positionOf({ lon, lat }: { readonly lon: number; readonly lat: number }): Position {
  return [lon, lat];
}
