import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { groundFile } from "../../geo/build/geoFolder";
import { sceneComposer } from "../../src/scene/composeScene";
import type { Places } from "../../src/scene/look";
import type { Card } from "../../src/site/cards/card";
import { cardExtent } from "../../src/site/cards/cardExtent";
import { cardFiles } from "../../src/site/cards/cardFiles";
import { columnSvg } from "../../src/site/cards/cardSvg";
import { cardsOf } from "../../src/site/cards/cardsOf";
import { makeLater, makeLocale } from "../../src/site/localePlugin";
import { wordsOf } from "../../src/ui/locale/words";
import { cardPath } from "../../src/ui/share/cardPath";
import { realAtlas as atlas, realIndex as index } from "../atlas/participation/realIndex";
import { there } from "../there";

const words = wordsOf(makeLocale("en")).and(makeLater("en"));
// The picture of the ground isn't what is tested: without it a card is drawn at once.
const desk = { index, words, places: groundFile<Places>("places"), ground: [], compose: sceneComposer() };
const cards = cardsOf(atlas, words);
const cardOf = (id: string) => there(cards.find(({ picked }) => picked?.id === id));

test("the atlas, every corridor, member and meeting, and the Centre have a card", () => {
  const members = [...atlas.countries.values()].filter(({ eco }) => eco);
  expect(cards).toHaveLength(1 + atlas.corridors.size + members.length + atlas.meetings.size + 1);
  expect(new Set(cards.map(({ picked }) => cardPath(picked))).size).toBe(cards.length);
});

describe("a card", () => {
  test("of an online meeting says so, and that the map shows a seat", () => {
    expect(cardOf("cececo-board-1")).toMatchObject({
      kind: "Meeting",
      lines: ["9 September 2025", "Online", "On the map it stands at Baku, which isn’t a venue."],
      spot: { isVenue: false },
    });
  });

  test("of a meeting says where it was, and that it is only planned where it is", () => {
    const planned = there([...atlas.meetings.values()].find(({ status }) => status === "planned"));
    expect(cardOf(planned.id).lines[0]).toMatch(/ · Planned$/);
  });

  test("of a member says nothing of how often it met: a name in a list isn't presence", () => {
    expect(cardOf("KZ").lines).toEqual(["Capital: Astana", expect.stringMatching(/^ECO member since /)]);
  });

  test("shows the countries that are reported present", () => {
    const [west, , east] = cardExtent(index, { kind: "meeting", id: "cececo-board-1" });
    expect(west < 45 && east > 80).toBe(true);
  });

  test("of something that has no place shows the whole atlas", () => {
    expect(cardExtent(index, { kind: "meeting", id: "unknown" })).toEqual(cardExtent(index, null));
  });

  test("has the name of the atlas, the title, the date of the data and the disclaimer", () => {
    const said = textIn(columnSvg(cardOf("ca-az"), desk));
    expect(said).toContain("Corridor Atlas");
    expect(said).toContain("Central Asia– Azerbaijan Green Energy Corridor");
    expect(said).toContain("Data as of 23 November 2026.");
    expect(said).toContain("do not imply official endorsement");
  });

  test("cuts a title of 500 letters and keeps the rest on the picture", () => {
    const card: Card = { ...cardOf("ca-az"), title: "Memorandum of understanding ".repeat(18) };
    const svg = columnSvg(card, desk);
    expect(textIn(svg)).toContain("…");
    const ends = [...svg.matchAll(/<tspan x="[\d.]+" y="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(Math.max(...ends)).toBeLessThan(630);
  });

  test("is a PNG of 1200 × 630 px with its letters in it", async () => {
    const [file] = await cardFiles([cardOf("ca-az")], desk);
    const png = PNG.sync.read(Buffer.from(there(file).body));
    expect([png.width, png.height]).toEqual([1200, 630]);
    expect(darkIn(png, [44, 200, 400, 330])).toBeGreaterThan(3000);
  });
});

/** The words of the drawing, lines joined by a space. */
function textIn(svg: string): string {
  return [...svg.matchAll(/<tspan[^>]*>([^<]*)/g)].map(([, text]) => text).join(" ");
}

/** Dark pixels in a box: left, top, right, bottom. */
function darkIn({ width, data }: PNG, [left, top, right, bottom]: readonly [number, number, number, number]) {
  let dark = 0;
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) if (there(data[4 * (y * width + x)]) < 100) dark++;
  return dark;
}
