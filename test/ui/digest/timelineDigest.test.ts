import { expect, test } from "vitest";
import { timelineEventsOf } from "../../../src/atlas/participation/timelineEvents";
import type { ChronicleBlock, Digest } from "../../../src/draw/digest/digest";
import { timelineDigest } from "../../../src/ui/digest/timelineDigest";
import { realAtlas, realIndex } from "../../atlas/participation/realIndex";
import { there } from "../../there";
import { wordsIn } from "./digestSheets";
import { slidePage } from "./slidesOfAll";

const ranked = timelineEventsOf({
  ...realAtlas,
  corridors: new Map(
    [...realAtlas.corridors].map(([id, corridor]) => [
      id,
      id === "ca-az"
        ? { ...corridor, keyMilestones: ["ca-az-2024-agreement", "ca-az-2026-study-start"] }
        : corridor,
    ]),
  ),
});

test("what the records rank is told, oldest first, in the reader's language", () => {
  const { digest } = timelineDigest(realIndex, ranked, {}, [], wordsIn("en"));
  expect(eventsOf(digest).map(({ date, text }) => `${date}: ${text}`)).toEqual([
    "13 November 2024: Agreement on Strategic Partnership in the Development and Transmission of Green Energy",
    "15 January 2026: CESI begins the feasibility study",
  ]);
  const translated = ranked.map((event) => ({
    ...event,
    title: { ...event.title, tr: `${event.title.en}, in Turkish` },
  }));
  const inTurkish = timelineDigest(realIndex, translated, {}, [], wordsIn("tr")).digest;
  expect(eventsOf(inTurkish).map(({ text }) => text)).toEqual([
    "Agreement on Strategic Partnership in the Development and Transmission of Green Energy, in Turkish",
    "CESI begins the feasibility study, in Turkish",
  ]);
});

test("what is recorded in English alone is told as the meeting at which it was", () => {
  const { digest } = timelineDigest(realIndex, ranked, {}, [], wordsIn("tr"));
  const [agreement, study] = eventsOf(digest);
  expect(there(agreement).text).toBe(
    there(realIndex.meetings.find(({ id }) => id === "ca-az-2024-11-13")).title.tr,
  );
  expect(there(study).text).toBe("CESI begins the feasibility study");
});

test("where nothing fits what was asked, that is said, and no year", () => {
  const { digest } = timelineDigest(realIndex, ranked, { to: "1990-12-31" }, [], wordsIn("en"));
  expect(digest.title).toBe("No meeting fits all of this.");
  expect(digest.main).toEqual([]);
});

test("of a series without such events, its last meetings are told", () => {
  const { digest } = timelineDigest(realIndex, ranked, { series: ["cececo-board"] }, [], wordsIn("en"));
  const held = realIndex.meetings.filter(
    ({ series, status }) => series === "cececo-board" && status === "held",
  );
  expect(eventsOf(digest).map(({ text }) => text)).toEqual(held.map(({ title }) => title.en));
});

test("meetings about no corridor or several wear the colour of none, and the title promises meetings alone", () => {
  const words = wordsIn("en");
  const told = (series: string) => timelineDigest(realIndex, ranked, { series: [series] }, [], words).digest;
  const board = told("cececo-board");
  expect(new Set(eventsOf(board).map(({ ink }) => ink))).toEqual(new Set(["centre"]));
  expect(board.title).toMatch(/^\d+ meetings? held since \d{4}$/);
  expect(board.facts).toEqual([words.t("digest.timeline.meetings.means")]);
  expect(eventsOf(told("ca-az-ministerial")).map(({ ink }) => ink)).toContain("missionB");
});

function eventsOf({ main }: Digest): ChronicleBlock["events"] {
  return main.flatMap((block) => (block.block === "chronicle" ? block.events : []));
}

test("the line of the years runs under the dots on it, not through them", () => {
  const { layers } = slidePage({
    thing: "timeline",
    language: "en",
    size: "slide-wide",
    colours: "projector",
  });
  const ids = layers.flatMap(({ shapes }) => shapes.map(({ id }) => id));
  const line = ids.findIndex((id) => id.endsWith("-axis"));
  expect(line).toBeGreaterThan(-1);
  expect(ids.findIndex((id) => /-dot-\d+$/.test(id))).toBeGreaterThan(line);
});
