import { parseAtomFeed } from "feedsmith";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import type { Atlas, Meeting } from "../../src/atlas/atlas";
import { feedFiles } from "../../src/site/feeds";
import { realAtlas } from "../atlas/participation/realIndex";
import { found } from "../there";

// Read as programs of others do that took up the feeds, and read them again a year later.

const SUMMIT = "eco-summit-18";
const REPORT = { ...found(realAtlas.sources, "trend-sum17"), id: "moved", date: "2027-02-11" };

/** The atlas a year later: a report says that the summit, planned for a year, is on two days of the next one. */
const yearLater: Atlas = {
  ...realAtlas,
  about: { ...realAtlas.about, horizon: "2027-11-23" },
  sources: new Map([...realAtlas.sources, [REPORT.id, REPORT]]),
  meetings: new Map([...realAtlas.meetings, [SUMMIT, moved(found(realAtlas.meetings, SUMMIT))]]),
};

function moved(meeting: Meeting): Meeting {
  return { ...meeting, start: "2028-03-01", end: "2028-03-02", sources: [...meeting.sources, REPORT.id] };
}

function filesOf(atlas: Atlas): Map<string, string> {
  return new Map(feedFiles(atlas).map(({ path, body }) => [path, String(body)]));
}

function eventsIn(calendar: string): Map<string, ICAL.Component> {
  const all = ICAL.Component.fromString(calendar).getAllSubcomponents("vevent");
  return new Map(all.map((event) => [String(event.getFirstPropertyValue("uid")), event]));
}

function said(event: ICAL.Component, name: string): string {
  return String(event.getFirstPropertyValue(name));
}

const UID = `${SUMMIT}@corridor-atlas`;

test.each(["meetings.ics", `meeting/${SUMMIT}.ics`])(
  "%s: a calendar moves a meeting that it knew, and leaves the others",
  (path) => {
    const before = eventsIn(found(filesOf(realAtlas), path));
    const after = eventsIn(found(filesOf(yearLater), path));
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [uid, event] of after) {
      const known = found(before, uid);
      const hasGrown = Number(said(event, "sequence")) > Number(said(known, "sequence"));
      const isLater = said(event, "last-modified") > said(known, "last-modified");
      expect([hasGrown, isLater], uid).toEqual([uid === UID, uid === UID]);
    }
    const summit = found(after, UID);
    expect([said(summit, "dtstart"), said(summit, "dtend")]).toEqual(["2028-03-01", "2028-03-03"]);
    expect(said(summit, "last-modified")).toBe("2027-02-11T00:00:00Z");
    expect(said(found(before, UID), "dtstart")).toBe("2027-01-01");
  },
);

test("calendars have what their standard asks of every event, in lines of 75 bytes", () => {
  for (const [path, body] of filesOf(realAtlas)) {
    if (!path.endsWith(".ics")) continue;
    for (const line of body.split("\r\n")) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    for (const event of eventsIn(body).values()) {
      for (const name of ["uid", "dtstamp", "dtstart", "dtend", "summary", "sequence", "last-modified"])
        expect(event.getAllProperties(name), `${path} ${name}`).toHaveLength(1);
      expect(Number(said(event, "sequence")), path).toSatisfy(Number.isInteger);
      // Nothing is known of an event later than the calendar was made.
      expect(said(event, "last-modified") <= said(event, "dtstamp"), path).toBe(true);
    }
  }
});

test("a feed reader shows a meeting that moved as new, under the name that it had, and no other", () => {
  const before = entriesIn(found(filesOf(realAtlas), "meetings.atom"));
  const after = entriesIn(found(filesOf(yearLater), "meetings.atom"));
  expect([...after.keys()]).toEqual([...before.keys()]);
  const changed = [...after].filter(([id, { updated }]) => updated !== found(before, id).updated);
  expect(changed).toMatchObject([
    [
      "tag:corridor-atlas,2025:meeting/eco-summit-18",
      {
        updated: "2027-02-11T00:00:00.000Z",
        title: { value: "18th ECO Summit" },
        summary: { value: expect.stringMatching(/^<p>1–2 March 2028<\/p>/) },
      },
    ],
  ]);
});

function entriesIn(atom: string) {
  const { id, updated, authors, entries = [] } = parseAtomFeed(atom);
  expect({ id, updated, authors }).toMatchObject({ authors: [{ name: "Corridor Atlas" }] });
  return new Map(
    entries.map((entry) => {
      expect(Date.parse(String(entry.updated)), entry.id).toBeLessThanOrEqual(Date.parse(String(updated)));
      return [String(entry.id), { ...entry, updated: String(entry.updated) }];
    }),
  );
}
