import { Feed } from "feed";
import { createEvents, type EventAttributes } from "ics";
import { englishOf } from "../atlas/asText";
import type { Atlas, Meeting } from "../atlas/atlas";
import { lastChanged } from "../atlas/meetings";
import { wasHeld } from "../atlas/participation/attendance";
import { spanOf } from "../atlas/participation/span";
import { escaped } from "../draw/svg/element";
import { type Words, wordsOf } from "../ui/locale/words";
import { makeLocale } from "./localePlugin";
import type { SiteFile } from "./siteFile";

/** Name by which calendars and feed readers know an entry again; it never changes. */
const AUTHORITY = "corridor-atlas";

/** The feed library takes whole addresses only. The site doesn't know where it will lie, so this is cut off again: links are relative to the feed. */
const SOMEWHERE = "https://somewhere.invalid/";

const DAY_MS = 86_400_000;

/**
 * `meetings.ics`, `meetings.atom` and `meeting/<id>.ics`, in English: meetings for calendars and feed readers. They bear the date up to
 * which the atlas was looked up, never that of the build, so that the same facts make the same files. A meeting bears that of the newest report
 * on it: one that moves keeps its name and goes on from there, in programs that took it up years ago.
 */
export function feedFiles(atlas: Atlas): SiteFile[] {
  const words = wordsOf(makeLocale("en"));
  const meetings = [...atlas.meetings.values()];
  const calendars = meetings.map((meeting) => ({
    path: `meeting/${meeting.id}.ics`,
    body: calendarOf([eventOf(meeting, atlas, words)], words),
  }));
  return [
    { path: "meetings.ics", body: joined(calendars, calendarOf([], words)) },
    { path: "meetings.atom", body: atomOf(meetings, atlas, words) },
    ...calendars,
  ];
}

function calendarOf(events: EventAttributes[], words: Words): string {
  const { error, value } = createEvents(events, {
    productId: `${AUTHORITY}/meetings`,
    calName: words.t("app.name"),
  });
  if (error || !value) throw error ?? new Error("The library made no calendar.");
  return value.replaceAll("\r\n\t", "").split("\r\n").map(folded).join("\r\n");
}

const [BEGIN, END] = ["BEGIN:VEVENT", "END:VCALENDAR"];

/** The events of calendars, in one that is empty: the library is slow at making an event, so each is made once. */
function joined(calendars: readonly { readonly body: string }[], empty: string): string {
  const events = calendars.map(({ body }) => body.slice(body.indexOf(BEGIN), body.lastIndexOf(END)));
  return empty.replace(END, () => `${events.join("")}${END}`);
}

/** A line folded to 75 bytes, as the standard of calendars asks: the library counts letters. */
function folded(line: string): string {
  let text = "";
  let room = 75;
  for (const letter of line) {
    const bytes = Buffer.byteLength(letter);
    if (bytes > room) {
      text += "\r\n\t";
      room = 74;
    }
    text += letter;
    room -= bytes;
  }
  return text;
}

/** All days on which it may lie: a calendar knows no “some day in May”, so the description says so. */
function eventOf(meeting: Meeting, atlas: Atlas, words: Words): EventAttributes {
  const { horizon } = atlas.about;
  const { first, last } = spanOf(meeting);
  const changed = Date.parse(lastChanged(meeting, atlas));
  const { place } = meeting;
  return {
    uid: `${meeting.id}@${AUTHORITY}`,
    // A calendar takes in what has a greater number: the facts don't count their changes, but days only grow.
    sequence: changed / DAY_MS,
    lastModified: changed,
    start: dayOf(first),
    end: dayOf(dayAfter(last)),
    title: meeting.title.en,
    description: descriptionOf(meeting, horizon, words).join("\n"),
    status: wasHeld(meeting) ? "CONFIRMED" : "TENTATIVE",
    busyStatus: "FREE",
    transp: "TRANSPARENT",
    ...(place && {
      location: [englishOf(place.venue), place.city.en, words.country(place.country)]
        .filter(Boolean)
        .join(", "),
      geo: { lat: place.lat, lon: place.lon },
    }),
    // The type doesn't know the time stamp; the library does, and takes the present moment without it.
    ...({ timestamp: Date.parse(horizon) } as object),
  };
}

function atomOf(meetings: readonly Meeting[], atlas: Atlas, words: Words): string {
  const { horizon, licence } = atlas.about;
  const feed = new Feed({
    id: tagOf("meetings"),
    title: `${words.t("overview.meetings")} · ${words.t("app.name")}`,
    link: `${SOMEWHERE}meetings.html`,
    feed: `${SOMEWHERE}meetings.atom`,
    updated: new Date(horizon),
    copyright: licence,
    author: { name: words.t("app.name") },
    generator: false,
  });
  for (const meeting of meetings.toReversed())
    feed.addItem({
      id: tagOf(`meeting/${meeting.id}`),
      // Readers take it for HTML, and the description below.
      title: escaped(meeting.title.en),
      link: `${SOMEWHERE}meeting/${meeting.id}.html`,
      date: new Date(lastChanged(meeting, atlas)),
      // In HTML a line feed is a space.
      description: descriptionOf(meeting, horizon, words)
        .map((line) => `<p>${escaped(line)}</p>`)
        .join(""),
    });
  return feed.atom1().replaceAll(SOMEWHERE, "");
}

/** When, whether it was held, where, who is reported to have been there. */
function descriptionOf(meeting: Meeting, horizon: string, words: Words): string[] {
  const { start, end, status, format, outcomes } = meeting;
  return [
    words.range(start, end),
    words.t(`meetingStatus.${status}`, { horizon: words.date(horizon) }),
    ...(format === "not-reported" ? [] : [words.t(`format.${format}`)]),
    words.t(`roster.${meeting.roster.completeness}`),
    ...outcomes.map((outcome) => words.said(outcome).text),
  ];
}

function tagOf(path: string): string {
  return `tag:${AUTHORITY},2025:${path}`;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00Z`) + DAY_MS).toJSON().slice(0, 10);
}

function dayOf(day: string): [year: number, month: number, day: number] {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return [year, month, date];
}
