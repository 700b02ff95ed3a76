import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { first, there } from "../there";
import { expect, mapIsIdle, pageAnswers, settled, test } from "./atlasTest";
import { boxOf } from "./boxOf";
import { WITHOUT_LIVE_MAP } from "./withoutLiveMap";

test.use(WITHOUT_LIVE_MAP);

const CA_AZ = "?corridor=ca-az";
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

test("a link is copied with the part of the map that is shown, and without it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(CA_AZ);
  await mapIsIdle(page);
  await settled(page);
  await openShare(page);
  const field = page.getByRole("textbox", { name: "Link to this view" });
  await expect(field).toHaveValue(page.url());
  await page.getByRole("button", { name: "Copy: Link to this view" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied." })).toBeAttached();
  expect(await clipboard(page)).toBe(page.url());
  await page.getByRole("checkbox", { name: /^With the part of the map/ }).uncheck();
  await expect(field).toHaveValue(first(page.url().split("#")));
  await page.getByRole("checkbox", { name: /^Always in this language/ }).check();
  await expect(field).toHaveValue(/\?corridor=ca-az&lang=en$/);
});

test("the page of the record, which shows itself where links are shown, is there", async ({
  page,
  request,
}) => {
  await page.goto(CA_AZ);
  await pageAnswers(page);
  await openShare(page);
  const link = await page.getByRole("textbox", { name: "Page of this record" }).inputValue();
  const answer = await request.get(link);
  expect(await answer.text()).toContain('property="og:title" content="Central Asia–Azerbaijan');
});

// As on a page without `https`, and as in a frame or a browser that forbids it.
for (const [where, clipboard] of [
  ["there is no clipboard", "undefined"],
  ["copying isn't allowed", "{ writeText: async () => { throw new DOMException('', 'NotAllowedError'); } }"],
] as const)
  test(`where ${where} the text is selected, and the key is named`, async ({ page }) => {
    await page.addInitScript(`Object.defineProperty(navigator, "clipboard", { value: ${clipboard} })`);
    await page.goto(CA_AZ);
    await pageAnswers(page);
    await openShare(page);
    await page.getByRole("button", { name: "Copy: Link to this view" }).click();
    await expect(page.getByText("press Ctrl+C, on a Mac ⌘C")).toBeVisible();
    const field = page.getByRole("textbox", { name: "Link to this view" });
    await expect(field).toBeFocused();
    const selected = await field.evaluate((element: HTMLTextAreaElement) => [
      element.selectionStart,
      element.value.length - element.selectionEnd,
    ]);
    expect(selected).toEqual([0, 0]);
  });

test("where the browser has it, the device's own sheet takes the link and what it is called", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const seen: ShareData[] = [];
    Object.assign(window, { seen });
    Object.assign(navigator, {
      canShare: () => true,
      share: async (data: ShareData) => {
        seen.push(data);
        throw new DOMException("The reader has closed it.", "AbortError");
      },
    });
  });
  await page.goto("?meeting=cececo-board-1");
  await mapIsIdle(page);
  await openShare(page);
  const link = await page.getByRole("textbox", { name: "Link to this view" }).inputValue();
  await page.getByRole("button", { name: "Send with this device…" }).click();
  const [data] = await page.evaluate(() => Reflect.get(window, "seen") as ShareData[]);
  expect(data?.url).toBe(link);
  expect(data?.title).toContain("Board of Directors");
});

test("the code leads to the link that is shown", async ({ page }) => {
  await page.goto(CA_AZ);
  await pageAnswers(page);
  await openShare(page);
  await expect(page.getByRole("img", { name: "QR code of the link" })).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download the code (SVG)" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("corridor-atlas-ca-az-qr.svg");
  expect(readFileSync(await file.path(), "utf8")).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"/);
});

test("a citation names the meeting, the date of the data and how many documents it rests on", async ({
  page,
}) => {
  await page.goto("?meeting=cececo-board-1&theme=dark");
  await pageAnswers(page);
  await openShare(page);
  await page.getByRole("tab", { name: "Citation" }).click();
  await expect(page.getByRole("textbox", { name: "Citation: APA" })).toHaveValue(
    /^Corridor Atlas \(2026\)\. 1st meeting of the Board of Directors of CECECO \[Interactive map; data as of 23 November 2026; \d+ sources\]\. Retrieved .+, from http.+\?meeting=cececo-board-1$/,
  );
  await page.getByRole("radio", { name: "RIS" }).check();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download as a file" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("corridor-atlas-cececo-board-1.ris");
  expect(readFileSync(await file.path(), "utf8")).toMatch(/^TY {2}- MAP\r\n(?:.+\r\n)+ER {2}- \r\n$/);
  await page.getByRole("radio", { name: "CSL-JSON" }).check();
  const item = await page.getByRole("textbox", { name: "Citation: CSL-JSON" }).inputValue();
  expect(JSON.parse(item)).toMatchObject([{ type: "map", author: [{ literal: "Corridor Atlas" }] }]);
});

