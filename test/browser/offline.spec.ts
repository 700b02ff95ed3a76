import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { expect, mapIsIdle, pageAnswers, panelOf, titleOf } from "./atlasTest";
import { test } from "./deployedTest";

const BOARD = "1st meeting of the Board of Directors of CECECO";
const FACTS = "facts/en/meeting/cececo-board-1.json";
const CORRIDOR = "facts/en/corridor/ca-az.json";
const CA_AZ = "Central Asia–Azerbaijan Green Energy Corridor";
const textOf = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../dist/${path}`, import.meta.url)), "utf8");

// A host that is away is what these tests are about.
test.use({
  serviceWorkers: "allow",
  expectedErrors: /net::ERR_|Failed to fetch|status of 404|Refused to apply style/,
});

test("after one visit, the page, its drawing and what was opened open without a host", async ({
  page,
  site,
}) => {
  await page.goto("./?meeting=cececo-board-1");
  await mapIsIdle(page);
  await isKept(page, FACTS);
  await isKept(page, "assets/scene-");
  site.goAway();
  await page.reload();
  await expect(titleOf(page)).toHaveText(BOARD);
  await mapIsIdle(page);
  // In a language in which nothing was opened, the page goes on in the one it has.
  await page.goto("./?meeting=cececo-board-1&lang=ru");
  await expect(page.getByText("Русский couldn’t be loaded.")).toBeVisible();
  await expect(titleOf(page)).toHaveText(BOARD);
  await page.goto("./");
  await pageAnswers(page);
  await expect(titleOf(page)).toHaveText("Green energy corridors and the ECO member states");
  // What wasn't opened says so.
  await panelOf(page).getByRole("link", { name: "Tajikistan" }).click();
  await expect(page.getByRole("alert")).toContainText("Check the connection and try again.");
});

test("once all of it is kept in the language of the page, anything opens in it without a host", async ({
  page,
  site,
}) => {
  await page.goto("./");
  await mapIsIdle(page);
  await isKept(page, "index.html");
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("button", { name: /^Keep offline, \d+ MB$/ }).click();
  await expect(page.getByText("All of the atlas is kept in this browser in English")).toBeVisible();
  site.goAway();
  await page.goto("./?member=TJ");
  await expect(titleOf(page)).toHaveText("Tajikistan");
  await mapIsIdle(page);
  // In another one the page speaks, and says that it hasn't what is told of a thing.
  await page.goto("./?member=TJ&lang=ru");
  await expect(page.getByRole("alert")).toContainText("Не удалось загрузить подробности.");
  // In place of a record's page the map tells the same.
  await page.goto("./meeting/cececo-board-1.html");
  await expect(titleOf(page)).toHaveText(BOARD);
  await page.goto("./?explore=matrix");
  await expect(page.getByRole("grid").or(page.getByRole("table")).first()).toBeVisible();
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("button", { name: "Remove it from this browser" }).click();
  await expect(page.getByRole("button", { name: /^Keep offline/ })).toBeVisible();
  await page.goto("./?member=UZ");
  await expect(page.getByRole("alert")).toContainText("Check the connection and try again.");
});

test("a page never mixes two deployments, and the new one comes when no other page of the old is open", async ({
  page,
  context,
  site,
}) => {
  await page.goto("./");
  await mapIsIdle(page);
  await isKept(page, "assets/scene-");
  const other = await context.newPage();
  await other.goto(site.url);
  await pageAnswers(other);
  const index = textOf("index.html").replace("<title>", "<title>New: ");
  site.deploy({ "index.html": index, [CORRIDOR]: textOf(CORRIDOR).replaceAll(CA_AZ, "The new name") });
  // The old page isn't given what it doesn't know.
  await panelOf(page).getByRole("link", { name: CA_AZ }).first().click();
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("The details couldn’t be loaded.");
  await newOneWaits(page);
  await comesAnew(page, async () => {
    // On a slow machine the page may still be asking to follow, and does so at this.
    await other.close();
    await alert.getByRole("button", { name: "Try again" }).click();
  });
  await expect(titleOf(page)).toHaveText("The new name");
});

test("a page whose parts are gone with another deployment is reloaded into that, at its address", async ({
  page,
  site,
}) => {
  await page.goto("./?corridor=ca-az#map=5/42/50");
  await mapIsIdle(page);
  await isKept(page, "assets/scene-");
  site.deployAnotherBuild();
  await comesAnew(page, () => exportOf(page).click());
  await expect(page).toHaveURL(/\?corridor=ca-az#map=5\/42\/50$/);
  await expect(titleOf(page)).toHaveText(CA_AZ);
  await exportOf(page).click();
  await expect(page.getByRole("dialog")).toBeVisible();
});

test.describe("without a worker", () => {
  test.use({ serviceWorkers: "block" });

  test("a page whose parts are gone with another deployment is reloaded once, at its address", async ({
    page,
    site,
  }) => {
    await page.goto("./?corridor=ca-az#map=5/42/50");
    await mapIsIdle(page);
    site.deployAnotherBuild();
    await comesAnew(page, () => exportOf(page).click());
    await expect(page).toHaveURL(/\?corridor=ca-az#map=5\/42\/50$/);
    await pageAnswers(page);
    // A host that has lost the part in every deployment: the page stands, and says so.
    site.deploy({ "index.html": textOf("index.html").replaceAll(/index-[\w-]+\.js/g, "index-another0.js") });
    await exportOf(page).click();
    await expect(page.getByRole("alert")).toContainText("couldn’t be loaded");
    await expect.poll(() => site.asked()).toContain("index.html");
    await expect(page.getByRole("alert")).toBeVisible();
  });
});

test("a frame in another page keeps nothing", async ({ page, site }) => {
  await page.goto("./examples/article/");
  await expect(page.locator("iframe[data-ready]").first()).toBeAttached();
  site.asked();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

function exportOf(page: Page) {
  return page.getByRole("button", { name: "Export", exact: true });
}

/** Does something at which the page comes anew, maybe before all of it is done, and waits for that. */
async function comesAnew(page: Page, act: () => Promise<void>): Promise<void> {
  const came = page.waitForEvent("load");
  await Promise.race([act(), came]);
  await came;
  await pageAnswers(page);
}

/** Waits until the worker has kept a file. */
async function isKept(page: Page, path: string): Promise<void> {
  const kept = async () => {
    const names = await caches.keys();
    const held = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return held.flat().map(({ url }) => url);
  };
  await expect
    .poll(async () => (await page.evaluate(kept)).filter((url) => url.includes(path)).length)
    .toBeGreaterThan(0);
}

/** Waits until a new deployment waits for the old one's pages to go. */
async function newOneWaits(page: Page): Promise<void> {
  const state = async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state === "installed";
  await expect.poll(() => page.evaluate(state)).toBe(true);
}
