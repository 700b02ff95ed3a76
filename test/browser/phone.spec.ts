import type { Page } from "@playwright/test";
import { meet } from "../../src/draw/flat/box";
import { projectorOf } from "../../src/draw/flat/projectorOf";
import { CONTROLS } from "../../src/ui/map/paddingUnder";
import { type Camera, readCamera } from "../../src/view/camera";
import { there } from "../there";
import { expect, mapIsIdle, pageRests, panelOf, test, titleOf } from "./atlasTest";
import { boxOf } from "./boxOf";
import { emptyScripts, holdBack } from "./holdBack";
import { WITHOUT_LIVE_MAP } from "./withoutLiveMap";

test.use(WITHOUT_LIVE_MAP);

const PHONE = { width: 360, height: 640 };
test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

const LINKS = ["./", "?corridor=ca-az", "?meeting=cececo-board-1"];

const handleOf = (page: Page) => page.getByRole("button", { name: /^Panel height/ });
const sheetTop = async (page: Page) => (await boxOf(panelOf(page))).y;

for (const link of LINKS)
  test(`at ${link} the map has room, and nothing is too small, too wide or under a button`, async ({
    page,
  }) => {
    await page.goto(link);
    await mapIsIdle(page);
    await test.step("at least 40 % of the height stays map", async () => {
      await expect(titleOf(page)).toBeVisible();
      const map = await boxOf(page.getByRole("region", { name: "Map" }));
      expect.soft((await sheetTop(page)) - map.y).toBeGreaterThanOrEqual(0.4 * PHONE.height);
    });
    await test.step("the scale isn't under a button", () => scaleIsFree(page));
    await test.step("no text is smaller than 12 px", async () => {
      expect.soft(await smallTexts(page)).toEqual([]);
    });
    await test.step("no target is smaller than 24 px", async () => {
      expect.soft(await smallTargets(page)).toEqual([]);
    });
    await test.step("the page is never wider than the screen", async () => {
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
      const inside = await panelOf(page).evaluate((panel) => {
        const scroller = panel.querySelector(".sheet-body")!;
        return scroller.scrollWidth - scroller.clientWidth;
      });
      expect.soft(inside).toBe(0);
    });
  });

test("at 320 px, as at 400 % zoom, no language makes the page wider than the screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const language of ["en", "az", "tr", "ru"]) {
    await page.goto(`?lang=${language}`);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), language).toBe(320);
  }
});

test("the ends of what is picked lie under no control", async ({ page }) => {
  await page.goto("?segment=ca-az/caspian-crossing");
  await mapIsIdle(page);
  const boxes = (words: string) =>
    page.locator(words).evaluateAll((all) =>
      all
        .map((each) => each.getBoundingClientRect())
        .filter(({ width }) => width > 0)
        .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
    );
  const ends = await boxes(
    '.still-paper [data-id^="facility:ca-az/"]:is([data-id$="aktau"], [data-id$="sumgayit"])',
  );
  const controls = await boxes([...CONTROLS, ".sheet"].join());
  expect(ends).toHaveLength(2);
  expect(controls.length).toBeGreaterThan(4);
  expect(ends.filter((end) => controls.some((control) => meet(end, control)))).toEqual([]);
});

test("in a story the scale isn't under a button", async ({ page }) => {
  await page.goto("?story=two-corridors&step=2");
  await mapIsIdle(page);
  await scaleIsFree(page);
});

test("no text of the picture that comes first is smaller than 12 px", async ({ page }) => {
  await emptyScripts(page);
  await page.goto("./");
  expect(await smallTexts(page)).toEqual([]);
});

