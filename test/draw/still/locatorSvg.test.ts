import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cameraShowing } from "../../../src/draw/cameraShowing";
import { locatorSvg } from "../../../src/draw/still/locatorSvg";
import type { Ground } from "../../../src/draw/still/pixelGround";
import { extentOfPicked, FULL_EXTENT } from "../../../src/scene/extent";
import { dark, light } from "../../../src/scene/palette";
import { INDEX } from "./sheet";

const OVERVIEW: Ground = [
  JSON.parse(readFileSync(new URL("../../../geo/ground/overview.json", import.meta.url), "utf8")),
];
const SIZE = { width: 1200, height: 800 };
const AIR = { top: 60, right: 60, bottom: 60, left: 60 };
const OPTIONS = {
  title: "Where it lies",
  palette: light,
  members: new Set(INDEX.members.map(({ id }) => id)),
};
const cameraOf = (id: string) => cameraShowing(extentOfPicked(INDEX, { kind: "corridor", id })!, SIZE, AIR);

test("the locator of a corridor looks as it did", async () => {
  const svg = locatorSvg(OVERVIEW, cameraOf("ca-az"), SIZE, OPTIONS);
  await expect(`${svg}\n`).toMatchFileSnapshot("../../golden/locator-ca-az.svg");
});

test("the locator of a town looks as it did", async () => {
  const camera = { zoom: 9, lng: 45.4, lat: 39.2 };
  const svg = locatorSvg(OVERVIEW, camera, SIZE, { ...OPTIONS, palette: dark, x: 10, y: 20 });
  await expect(`${svg}\n`).toMatchFileSnapshot("../../golden/locator-town-dark.svg");
});

test("a picture of the whole region has none", () => {
  const camera = cameraShowing(FULL_EXTENT, SIZE, { top: 0, right: 0, bottom: 0, left: 0 });
  expect(locatorSvg(OVERVIEW, camera, SIZE, OPTIONS)).toBe("");
});

test("a picture far outside the region is shown at its edge", () => {
  const svg = locatorSvg(OVERVIEW, { zoom: 8, lng: -60, lat: 40 }, SIZE, OPTIONS);
  expect(svg).toMatch(/<circle cx="1" /);
});

test("a title is text, whatever is in it", () => {
  const svg = locatorSvg(OVERVIEW, cameraOf("ca-az"), SIZE, { ...OPTIONS, title: "<b>&" });
  expect(svg).toContain("<title>&#60;b&#62;&#38;</title>");
});
