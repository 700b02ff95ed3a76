import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { packageProblems } from "../draw/slides/packageProblems";
import { unzipped } from "../draw/slides/unzipped";
import { found } from "../there";
import { expect, mapIsIdle, test } from "./atlasTest";
import { choose, exported, made } from "./exporting";
import { asPdf, said, without } from "./installed";
import { WITHOUT_LIVE_MAP } from "./withoutLiveMap";

test.use(WITHOUT_LIVE_MAP);

/** Kazakhstan beside Azerbaijan, in two languages: the field in the dialog, and what must be in the files. */
const COMPARED = [
  { language: "en", field: "Compare with", first: "Kazakhstan", second: "Azerbaijan", aim: "Targets" },
  { language: "az", field: "Müqayisə et", first: "Qazaxıstan", second: "Azərbaycan", aim: "Hədəflər" },
] as const;

for (const { language, field, first, second, aim } of COMPARED)
  test(`two members are compared by the keyboard, as a slide and as a brief: ${language}`, async ({
    page,
  }) => {
    await page.goto(`?member=KZ&lang=${language}`);
    await mapIsIdle(page);
    await page.locator(".export-open").focus();
    await page.keyboard.press("Enter");
    await chosenByKeys(page, field, second);
    for (const [subject, ending] of [
      ["digest", "pptx"],
      ["brief", "docx"],
    ] as const) {
      const subjects = page.locator("input[name=subject]");
      await subjects.and(page.locator(":checked")).focus();
      await pressedUntil(page, "ArrowDown", subjects.and(page.locator(`[value=${subject}]`)));
      await expect(page.getByLabel(field)).toHaveValue("AZ");
      const file = await made(page);
      expect(file).toMatch(new RegExp(`KZ-with-AZ.*\\.${ending}$`));
      expect(packageProblems(unzipped(readFileSync(file)))).toEqual([]);
      test.skip(...without("soffice", "lowriter", "pdftotext"));
      const text = said("pdftotext", asPdf(file), "-").replace(/\s+/g, " ");
      for (const word of [first, second, aim, "CC BY 4.0"]) expect(text).toContain(word);
    }
  });

test("who compares finds the way at the head of a member's panel, and of no other's", async ({ page }) => {
  await page.goto("?member=KZ");
  await mapIsIdle(page);
  await page.locator(".panel-nav").getByRole("link", { name: "Compare" }).click();
  await expect(page).toHaveURL(/explore=compare/);
  const chosen = () =>
    page.locator("select").evaluateAll((all) => all.map((each) => Reflect.get(each, "value")));
  await expect.poll(chosen).toContain("KZ");
  await page.goto("?corridor=ca-az");
  await mapIsIdle(page);
  await expect(page.locator(".panel-nav a")).toHaveCount(1);
});

test("two members are compared in the one file, from a disk and without a network", async ({ page }) => {
  const file = await exported(page, "?member=KZ", "html");
  await page.context().setOffline(true);
  await page.goto(`file://${file}`);
  await choose(page, "pptx");
  await page.getByLabel("Compare with").selectOption("AZ");
  await page.locator("input[name=subject][value=digest]").check();
  const slide = await made(page);
  expect(slide).toMatch(/KZ-with-AZ.*\.pptx$/);
  const parts = unzipped(readFileSync(slide));
  expect(packageProblems(parts)).toEqual([]);
  const said = found(parts, "ppt/slides/slide1.xml");
  for (const word of ["Kazakhstan", "Azerbaijan", "Installed capacity"]) expect(said).toContain(word);
});

/** Types the name into the list that has the focus, as a keyboard chooses in it. */
async function chosenByKeys(page: Page, field: string, name: string): Promise<void> {
  const list = page.getByLabel(field);
  await pressedUntil(page, "Tab", list);
  await page.keyboard.type(name.slice(0, 4));
  await expect(list).toHaveValue("AZ");
}

const MOST_KEYS = 30;

async function pressedUntil(page: Page, key: string, wanted: ReturnType<Page["locator"]>): Promise<void> {
  for (let i = 0; i < MOST_KEYS; i += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(wanted).toBeFocused();
}

test("two members stand beside each other in the page, by its address, and leave it as a slide and a sheet", async ({
  page,
}) => {
  await page.goto("./?compare=KZ,UZ");
  const compared = page.locator(".compare");
  await expect(compared.getByRole("columnheader")).toHaveText([
    "What is compared",
    "Kazakhstan",
    "Uzbekistan",
    "Difference",
  ]);
  const figure = compared.getByRole("img", { name: "Meetings at which each is reported, by year" });
  await expect(figure).toHaveAccessibleName(/Kazakhstan .*2025: \d+.*; Uzbekistan .*2025: \d+/);

  await compared.getByLabel("Second").selectOption("Tajikistan");
  await expect(page).toHaveURL(/compare=KZ,TJ/);
  await expect(compared.getByRole("columnheader", { name: "Tajikistan" })).toBeVisible();
  await page.goBack();
  await expect(compared.getByRole("columnheader", { name: "Uzbekistan" })).toBeVisible();

  const [sheet] = await Promise.all([
    page.waitForEvent("download"),
    compared.getByRole("button", { name: "Download as CSV" }).click(),
  ]);
  expect(sheet.suggestedFilename()).toMatch(/^corridor-atlas-KZ-UZ-compared-\d{4}-\d\d-\d\d\.csv$/);
  const rows = readFileSync(await sheet.path(), "utf8")
    .trim()
    .split("\r\n");
  expect(rows).toHaveLength(1 + (await compared.locator("tbody tr").count()));

  for (const [subject, word] of [
    ["digest", "Installed capacity"],
    ["pair", "Both reported"],
  ] as const) {
    await choose(page, "pptx", subject);
    const parts = unzipped(readFileSync(await made(page)));
    expect(packageProblems(parts)).toEqual([]);
    const slide = found(parts, "ppt/slides/slide1.xml");
    for (const said of ["Kazakhstan", "Uzbekistan", word]) expect(slide).toContain(said);
    await page.keyboard.press("Escape");
  }
});

test("corridors and days are compared too, and what can’t be is said", async ({ page }) => {
  await page.goto("./?compare=ca-az,az-tr-eu");
  const compared = page.locator(".compare");
  await expect(compared.getByRole("row", { name: /Segments/ })).toContainText("differs");
  await compared.getByRole("combobox", { name: "Compare" }).selectOption("Days");
  await compared.getByLabel("First").fill("2025-06-01");
  await expect(page).toHaveURL(/compare=2025-06-01,/);
  await expect(compared.getByRole("columnheader", { name: "1 June 2025" })).toBeVisible();
  await expect(compared.locator("tr.is-differing").last()).toContainText("differs");
  await page.goto("./?compare=KZ,nowhere");
  await expect(compared).toContainText("it was left out: nowhere");
});
