import type { Page } from "@playwright/test";
import { expect, mapIsIdle, pageAnswers, test, titleOf } from "./atlasTest";
import { holdBack } from "./holdBack";

const [ENGLISH, RUSSIAN] = [
  "Central Asia–Azerbaijan Green Energy Corridor",
  "Зелёный энергетический коридор Центральная Азия – Азербайджан",
];

/** Languages of the entries of the corridor that are asked for, in the order of asking. */
function entriesAsked(page: Page): readonly string[] {
  const languages: string[] = [];
  page.on("request", (request) => {
    const [, language] = /facts\/(\w\w)\/corridor\/ca-az\.json$/.exec(request.url()) ?? [];
    if (language) languages.push(language);
  });
  return languages;
}

test("a page in another language asks for facts in that alone", async ({ page }) => {
  const asked = entriesAsked(page);
  await page.goto("./?corridor=ca-az&lang=ru");
  await expect(titleOf(page)).toHaveText(RUSSIAN);
  await mapIsIdle(page);
  expect(asked).toEqual(["ru"]);
});

test("where the language changes, an open panel stays until its own words are here, and Back has both", async ({
  page,
}) => {
  const asked = entriesAsked(page);
  await page.goto("./?corridor=ca-az");
  await expect(titleOf(page)).toHaveText(ENGLISH);
  await mapIsIdle(page);
  const russian = await holdBack(page, /facts\/ru\//);
  await languageOf(page).selectOption("ru");
  await expect(page.getByRole("heading", { name: "Участки" }).first()).toBeVisible();
  await expect(titleOf(page)).toHaveText(ENGLISH);
  await expect(titleOf(page).locator("[lang=en]")).toBeVisible();
  russian.letGo();
  await expect(titleOf(page)).toHaveText(RUSSIAN);
  await languageOf(page).selectOption("az");
  await expect(titleOf(page)).toHaveText(/^Mərkəzi Asiya–Azərbaycan/);
  await page.goBack();
  await expect(titleOf(page)).toHaveText(RUSSIAN);
  await page.goBack();
  await expect(titleOf(page)).toHaveText(ENGLISH);
  await pageAnswers(page);
  expect(asked).toEqual(["en", "ru", "az"]);
});

function languageOf(page: Page) {
  return page.getByRole("banner").getByRole("combobox").first();
}
