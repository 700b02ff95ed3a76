/** The numbers in the headings of panels, held against counts over the files themselves, without a line of what they check. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { GEO_FOLDER } from "../../geo/build/geoFolder";
import { shippedAtlas } from "../../src/site/siteFiles";
import { placeOf } from "../../src/tables/table";
import { tableOf } from "../../src/tables/tableOf";
import { panelOf, rendered } from "./rendered";

interface MeetingFile {
  series: string;
  corridors: string[];
  themes: string[];
  parties: { party: string; evidence: string }[];
}

interface LineFile {
  id: string;
  geometry: { type: string } | null;
  properties: { part?: string };
}

interface CorridorFile {
  role: string;
  segments: string[];
  milestones: unknown[];
}

const meetings = filesOf<MeetingFile>("meetings");
const corridors = filesOf<CorridorFile>("corridors");
const members = filesOf<unknown>("members").map(({ id }) => id);
const others = [...filesOf<unknown>("neighbours"), ...filesOf<unknown>("organisations")].map(({ id }) => id);
const series = [...new Set(meetings.map((meeting) => meeting.series))];

function filesOf<Content>(folder: string): (Content & { id: string })[] {
  return readdirSync(`${GEO_FOLDER}/${folder}`)
    .filter((file) => file.endsWith(".json"))
    .map((file) => ({
      id: file.replace(".json", ""),
      ...JSON.parse(readFileSync(`${GEO_FOLDER}/${folder}/${file}`, "utf8")),
    }));
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(`${GEO_FOLDER}/${folder}`)
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(`${GEO_FOLDER}/${folder}/${file}`, "utf8"));
}

function numbersIn(words: string): number[] {
  return [...words.matchAll(/\d+/g)].map(Number);
}

/** Numbers in the headings with these titles; 0 where there is no such heading. */
function counts(html: string, ...titles: readonly string[]): Record<string, number> {
  const headings = html.matchAll(
    /<h3[^>]*><x-words>([^<]*)<\/x-words><span class="section-count">(\d+)<\/span>/g,
  );
  const numbers = new Map([...headings].map(([, title, count]) => [title, Number(count)]));
  return Object.fromEntries(titles.map((title) => [title, numbers.get(title) ?? 0]));
}

function named(party: string, isReported: boolean): number {
  return meetings.filter(({ parties }) =>
    parties.some((each) => each.party === party && (each.evidence !== "not-reported") === isReported),
  ).length;
}

test("the overview counts all meetings and members", () => {
  const { html } = rendered({});
  expect(counts(html, "Meetings", "ECO member states")).toEqual({
    Meetings: meetings.length,
    "ECO member states": members.length,
  });
});

const lines = filesIn("corridors", ".geojson")
  .flatMap((text): LineFile[] => JSON.parse(text).features)
  .filter(({ geometry }) => geometry?.type === "LineString");
const parts = new Map(lines.map(({ id, properties }) => [id, properties.part ?? "corridor"]));

test("all segments are counted as those of a corridor are: its own, and those that support it or are related", () => {
  const own = lines.filter(({ id }) => parts.get(id) === "corridor").length;
  const text = rendered({}).html.replace(/<[^>]+>/g, "");
  const [, segments, others] =
    /(\d+) segments · (\d+) supporting and related lines · \d+ meetings · \d+ claims/.exec(text) ?? [];
  expect([segments, others].map(Number)).toEqual([own, lines.length - own]);
});

describe("a corridor's segments are counted on its card as in its panel", () => {
  const { html } = rendered({});
  test.each(corridors.filter(({ role }) => role === "mission"))("$id", ({ id, segments }) => {
    const own = segments.filter((each) => parts.get(each) === "corridor").length;
    const others = segments.length - own;
    const card = new RegExp(`corridor=${id}[^]*?card-facts">(.*?)</span>`).exec(html)?.[1] ?? "";
    expect(numbersIn(card).slice(0, others === 0 ? 1 : 2)).toEqual(others === 0 ? [own] : [own, others]);
    expect(counts(panelOf("corridor", id).html, "Segments", "Supporting and related lines")).toEqual({
      Segments: own,
      "Supporting and related lines": others,
    });
  });
});

describe("a corridor's segments are counted in its panel as in the table of them", () => {
  const table = tableOf(shippedAtlas(), "segments");
  const cellOf = (row: (typeof table.rows)[number], name: string) => row[placeOf(table, name)];
  test.each(corridors)("$id", ({ id }) => {
    const rows = table.rows.filter((row) => [cellOf(row, "corridors")].flat().includes(id));
    const own = rows.filter((row) => cellOf(row, "part") === "corridor").length;
    const { html } = panelOf("corridor", id);
    expect(counts(html, "Segments", "Supporting and related lines")).toEqual({
      Segments: own,
      "Supporting and related lines": rows.length - own,
    });
    // No heading stands over nothing.
    expect(html.includes(">Segments</x-words>")).toBe(own > 0);
  });
});

describe("a corridor counts its meetings and milestones", () => {
  test.each(corridors)("$id", ({ id, milestones }) => {
    const byTheme = "Meetings that touch it by theme";
    expect(counts(panelOf("corridor", id).html, "Meetings", byTheme, "Milestones")).toEqual({
      Meetings: meetings.filter((meeting) => meeting.corridors.includes(id)).length,
      [byTheme]: meetings.filter((meeting) => meeting.themes.includes(id)).length,
      Milestones: milestones.length,
    });
  });
});

describe("a series counts its meetings", () => {
  test.each(series)("%s", (id) => {
    const ofSeries = meetings.filter((meeting) => meeting.series === id);
    expect(counts(panelOf("series", id).html, "Meetings")).toEqual({ Meetings: ofSeries.length });
  });
});

describe("a party counts the meetings at which it is named, and sets those apart whose reports don't name it", () => {
  test.each([
    ...members.map((id) => ["member", id] as const),
    ...others.filter((id) => id !== "cececo").map((id) => ["party", id] as const),
  ])("%s %s", (kind, id) => {
    const unreported = "Meetings whose reports don’t name it";
    expect(counts(panelOf(kind, id).html, "Meetings", unreported)).toEqual({
      Meetings: named(id, true),
      [unreported]: named(id, false),
    });
  });
});
