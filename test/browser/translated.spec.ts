import type { Page } from "@playwright/test";
import { expect, mapIsIdle, panelOf, test, titleOf } from "./atlasTest";
import { otherHands, textsOfReact, translate } from "./otherHands";
import { WITHOUT_LIVE_MAP } from "./withoutLiveMap";

// What is asked for in vain is a view as well.
test.use({ ...WITHOUT_LIVE_MAP, expectedErrors: /WebGL|status of 404/ });

/** Every kind of view, and what is opened in it. */
const VIEWS: Readonly<Record<string, readonly [address: string, open?: (page: Page) => Promise<void>]>> = {
  overview: ["./"],
  corridor: ["./?corridor=ca-az"],
  meeting: ["./?meeting=cececo-board-1"],
  member: ["./?member=KZ"],
  segment: ["./?segment=ca-az/caspian-crossing"],
  person: ["./?person=parviz-shahbazov"],
  matrix: ["./?explore=matrix&meeting=cececo-board-1"],
  persons: ["./?explore=persons"],
  timeline: ["./?explore=timeline"],
  table: ["./?explore=table"],
  "side by side": ["./?compare=KZ,UZ"],
  story: ["./?story=two-corridors&step=2"],
  "past day": ["./?corridor=ca-az&date=2025-09-09"],
  "lost word": ["./?corridor=nope&zoom=3"],
  search: ["./?corridor=ca-az", (page) => press(page, "Search")],
  export: ["./?corridor=ca-az", (page) => press(page, "Export")],
  share: ["./?corridor=ca-az", (page) => press(page, "Share")],
};

for (const [name, [address, open]] of Object.entries(VIEWS))
  for (const [hand, touch] of Object.entries({ translate, otherHands }))
    test(`the page goes on where its text was changed under it (${name}, ${hand})`, async ({ page }) => {
      await page.goto(address);
      await pageStands(page);
      await open?.(page);
      expect(await textsOfReact(page), "texts that React holds without an element of their own").toEqual([]);
      await page.evaluate(touch);
      if (open) await page.keyboard.press("Escape");
      await goOn(page);
    });

test("an embed goes on where its text was changed under it", async ({ page }) => {
  await page.goto("./?frame=embed&corridor=ca-az");
  await expect(page.locator(".embed-title")).toBeVisible();
  await mapIsIdle(page);
  expect(await textsOfReact(page)).toEqual([]);
  await page.evaluate(translate);
  await page.evaluate(() => {
    history.pushState(null, "", "?frame=embed&member=KZ&lang=ru");
    dispatchEvent(new PopStateEvent("popstate"));
  });
  await expect(page.locator(".embed-title")).toHaveText("Казахстан");
});

/** A visit goes on: another language, another look, a pick, and back. */
async function goOn(page: Page): Promise<void> {
  const language = page.locator(".header select").first();
  await language.selectOption("ru");
  await expect(page.getByRole("link", { name: "Атлас коридоров" })).toBeVisible();
  await page.locator(".header select").last().selectOption("dark");
  await page.getByRole("link", { name: "Атлас коридоров" }).click();
  await expect(titleOf(page)).toHaveText(/^Коридоры зелёной энергии/);
  const uzbekistan = page.getByRole("complementary").getByRole("link", { name: "Узбекистан" });
  await uzbekistan.click();
  await expect(titleOf(page)).toHaveText("Узбекистан");
  await page.goBack();
  await expect(uzbekistan).toBeVisible();
  await language.selectOption("en");
  await panelOf(page).getByRole("link", { name: "Uzbekistan" }).click();
  await expect(titleOf(page)).toHaveText("Uzbekistan");
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
}

async function pageStands(page: Page): Promise<void> {
  await mapIsIdle(page);
  await expect(page.locator("h2").first()).toBeVisible();
}