test("the code is tried in a sandbox beside it, in the theme that is chosen", async ({ page }) => {
  // Two maps are drawn without a graphics processor.
  test.slow();
  await page.goto(CA_AZ);
  await pageAnswers(page);
  await openShare(page);
  await page.getByRole("tab", { name: "Embed" }).click();
  await page.getByRole("combobox", { name: "Theme" }).selectOption("dark");
  await page.getByRole("combobox", { name: "Size" }).selectOption("square");
  const code = await page.getByRole("textbox", { name: "Code for your page" }).inputValue();
  expect(code).toMatch(/width="600" height="600"/);
  const tried = page.frameLocator(".share-frame iframe");
  const shown = there(await tried.locator("iframe").getAttribute("src"));
  expect(code).toContain(`src="${shown.replaceAll("&", "&amp;")}"`);
  await expect(tried.locator("iframe")).toHaveCSS("border-top-width", "0px");
  const root = tried.frameLocator("iframe").locator("html");
  await expect(root).toHaveAttribute("data-theme", "dark");
  const box = await boxOf(page.locator(".share-frame"));
  expect(box.width).toBeCloseTo(box.height, 0);
  await page.getByRole("radio", { name: "Element with script" }).check();
  await expect(page.getByRole("textbox", { name: "Code for your page" })).toHaveValue(
    /<corridor-map view="corridor=ca-az" theme="dark"/,
  );
  await expect(tried.locator("corridor-map iframe[data-ready]")).toBeVisible({ timeout: 60_000 });
  // What was tried in the preview is no step of the reader's way.
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(await page.evaluate(() => history.length)).toBe(2);
});

test("what can be left out of an embed is left out of its code and of its preview, and each way says what it costs", async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`${CA_AZ}&theme=dark`);
  await pageAnswers(page);
  await openShare(page);
  await page.getByRole("tab", { name: "Embed" }).click();
  await page.getByRole("checkbox", { name: "Title" }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("checkbox", { name: "Buttons" }).uncheck();
  await page.getByRole("checkbox", { name: "The map answers" }).uncheck();
  await expect(page.getByRole("textbox", { name: "Code for your page" })).toHaveValue(
    /frame=embed&amp;theme=dark&amp;without=title,buttons&amp;interactive=0"/,
  );
  const map = page.frameLocator(".share-frame iframe").frameLocator("iframe");
  await expect(map.locator("[data-without='title buttons']")).toBeVisible();
  const kinds = page.getByRole("group", { name: "Kind of code" });
  await expect(kinds.getByText(/^≈\s\d+\skB, and ≈\s\d+\skB more when a hand is on the map$/)).toHaveCount(2);
  await expect(kinds.getByText(/^≈\s\d+\skB$/).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await violations(page)).toEqual([]);
});

test("the dialog is walked through with the keyboard, and gives the focus back", async ({ page }) => {
  await page.goto(CA_AZ);
  await pageAnswers(page);
  const button = page.getByRole("button", { name: "Share", exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
  const link = page.getByRole("tab", { name: "Link" });
  await expect(link).toBeVisible();
  await link.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("tab", { name: "Citation" })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
});

for (const [name, address, width, height] of [
  ["on a wide screen", CA_AZ, 1280, 800],
  ["in the dark on a phone", `${CA_AZ}&theme=dark`, 360, 640],
] as const)
  test(`axe finds nothing in any part of the dialog ${name}, and nothing hangs over`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(address);
    await pageAnswers(page);
    await openShare(page);
    for (const tab of ["Link", "Citation", "Embed"]) {
      await page.getByRole("tab", { name: tab }).click();
      await expect(page.getByRole("tabpanel", { name: tab })).toBeVisible();
      expect(await violations(page), tab).toEqual([]);
      const over = await page
        .getByRole("dialog")
        .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
      expect(over, tab).toBe(0);
    }
  });

test("the header has room for its tools on a small phone in every language", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const language of ["en", "az", "tr", "ru"]) {
    await page.goto(`?lang=${language}`);
    await pageAnswers(page);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect([language, over]).toEqual([language, 0]);
  }
});

async function openShare(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect(page.getByRole("dialog", { name: "Share this view" })).toBeVisible();
}

async function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** What axe holds against the dialog; the frame of the preview is a page of its own, and is looked over as such. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>(() =>
    (globalThis as unknown as { axe: typeof import("axe-core") }).axe.run('[role="dialog"]', {
      iframes: false,
    }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
  );
}