for (const width of [320, 360, 412])
  test(`the picture that comes first names both corridors, Baku, its country and another whole, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: Math.round(width * 1.78) });
    await emptyScripts(page);
    await page.goto("./");
    const sheet = await boxOf(page.locator(".sheet"));
    const names = await page.locator('[data-layer="narrow"] text').all();
    const cut: string[] = [];
    for (const name of names) {
      const box = await boxOf(name);
      const isWhole = box.x >= 0 && box.x + box.width <= width && box.y + box.height <= sheet.y;
      if (!isWhole) cut.push((await name.textContent()) ?? "");
    }
    expect(cut).toEqual([]);
    // A name that has no room in capitals is set in small letters; the dot of an İ is a sign of its own then.
    const small = (text: string | null) => text?.toLowerCase().replaceAll("\u0307", "");
    const texts = await Promise.all(names.map(async (name) => small(await name.textContent())));
    // The country may be named in a second line after its capital.
    const said = texts.flatMap((text) => text?.split(",") ?? []);
    for (const name of [
      "Azerbaijan–Türkiye–Europe",
      "Central Asia–Azerbaijan",
      "Azerbaijan",
      "Türkiye",
      "Baku",
    ])
      expect(said).toContain(name.toLowerCase());
  });

test("no target of the legend and the layers is smaller than 24 px", async ({ page }) => {
  await page.goto("./");
  await pageRests(page);
  await page.getByRole("button", { name: "Legend and layers" }).tap();
  await expect(page.getByRole("dialog", { name: "Legend and layers" })).toBeVisible();
  expect(await smallTargets(page)).toEqual([]);
});

test("the sheet is moved by its handle, pressed or pulled", async ({ page }) => {
  await page.goto("./");
  await pageRests(page);
  const half = await sheetTop(page);
  await handleOf(page).tap();
  await expect.poll(() => sheetTop(page)).toBeLessThan(half - 100);

  const box = await boxOf(handleOf(page));
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, PHONE.height - 100, { steps: 5 });
  await page.mouse.up();
  await expect(handleOf(page)).toHaveAccessibleName(/^Panel height: low/);
  await expect.poll(() => sheetTop(page)).toBeGreaterThan(half + 100);
});

test("the sheet is moved by the arrow keys, and comes up with what is picked", async ({ page }) => {
  await page.goto("./");
  await handleOf(page).press("ArrowDown");
  await expect(handleOf(page)).toHaveAccessibleName(/^Panel height: low/);
  await handleOf(page).press("ArrowUp");
  await handleOf(page).press("ArrowUp");
  await expect(handleOf(page)).toHaveAccessibleName(/^Panel height: full/);
  await panelOf(page).getByRole("link", { name: "Kazakhstan" }).tap();
  await expect(titleOf(page)).toBeInViewport();
});

async function scaleIsFree(page: Page): Promise<void> {
  const scale = await boxOf(page.locator(".scale-bar"));
  const tools = await boxOf(page.locator(".map-tools"));
  expect(scale.x + scale.width).toBeLessThan(tools.x);
}

/** Texts that are seen and smaller than 12 px on the screen, however they are scaled. */
async function smallTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isSeen = (element: Element) =>
      element.checkVisibility() && !element.closest("title, desc, .unseen");
    const scaleOf = (element: Element) =>
      element instanceof SVGGraphicsElement ? Math.abs(element.getScreenCTM()!.a) : 1;
    const small: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const words = walker.currentNode.textContent!.trim();
      const element = walker.currentNode.parentElement!;
      const px = Number.parseFloat(getComputedStyle(element).fontSize) * scaleOf(element);
      if (words !== "" && px < 11.95 && isSeen(element)) small.push(`${words}: ${px.toFixed(1)} px`);
    }
    return small;
  });
}

/**
 * Buttons, switches, folds, and links that stand by themselves, with less than 24 px of room. A link in a sentence is as high as its
 * line, and may be (WCAG 2.2, 2.5.8).
 */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isInSentence = (element: HTMLElement) => {
      const around = element.parentElement!.textContent!.trim();
      return around.length > element.textContent!.trim().length;
    };
    return [...document.querySelectorAll<HTMLElement>("a, button, select, input, summary")]
      .filter((element) => element.checkVisibility() && !element.closest("svg, .skip"))
      .filter((element) => getComputedStyle(element).display !== "inline" || !isInSentence(element))
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const size = `${width.toFixed(1)} × ${height.toFixed(1)}`;
        return width === 0 || (width >= 23.95 && height >= 23.95) ? [] : [`${element.textContent}: ${size}`];
      });
  });
}

test("“Zoom in” aims at the middle of what is in sight, by the picture and by the drawing", async ({
  page,
}) => {
  const drawing = await holdBack(page, /assets\/mapPart/);
  await page.goto("./");
  const zoomIn = page.getByRole("button", { name: "Zoom in" });
  await expect(zoomIn).toBeEnabled();
  const map = await boxOf(page.locator(".map-canvas"));
  const middle = [map.width / 2, ((await sheetTop(page)) - map.y) / 2] as const;
  const before = await pictureOf(page);
  await zoomIn.click();
  const after = await pictureOf(page);
  expect(after.width / before.width).toBeCloseTo(2, 1);
  const y = map.y + middle[1];
  const moved = after.y + ((y - before.y) / before.height) * after.height;
  expect(Math.abs(moved - y)).toBeLessThan(AIMED_PX);

  drawing.letGo();
  const first = await cameraAfter(page, null);
  await zoomIn.click();
  const second = await cameraAfter(page, first);
  const [x2, y2] = projectorOf(second, map).project(projectorOf(first, map).invert(middle));
  expect(second.zoom - first.zoom).toBeCloseTo(1, 1);
  expect(Math.hypot(x2 - middle[0], y2 - middle[1])).toBeLessThan(AIMED_PX);
});

/** Room for air is left at an edge, and none at another. */
const AIMED_PX = 24;

function pictureOf(page: Page) {
  return boxOf(page.locator(".still-paper > .picture"));
}

/** Where the map looks as soon as that is elsewhere. */
async function cameraAfter(page: Page, last: Camera | null): Promise<Camera> {
  const now = () => readCamera(new URL(page.url()).hash);
  await expect.poll(() => now()?.zoom ?? null).not.toBe(last?.zoom ?? null);
  return there(now());
}
