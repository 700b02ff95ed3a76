import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { readXlsx } from "hucre/xlsx";
import { WITHOUT_LIVE_MAP } from "./withoutLiveMap";

test.use(WITHOUT_LIVE_MAP);

async function downloaded(page: Page): Promise<{ readonly name: string; readonly path: string }> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download", exact: true }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), path: await file.path() };
}

test("the segments of a corridor leave as a workbook, a table and a map", async ({ page }) => {
  await page.goto("./?corridor=ca-az");
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: "Data (tables)" }).check();

  const workbook = await downloaded(page);
  expect(workbook.name).toMatch(/^corridor-atlas-ca-az-data-\d{4}-\d\d-\d\d\.xlsx$/);
  const { sheets } = await readXlsx(readFileSync(workbook.path));
  const segments = sheets.find(({ name }) => name === "segments")?.rows.length ?? 0;
  expect(segments).toBeGreaterThan(1);

  await dialog.getByRole("radio", { name: "Table (CSV)" }).check();
  const table = await downloaded(page);
  expect(table.name).toMatch(/^corridor-atlas-ca-az-segments-\d{4}-\d\d-\d\d\.csv$/);
  const lines = readFileSync(table.path, "utf8").trimEnd().split("\r\n");
  expect(lines).toHaveLength(segments);

  await dialog.getByRole("radio", { name: "Everything in the atlas" }).check();
  await dialog.getByRole("radio", { name: "Map data (GeoJSON)" }).check();
  const map = await downloaded(page);
  expect(map.name).toMatch(/^corridor-atlas-segments-\d{4}-\d\d-\d\d\.geojson$/);
  const { features } = JSON.parse(readFileSync(map.path, "utf8"));
  expect(features.length).toBeGreaterThan(segments);
});

for (const [where, hinder] of [
  ["beside the page", async () => {}],
  ["on its thread where it may have no worker", (page: Page) => page.addInitScript("delete window.Worker")],
  [
    "on its thread where the worker's script is gone",
    (page: Page) => page.route(/dataWorker/, (route) => route.abort()),
  ],
  [
    "by one worker where it may have no others",
    async (page: Page) => {
      let asked = 0;
      await page.route(/dataWorker/, (route) => (asked++ === 0 ? route.continue() : route.abort()));
    },
  ],
] as const)
  test(`a workbook of everything is written ${where}`, async ({ page }) => {
    await hinder(page);
    const workers: string[] = [];
    page.on("worker", (worker) => workers.push(worker.url()));
    await page.goto("./");
    await page.locator(".export-open").click();
    await page.locator("input[name=subject][value=data]").check();
    const { path } = await downloaded(page);
    const { sheets } = await readXlsx(readFileSync(path));
    expect(sheets.find(({ name }) => name === "claims")?.rows.length).toBeGreaterThan(400);
    if (where !== "beside the page") return;
    const helpers = Math.min(4, await page.evaluate(() => navigator.hardwareConcurrency));
    expect(workers.filter((url) => url.includes("dataWorker"))).toHaveLength(1 + helpers);
  });

test("the table in sight is offered first", async ({ page }) => {
  await page.goto("./?explore=table&table=facilities");
  await page.locator(".export-open").click();
  await expect(page.locator("input[name=subject][value=data]")).toBeChecked();
  await page.locator("input[name=format][value=geojson]").check();
  await expect(page.getByRole("dialog").getByRole("combobox", { name: "Table" })).toHaveValue("facilities");
});

test("a box stands apart from its words", async ({ page }) => {
  await page.goto("./?explore=table&table=facilities");
  await page.locator(".export-open").click();
  await page.locator("input[name=format][value=csv]").check();
  const apart = await page
    .locator(".export-form label:has(input[type=checkbox], input[type=radio])")
    .evaluateAll((labels) =>
      labels.map((label) => {
        const words = document.createRange();
        words.selectNodeContents(label);
        words.setStartAfter(label.querySelector("input") ?? label);
        return (
          words.getBoundingClientRect().left -
          (label.querySelector("input")?.getBoundingClientRect().right ?? 0)
        );
      }),
    );
  expect(apart.length).toBeGreaterThan(3);
  expect(Math.min(...apart)).toBeGreaterThanOrEqual(4);
});
