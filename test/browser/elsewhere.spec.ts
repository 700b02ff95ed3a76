import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { MAPPED_IDS } from "../../src/tables/tableIds";
import type { EmbedCosts } from "../../src/ui/share/useEmbedCosts";
import { there } from "../there";
import { expect, mapIsIdle, panelOf, test, titleOf, watch } from "./atlasTest";
import { type StartedSite, startedElsewhere, textsIn } from "./elsewhere";
import { choose, made } from "./exporting";

/** Another region's atlas is a folder of facts and a ground. One is started as `npm start` does, and then walked. */
test.describe.configure({ mode: "serial" });

let site: StartedSite;
test.beforeAll(async () => {
  site = await startedElsewhere();
});
test.afterAll(() => site?.close());

test("a reader walks an atlas of three invented countries", async ({ browser }) => {
  const page = await browser.newPage();
  const isFine = watch(page, site.url, null);
  const explored = page.locator(".explore");

  await page.goto(site.url);
  await expect(page).toHaveTitle("Atlas of the Southern Isles");
  await expect(titleOf(page)).toHaveText("Sea links between the Southern Isles");
  const members = panelOf(page).getByRole("region", { name: "States of the Isles Union" });
  await expect(members.getByRole("link")).toHaveText(["Marvale", "Nordsay", "Pellan"]);
  await expect(panelOf(page).getByRole("region", { name: "The two links" }).getByRole("link")).toHaveCount(2);
  for (const code of ["QM", "QN", "QP"])
    await expect(page.locator(`[data-id="name:country:${code}"]`)).toBeVisible();

  await panelOf(page).getByRole("link", { name: "Who came to the first council?" }).click();
  await expect(titleOf(page).first()).toHaveText("Council 1 of the Centre");
  const matrix = explored.getByRole("grid", { name: "Who took part in which meeting" });
  await expect(matrix.locator("td[data-row] svg use[href='#sign-present']")).toHaveCount(2);

  await page.goto(`${site.url}?explore=table&table=segments&sort=-kv&columns=name,kv`);
  await expect(explored.locator("tbody tr[data-place]")).toHaveText([/Deep.*400/, /Strait.*320/]);

  await page.goto(site.url);
  await mapIsIdle(page);
  await panelOf(page).getByRole("link", { name: "Marvale" }).click();
  await expect(panelOf(page)).toContainText("In the Isles Union since");
  await expect(page).toHaveURL(/member=QM.*#map=[\d.]+\/-2[\d.]+\/-13[\d.]+/);
  await choose(page, "pptx");
  const slides = await made(page);
  expect(partOf(slides, "docProps/core.xml")).toContain(
    "<dc:creator>Atlas of the Southern Isles</dc:creator>",
  );
  const words = wordsOnSlide(slides);
  expect(words).toContain("Marvale");
  expect(words).not.toMatch(OURS);
  await isFine();
});

/**
 * What only the shipped atlas says, in any of the page's languages. In small letters `eco` is the name of a field, and of a group of series:
 * names of columns and their words never change.
 */
const OURS =
  /\bECO\b|C[Ee][Cc][Ee][Cc][Oo]|cececo|Az[eə]rba[iy]|Азерба|İƏT|EİT|ОЭС|© OpenStreetMap|OpenStreetMap contributors|Caspian|Xəzər|Hazar|Касп/;

/** A language that the page speaks is no country. */
const LANGUAGE = /Azərbaycanca|Azerbaijani/g;

test("what the page never loads is made when the first of it is asked for", async ({ request }) => {
  const statusOf = async (path: string) => (await request.get(`${site.url}${path}`)).status();
  expect(existsSync(join(site.folder, "corridor-map.js"))).toBe(false);
  expect(await Promise.all(["corridor-map.js", "embed/corridor/north-link.svg"].map(statusOf))).toEqual([
    200, 200,
  ]);
  expect(await statusOf("card/of-nothing.png")).toBe(404);
  const costs: EmbedCosts = await (await request.get(`${site.url}embed/costs.json`)).json();
  expect(Math.min(costs.frame, costs.live, costs.element, ...Object.values(costs.pictures))).toBeGreaterThan(
    0,
  );
  expect(Object.keys(costs.pictures)).toContain("embed/corridor/north-link.svg");
});

test("no file of it says what the shipped atlas is about", () => {
  const texts = textsIn(site.folder);
  expect([...texts.keys()]).toEqual(
    expect.arrayContaining(["index.html", "corridor-atlas.html", "data.html"]),
  );
  const ours = [...texts].flatMap(([path, text]) => {
    const found = OURS.exec(text.replaceAll(LANGUAGE, ""));
    return found ? [`${path}: ${text.slice(found.index - 40, found.index + 40)}`] : [];
  });
  expect(ours).toEqual([]);
});

test("what leaves it names it by its own name", async ({ request }) => {
  for (const table of MAPPED_IDS) {
    const map = await request.get(`${site.url}data/${table}.geojson`);
    expect((await map.json()).attribution).toMatch(/^Atlas of the Southern Isles/);
  }
  const file = await request.get(`${site.url}corridor-atlas.html`);
  expect(await file.text()).toContain("<title>Atlas of the Southern Isles</title>");
});

function wordsOnSlide(file: string): string {
  return partOf(file, "ppt/slides/slide1.xml").replace(/<[^>]+>/g, " ");
}

function partOf(file: string, path: string): string {
  return new TextDecoder().decode(there(unzipSync(readFileSync(file))[path]));
}
