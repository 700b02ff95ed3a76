import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { readXlsx } from "hucre/xlsx";
import { indexOf } from "../../src/atlas/indexOf";
import { indexAsKnown } from "../../src/atlas/known/indexAsKnown";
import { sinceOf } from "../../src/atlas/known/since";
import { shippedAtlas } from "../../src/site/siteFiles";
import { TABLES } from "../../src/view/view";
import { expect, panelOf, test } from "./atlasTest";
import { WITHOUT_LIVE_MAP } from "./withoutLiveMap";

test.use(WITHOUT_LIVE_MAP);

const atlas = shippedAtlas();
const segments = [...atlas.segments.values()];
const statusOf = ({ statuses }: (typeof segments)[number]) => statuses.at(-1)?.status;

const explored = (page: Page) => page.locator(".explore");
const facets = (page: Page) => page.getByRole("search", { name: "Filter" });
const tableRows = (page: Page) => explored(page).locator("tbody tr[data-place]");

test("segments are narrowed by status and voltage, with counts that are those of the facts", async ({
  page,
}) => {
  await page.goto("./?explore=table");
  await explored(page).getByRole("combobox", { name: "Table" }).selectOption("Segments");
  await expect(explored(page)).toContainText(`${segments.length} rows of ${segments.length}`);

  await facets(page).getByRole("button", { name: "Status", exact: true }).click();
  const planned = segments.filter((each) => statusOf(each) === "planned");
  const box = page.getByRole("checkbox", { name: "Planned" });
  await expect(box).toHaveAccessibleDescription(`${planned.length} rows`);
  await box.check();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/table=segments&where=status\.planned/);

  await facets(page).getByRole("button", { name: "Nominal voltage (kV)" }).click();
  const strong = planned.filter(({ kV }) => kV === 500);
  const volts = page.getByRole("checkbox", { name: "500 kV" });
  await expect(volts).toHaveAccessibleDescription(`${strong.length} rows`);
  await volts.check();
  await page.keyboard.press("Escape");
  await expect(tableRows(page)).toHaveCount(strong.length);
  await page.goBack();
  await expect(explored(page)).toContainText(`${planned.length} rows of ${segments.length}`);
});

