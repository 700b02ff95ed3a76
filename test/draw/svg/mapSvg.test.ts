import { describe, expect, test } from "vitest";
import { cssPalette, dark, light, projector } from "../../../src/scene/palette";
import { realIndex } from "../../atlas/participation/realIndex";
import { CORRIDORS_EXTENT } from "../../extents";
import { first, there } from "../../there";
import { drawnMap } from "./drawnMap";

/** Pictures are compared as text, and looked at by people when they change. */
const golden = (name: string) => `../../golden/${name}.svg`;

test.each([
  ["light", light],
  ["dark", dark],
  ["projector", projector],
] as const)("the overview in %s", async (name, palette) => {
  await expect(drawnMap({ palette })).toMatchFileSnapshot(golden(`overview-${name}`));
});

test("the corridors on a phone", async () => {
  const sheet = drawnMap({ size: { width: 360, height: 640 }, extent: CORRIDORS_EXTENT });
  await expect(sheet).toMatchFileSnapshot(golden("phone"));
});

test.each(realIndex.corridors.map(({ id }) => id))("the corridor %s", async (id) => {
  await expect(drawnMap({ picked: { kind: "corridor", id } })).toMatchFileSnapshot(golden(`corridor-${id}`));
});

test("drawing twice gives the same text", () => {
  expect(drawnMap({})).toBe(drawnMap({}));
});

describe("a drawing", () => {
  const svg = drawnMap({});

  test("says what it is to those who don't see it", () => {
    expect(svg).toMatch(/<svg [^>]*role="img" aria-labelledby="mtitle" aria-describedby="mdescription"/);
    expect(svg).toContain('<title id="mtitle">Corridor Atlas</title>');
  });

  test("carries the disclaimer on boundaries and a scale", () => {
    const text = [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]*)/g)].map(([, words]) => words).join(" ");
    expect(text).toContain(realIndex.disclaimer.en);
    expect(text).toMatch(/\d+ km/);
  });

  test("has no number with more than three decimals, and none that isn't one", () => {
    expect(svg).not.toMatch(/\d\.\d{4}|NaN|Infinity|undefined|null/);
  });

  test("gives up to the page what a style sheet decides", () => {
    expect(drawnMap({ palette: cssPalette })).not.toMatch(/="#[0-9a-f]{6}"/);
  });
});

test("near, the few levels of a band as wide as the map are blurred into one slope; from afar nothing is", () => {
  const near = drawnMap({ extent: [49, 42, 53, 44.5] });
  expect(near).toMatch(/<g data-layer="bands" filter="blur\(\d+px\)"/);
  expect(drawnMap({})).not.toContain("blur(");
});

describe("a drawing to point at", () => {
  const svg = drawnMap({ interactive: true });

  test("names every corridor's line, and what it picks", () => {
    for (const { id } of realIndex.segments.filter(({ part }) => part === "corridor"))
      expect(svg).toContain(`data-picks="segment/${id}"`);
    expect(svg).toContain("<title>");
  });

  test("says of every country what a click on it picks", () => {
    const words = [...svg.matchAll(/<path [^>]*data-picks="((?:member|party)\/[^"]+)"/g)].map(
      ([, word]) => word,
    );
    const countries = [
      // Hungary lies beyond the edge.
      ...realIndex.neighbours.filter(({ id }) => id !== "HU").map(({ id }) => `party/${id}`),
      ...realIndex.members.map(({ id }) => `member/${id}`),
    ];
    expect(words).toEqual(countries);
  });

  test("lies on the page as a group of things", () => {
    expect(svg).toContain('role="group"');
  });
});

test("what isn't lit steps back", () => {
  const opacities = (sheet: string) =>
    [...sheet.matchAll(/<g [^>]*stroke-dasharray[^>]* opacity="([\d.]+)"/g)].length;
  const picked = { kind: "corridor", id: first(realIndex.corridors).id } as const;
  expect(opacities(drawnMap({}))).toBe(0);
  expect(opacities(drawnMap({ picked }))).toBeGreaterThan(0);
});

test("near, hardly a level of bands is so faint that it is lost in whole steps of colour", () => {
  const svg = drawnMap({ extent: [49, 39.9, 50.6, 41], palette: light });
  const bands = there(/data-layer="bands"[^>]*>(.*?)<g data-layer="casings"/s.exec(svg)?.[1]);
  const levels = [...bands.matchAll(/ opacity="([\d.]+)"/g)].map(([, opacity]) => Number(opacity));
  // Weaker there than from afar, and in fewer levels.
  expect(levels.length).toBeGreaterThanOrEqual(5);
  // But for that between bands of 0.15 and 0.16.
  expect(levels.filter((opacity) => opacity < 0.03).length).toBeLessThanOrEqual(1);
});
