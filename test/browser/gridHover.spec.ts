import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readGrid } from "../../src/atlas/grid";
import { there } from "../there";
import { expect, mapIsIdle, test } from "./atlasTest";

const GRID = readGrid(
  readFileSync(fileURLToPath(new URL("../../geo/grid.geojson", import.meta.url)), "utf8"),
);

test("a line of the grid of which no voltage is known is said to have none", async ({ page }) => {
  const lines = GRID.features.filter(({ properties: { kV, country } }) => kV === null && country === "UZ");
  const pieces = lines.flatMap(({ geometry: { coordinates } }) =>
    coordinates.slice(1).map((to, i) => [there(coordinates[i]), to] as const),
  );
  const lengthOf = ([[x, y], [toX, toY]]: (typeof pieces)[number]) => Math.hypot(toX - x, toY - y);
  const [[x, y], [toX, toY]] = there(pieces.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]);
  await page.goto(`./#map=9/${(y + toY) / 2}/${(x + toX) / 2}`);
  await mapIsIdle(page);
  const box = there(await page.locator(".map-canvas").boundingBox());
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.locator(".hover-tip")).toContainText("? kV · Uzbekistan · OpenStreetMap");
});
