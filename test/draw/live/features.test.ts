import { expect, test } from "vitest";
import { chained } from "../../../src/draw/live/bandChains";
import { featuresOf, placesAt } from "../../../src/draw/live/features";
import { composeScene } from "../../../src/scene/composeScene";
import { light } from "../../../src/scene/palette";
import { DEFAULT_VIEW } from "../../../src/view/view";
import { INDEX, PLACES } from "../still/sheet";

const look = { palette: light, language: "en", countryName: (id: string) => id, places: PLACES } as const;
const { features } = featuresOf(composeScene(INDEX, DEFAULT_VIEW, look).marks);
const places = (id: string, zoom: number) =>
  features.find(({ properties }) => properties!["id"] === id)!.properties![placesAt(zoom)];

test("the name of a corridor of the mission may stand near its line or further off, as on the drawing", () => {
  const [anchor, [x, y], ...rest] = places("name:corridor:az-tr-eu", 5);
  // Above and to the left of its place: held at its lower right corner.
  expect(anchor).toBe("bottom-right");
  expect(x).toBeLessThan(0);
  expect(y).toBe(x);
  expect(rest).toHaveLength(2 * 8 * 3 - 2);
});

test("the name of another corridor stands near, or isn't there", () => {
  expect(places("name:corridor:bssc", 5)).toHaveLength(2 * 8);
});

test("names stand further off where lines are thicker", () => {
  const [, [far]] = places("name:corridor:bssc", 9);
  const [, [near]] = places("name:corridor:bssc", 2);
  expect(far / near).toBeCloseTo(1.9 / 0.55, 5);
});

test("bands that look alike and meet are one line, which steps back as a whole", () => {
  const bands = composeScene(INDEX, DEFAULT_VIEW, look).marks.filter((mark) => mark.mark === "band");
  const chains = chained(bands);
  expect(chains.flatMap(({ parts }) => parts).toSorted()).toEqual(bands.map(({ id }) => id).toSorted());
  const land = chains.find(({ parts }) => parts.includes("band:ca-az/border-beyneu"))!;
  // Two lines of 3 places that share one. At Beyneu the way bends so sharply that the next begins a line of its own.
  expect(land.parts.toSorted()).toEqual(["band:ca-az/border-beyneu", "band:ca-az/kungrad-border"]);
  expect(land.band.line).toHaveLength(5);
  expect([land.band.line[0], land.band.line.at(-1)].toSorted()).toEqual([
    [55.2, 45.32],
    [58.9, 43.07],
  ]);
  // The crossing is narrower, and stays by itself.
  expect(chains.some(({ parts }) => parts.join() === "band:ca-az/caspian-crossing")).toBe(true);
});
