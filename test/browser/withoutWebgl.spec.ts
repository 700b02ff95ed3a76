import { expect, mapIsIdle, panelOf, test, titleOf } from "./atlasTest";
import { boxOf } from "./boxOf";
import { holdBack } from "./holdBack";
import { CROSSING, clickOnMap, pointOf } from "./mapPlaces";
import { WITHOUT_LIVE_MAP } from "./withoutLiveMap";

test.use(WITHOUT_LIVE_MAP);

test("without WebGL the drawing stays: a line is picked, its panel read, a meeting reached", async ({
  page,
}) => {
  await page.goto("./");
  await mapIsIdle(page);
  await expect(page.locator("canvas")).toHaveCount(0);
  const { x, y } = await pointOf(page, CROSSING);
  await page.mouse.move(x, y);
  await expect(page.locator(".hover-tip")).toHaveText("Caspian crossing (Kazakhstan – Azerbaijan)");
  // A hand that moves the map points at nothing, and does again when it lets go.
  await page.mouse.down();
  await page.mouse.move(x + 30, y);
  await expect(page.locator(".hover-tip")).toHaveCount(0);
  await page.mouse.move(x, y);
  await page.mouse.up();
  await page.mouse.move(x, y - 1);
  await expect(page.locator(".hover-tip")).toHaveText("Caspian crossing (Kazakhstan – Azerbaijan)");
  await page.mouse.click(x, y);
  await expect(titleOf(page)).toHaveText("Caspian crossing (Kazakhstan – Azerbaijan)");
  await expect(page).toHaveURL(/\?segment=ca-az\/caspian-crossing#map=/);
  await panelOf(page)
    .getByRole("link", { name: /^Central Asia–Azerbaijan/ })
    .first()
    .click();
  await page.goto("./?meeting=cececo-board-1");
  await expect(titleOf(page)).toHaveText("1st meeting of the Board of Directors of CECECO");
  await expect(panelOf(page)).toContainText("Aysel Yagubova");
});

test("without WebGL a click is heard though the relief comes while it is pressed", async ({ page }) => {
  const relief = await holdBack(page, /hillshade/);
  await page.addInitScript(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (picture) => {
      Object.assign(window, { shaded: true });
      return createObjectURL(picture);
    };
  });
  await page.goto("./");
  await mapIsIdle(page);
  const { x, y } = await pointOf(page, CROSSING);
  const shade = page.locator('.map-canvas image[href^="blob:"]');
  await page.mouse.move(x, y);
  await page.mouse.down();
  relief.letGo();
  // The relief is painted, and could be drawn.
  await page.waitForFunction(() => "shaded" in window);
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await page.mouse.up();
  await expect(titleOf(page)).toHaveText("Caspian crossing (Kazakhstan – Azerbaijan)");
  // Near, where a pick leads, there is none.
  await page.getByRole("button", { name: "Show the whole region" }).click();
  await expect(shade).toBeAttached();
});

test("without WebGL a link shows the same place, drawn anew when it is zoomed", async ({ page }) => {
  await page.goto("./?corridor=ca-az#map=5/42/51");
  await mapIsIdle(page);
  const map = page.getByRole("group", { name: "Map" });
  // The picture with which the page came has a second set of names, for phones.
  await expect(map.locator("text", { hasText: "Baku" }).filter({ visible: true })).toBeVisible();
  const at = await pointOf(page, CROSSING);
  // With its relief the first view is whole, and isn't drawn anew under the measuring.
  await expect(map.locator('image[href^="blob:"]')).toBeAttached();
  const crossing = map.locator('[data-id="segment:ca-az/caspian-crossing"]').first();
  const drawn = await boxOf(crossing);
  expect(drawn.x).toBeLessThan(at.x);
  expect(drawn.x + drawn.width).toBeGreaterThan(at.x);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(page).toHaveURL(/#map=6\//);
  // The address tells the camera before the drawing follows, and what is drawn anew is another element.
  await expect
    .poll(async () => ((await crossing.boundingBox())?.height ?? 0) / drawn.height)
    .toBeCloseTo(2, 0);
});

test("without WebGL layers, themes and the legend work as they do with it", async ({ page }) => {
  await page.goto("./?show=substations&theme=dark");
  await mapIsIdle(page);
  await expect(page.locator('.map [data-id^="substation:"]').first()).toBeAttached();
  await page.getByText("Certainty, voltage, facilities, boundaries").click();
  await expect(page.locator(".legend").getByText("Substation", { exact: true }).last()).toBeVisible();
  await page.getByText("Layers", { exact: true }).click();
  await page.getByRole("switch", { name: "Substations" }).click();
  await expect(page.locator('.map [data-id^="substation:"]')).toHaveCount(0);
  // What stands open over the map covers the crossing in the view with which a page opens.
  await page.getByText("Layers", { exact: true }).click();
  await page.getByRole("button", { name: "Show the whole region" }).click();
  await clickOnMap(page, CROSSING);
  await expect(titleOf(page)).toHaveText("Caspian crossing (Kazakhstan – Azerbaijan)");
});

test("without WebGL the coast has its detail where the map is near", async ({ page }) => {
  await page.goto("./#map=5/40.4/50");
  await mapIsIdle(page);
  // Provinces are in the detailed ground only.
  const provinces = page.locator('.still-paper :is(path[data-layer="admin1"], [data-layer="admin1"] path)');
  await expect(provinces).toHaveCount(0);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(provinces).not.toHaveCount(0);
});
