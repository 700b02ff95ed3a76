import { expect, test } from "vitest";
import { feedFiles } from "../../src/site/feeds";
import { participationFiles } from "../../src/site/participationFile";
import { realAtlas as atlas } from "../atlas/participation/realIndex";
import { found, there } from "../there";

const files = new Map(feedFiles(atlas).map(({ path, body }) => [path, String(body)]));
const unfolded = (path: string) => found(files, path).replaceAll("\r\n\t", "").split("\r\n");

test("the calendar has every meeting once, and a file each", () => {
  const ids = unfolded("meetings.ics").filter((line) => line.startsWith("UID:"));
  expect(ids.sort()).toEqual([...atlas.meetings.keys()].map((id) => `UID:${id}@corridor-atlas`).sort());
  for (const id of atlas.meetings.keys()) expect(files.has(`meeting/${id}.ics`)).toBe(true);
});

test("a meeting of two days ends with the second", () => {
  expect(unfolded("meeting/eco-summit-17.ics")).toEqual(
    expect.arrayContaining(["DTSTART;VALUE=DATE:20250703", "DTEND;VALUE=DATE:20250705", "STATUS:CONFIRMED"]),
  );
});

test("one that is known to the month takes all of its days, and says so", () => {
  const lines = unfolded("meeting/eco-energy-4.ics");
  expect(lines).toEqual(expect.arrayContaining(["DTSTART;VALUE=DATE:20210601", "DTEND;VALUE=DATE:20210701"]));
  expect(lines.find((line) => line.startsWith("DESCRIPTION:"))).toContain("June 2021");
});

test("what is only planned is tentative", () => {
  expect(unfolded("meeting/eco-summit-18.ics")).toContain("STATUS:TENTATIVE");
});

test("the same facts make the same files", () => {
  expect(feedFiles(atlas)).toEqual(feedFiles(atlas));
});

test("the feed has every meeting, with links that hold wherever the site lies", () => {
  const atom = found(files, "meetings.atom");
  expect(atom.match(/<entry>/g)).toHaveLength(atlas.meetings.size);
  expect(atom).not.toContain("somewhere.invalid");
  // A reader takes a summary for HTML: lines that are no paragraphs would run together.
  const summaries = [...atom.matchAll(/<summary[^>]*><!\[CDATA\[(.*?)\]\]>/gs)].map(([, text]) => text);
  expect(summaries).toHaveLength(atlas.meetings.size);
  for (const summary of summaries) expect(summary).toMatch(/^(?:<p>[^<\n]+<\/p>){3,}$/);
  expect(atom).toContain('<link href="meeting/cececo-board-1.html"/>');
});

test("hatching lies within each member, and each has some", () => {
  const body = there(participationFiles(atlas).find(({ path }) => path === "facts/hatches.json")).body;
  const hatches: Record<string, [[number, number], [number, number]][]> = JSON.parse(String(body));
  expect(Object.keys(hatches).sort()).toEqual(
    [...atlas.countries.values()].flatMap(({ id, eco }) => (eco ? [id] : [])).sort(),
  );
  for (const [id, lines] of Object.entries(hatches)) {
    expect(lines.length, id).toBeGreaterThan(3);
    for (const [[x0, y0], [x1, y1]] of lines) expect(x1 > x0 && y1 > y0).toBe(true);
  }
});
