import type { Page } from "@playwright/test";
import { PNG } from "pngjs";
import { expect, mapIsIdle, test } from "./atlasTest";
import { holdBack, LIVE_MAP } from "./holdBack";

for (const [address, width, height] of [
  ["?member=AZ", 1440, 900],
  ["?corridor=ca-az&theme=dark", 1280, 720],
  ["?segment=ca-az/caspian-crossing", 360, 640],
] as const)
  for (const ground of ["the picture's ground", "a ground of its own"])
    test(`the drawing of ${address} in ${width} × ${height} is drawn for where it looks, on ${ground}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const live = await holdBack(page, LIVE_MAP);
      const own = ground === "a ground of its own" ? null : await holdBack(page, /ground\/\w+\.json/);
      await page.goto(`./${address}`);
      await page.waitForFunction(() => performance.getEntriesByName("atlas:drawing").length > 0);
      await expect(page.locator(".still-paper .pictured")).toHaveCount(own ? 2 : 0);
      expect(await sheetOf(page)).toEqual({ isEnlarged: false, isKept: true });
      const looks = await page.locator(".still-paper").evaluate(looksOf);
      expect(looks.names).toBeGreaterThan(2);
      expect(looks.tallest).toBeLessThan(40);
      expect(looks.widest).toBeGreaterThan(1.5);
      expect(looks.widest).toBeLessThan(8);
      own?.letGo();
      live.letGo();
      await mapIsIdle(page);
    });

test("the drawing of a member at the edge of the region ends in no sea, on whatever ground", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const live = await holdBack(page, LIVE_MAP);
  const ground = await holdBack(page, /ground\/\w+\.json/);
  await page.goto("./?member=KZ");
  // Siberia and China, which the picture of the page doesn't reach.
  const beyond = [
    [1000, 80],
    [1370, 500],
  ] as const;
  await expect(page.locator(".still-paper .pictured")).toHaveCount(2);
  for (const at of beyond) expect(await waterAround(page, at)).toBeLessThan(0.4);
  ground.letGo();
  await expect(page.locator(".still-paper .pictured")).toHaveCount(0);
  for (const at of beyond) expect(await waterAround(page, at)).toBeLessThan(0.4);
  live.letGo();
});

test("the drawing of a link in another language bears names of that language before the live map", async ({
  page,
}) => {
  const live = await holdBack(page, LIVE_MAP);
  await page.goto("./?lang=ru");
  await expect(page.locator(".still-paper [data-layer='labels']")).toContainText("Казахстан");
  await expect(page.locator(".still-paper [data-layer='labels']")).not.toContainText("Kazakhstan");
  live.letGo();
});

test("a picture moves as it was painted, is painted anew when it stands, and drawn anew when it can be", async ({
  page,
}) => {
  const live = await holdBack(page, LIVE_MAP);
  const drawing = await holdBack(page, /assets\/mapPart/);
  await page.goto("./");
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeEnabled();
  expect(await sheetOf(page)).toEqual({ isEnlarged: false, isKept: true });
  const turned = page.locator(".map-canvas").evaluate((map) => {
    const { left, top } = map.getBoundingClientRect();
    const at = { clientX: left + 400, clientY: top + 300 };
    map.dispatchEvent(new WheelEvent("wheel", { ...at, deltaY: -1000, bubbles: true, cancelable: true }));
    const paper = document.querySelector(".still-paper")!;
    return getComputedStyle(paper).willChange;
  });
  expect(await turned).toBe("transform");
  await expect.poll(() => sheetOf(page)).toEqual({ isEnlarged: true, isKept: false });
  // What draws the map has come meanwhile, and draws it for where the hand has left it.
  drawing.letGo();
  await expect.poll(() => sheetOf(page)).toEqual({ isEnlarged: false, isKept: true });
  expect((await page.locator(".still-paper").evaluate(looksOf)).widest).toBeLessThan(8);
  live.letGo();
});

/** Whether it lies larger than it was painted, and whether the browser keeps it as it was painted all the same, which blurs it. */
function sheetOf(page: Page) {
  return page.locator(".still-paper").evaluate((paper) => {
    const { transform, willChange } = getComputedStyle(paper);
    return { isEnlarged: new DOMMatrix(transform).a > 1.2, isKept: willChange === "transform" };
  });
}

/** Of the names how many there are and how tall the tallest is, and how wide the widest line is, in px of the screen. */
function looksOf(paper: Element) {
  const names = [...paper.querySelectorAll("[data-layer='labels'] text")];
  const lines = [...paper.querySelectorAll<SVGGeometryElement>("[data-layer='lines'] path")];
  const wide = (line: SVGGeometryElement) =>
    Number.parseFloat(getComputedStyle(line).strokeWidth) * line.getScreenCTM()!.a;
  return {
    names: names.length,
    tallest: Math.max(...names.map((name) => name.getBoundingClientRect().height)),
    widest: Math.max(...lines.map(wide)),
  };
}

/** How much of what is seen around a point of the window is water, which is bluer than it is red: a river is little of it. */
async function waterAround(page: Page, [x, y]: readonly [number, number]): Promise<number> {
  const clip = { x: x - 12, y: y - 12, width: 24, height: 24 };
  const { data } = PNG.sync.read(await page.screenshot({ clip }));
  const water = Array.from(
    { length: data.length / 4 },
    (_, i) => data.readUInt8(4 * i + 2) > data.readUInt8(4 * i),
  );
  return water.filter(Boolean).length / water.length;
}