test("a table is sorted from the address, what isn't published last, and leaves with all its columns", async ({
  page,
}) => {
  await page.goto("./?explore=table&table=segments&sort=-kv&columns=name,kv");
  const heads = explored(page).getByRole("columnheader");
  await expect(heads).toHaveText(["Name", "Nominal voltage (kV)"]);
  const strongest = Math.max(...segments.map(({ kV }) => kV ?? 0));
  await expect(tableRows(page).first().getByRole("cell").nth(1)).toHaveText(String(strongest));

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    explored(page).getByRole("button", { name: "Download as CSV" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`corridor-atlas-segments-${atlas.about.horizon}.csv`);
  const [head = "", ...lines] = readFileSync(await file.path(), "utf8")
    .trimEnd()
    .split("\r\n");
  expect(head).toMatch(/^\uFEFFid,name,.*,sources,source_urls,licence,data_date$/);
  expect(lines).toHaveLength(segments.length);
  const known = segments.map(({ kV }) => kV).filter((kV) => kV !== null).length;
  const at = head.split(",").indexOf("mw");
  expect(at).toBeGreaterThan(0);
  expect(known).toBeLessThan(segments.length);
  const first = segments.find(({ kV }) => kV === strongest);
  expect(lines[0]?.startsWith(`${first?.id},`)).toBe(true);
});

test("rows in sight leave as a workbook of one sheet, written beside the page, in the order in which they stand", async ({
  page,
}) => {
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  await page.goto("./?explore=table&table=segments&where=status.planned&sort=-kv");
  const planned = segments.filter((each) => statusOf(each) === "planned");
  await expect(tableRows(page)).toHaveCount(planned.length);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    explored(page).getByRole("button", { name: "Download as XLSX" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`corridor-atlas-shown-segments-${atlas.about.horizon}.xlsx`);
  const { sheets } = await readXlsx(readFileSync(await file.path()));
  expect(sheets.map(({ name }) => name)).toEqual(["about", "segments", "columns"]);
  const [front, sheet] = sheets;
  expect(front?.rows.flat()).toContain(`Segments: ${planned.length} rows of ${segments.length}`);
  const [heads = [], ...rows] = sheet?.rows ?? [];
  const kV = rows.map((row) => row[heads.indexOf("kv")] ?? null);
  const known = kV.filter((each) => each !== null).map(Number);
  expect(kV).toEqual([...known.toSorted((a, b) => b - a), ...kV.filter((each) => each === null)]);
  expect(rows.map(([id]) => String(id)).toSorted()).toEqual(planned.map(({ id }) => id).toSorted());
  expect(workers.filter((url) => url.includes("dataWorker"))).toHaveLength(1);
});

for (const id of TABLES)
  test(`what is asked of the table of ${id} is in its address, and found there again`, async ({ page }) => {
    await page.goto(`./?explore=table&table=${id}`);
    const heads = explored(page).getByRole("columnheader");
    const menu = page.locator(".facet-menu:popover-open");
    await facets(page).locator("button.facet").first().click();
    await menu.getByRole("checkbox").first().check();
    await page.keyboard.press("Escape");
    const second = heads.nth(1).getByRole("button");
    await second.click();
    await second.click();
    await expect(heads.nth(1)).toHaveAttribute("aria-sort", "descending");
    await explored(page).locator(".table-tools button.facet").click();
    await menu.getByRole("checkbox", { checked: true }).last().uncheck();
    await page.keyboard.press("Escape");
    const seen = async () => [await heads.allTextContents(), await tableRows(page).allTextContents()];
    const before = await seen();
    expect(before[1]?.length).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toMatch(/sort=-.*columns=/);
    await page.reload();
    await expect(tableRows(page).first()).toBeVisible();
    expect(await seen()).toEqual(before);
  });

test("whoever clicks one of many rows of a thing isn’t led to the first of them", async ({ page }) => {
  await page.goto("./?explore=table&table=claims&where=about.KZ&sort=-as_of");
  await expect(tableRows(page).first()).toBeVisible();
  const scroller = page.locator(".table-scroller");
  const reached = await scroller.evaluate((element) => {
    element.scrollTop = element.scrollHeight;
    return element.scrollTop;
  });
  expect(reached).toBeGreaterThan(100);
  await tableRows(page).last().getByRole("cell").nth(1).click();
  await expect(page).toHaveURL(/member=KZ/);
  await expect(tableRows(page).last()).toHaveClass(/is-picked/);
  expect(await scroller.evaluate((element) => element.scrollTop)).toBe(reached);
});

test("a row is a pick, and a pick finds its row", async ({ page }) => {
  await page.goto("./?explore=table&table=claims&member=UZ");
  const picked = explored(page).locator("tr.is-picked").first();
  await expect(picked).toContainText("Uzbekistan");
  await expect(picked).toBeInViewport();
  await page.goto("./?explore=table&table=segments");
  const row = tableRows(page).first();
  await row.getByRole("cell").nth(1).click();
  await expect(page).toHaveURL(/segment=/);
  await expect(row).toHaveClass(/is-picked/);
  const name = (await row.getByRole("link").first().textContent()) ?? "";
  await expect(panelOf(page).getByRole("heading", { level: 2 })).toHaveText(name);
});

test("the keyboard walks from row to row", async ({ page }) => {
  await page.goto("./?explore=table&table=facilities");
  await tableRows(page).first().getByRole("link").first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(explored(page).locator("tr[data-place='1'] a").first()).toBeFocused();
  await page.keyboard.press("End");
  await expect(
    explored(page)
      .locator(`tr[data-place='${atlas.facilities.size - 1}'] a`)
      .first(),
  ).toBeFocused();
});

test("what the address asks for and no table has is said, and a table without a row says so", async ({
  page,
}) => {
  await page.goto("./?explore=table&table=segments&where=status.gone,kind.submarine-cable");
  await expect(explored(page).locator(".explore-unknown")).toContainText("status.gone");
  await page.goto("./?explore=table&table=facilities&where=kind.landing-point,country.UZ");
  await expect(explored(page)).toContainText("No row fits all of this.");
});

test("a table of a past day is what was known then, on the page and in its file", async ({ page }) => {
  const day = "2024-06-01";
  const index = indexAsKnown(indexOf(atlas), sinceOf(atlas), day);
  expect(index.segments.length).toBeLessThan(segments.length);
  await page.goto(`./?explore=table&table=segments&date=${day}`);
  await expect(explored(page)).toContainText(`${index.segments.length} rows of ${index.segments.length}`);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    explored(page).getByRole("button", { name: "Download as CSV" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`corridor-atlas-segments-${day}.csv`);
  const lines = readFileSync(await file.path(), "utf8")
    .trimEnd()
    .split("\r\n");
  expect(lines).toHaveLength(index.segments.length + 1);
});
