import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { GEO_FOLDER } from "../../geo/build/geoFolder";
import { first, there } from "../there";
import { expect, panelOf, test } from "./atlasTest";
import { boxOf } from "./boxOf";
import { WITHOUT_LIVE_MAP } from "./withoutLiveMap";

test.use(WITHOUT_LIVE_MAP);

/** The files themselves, so that counts on the page are held against another count than its own. */
const GEO = pathToFileURL(`${GEO_FOLDER}/`);
interface Row {
  readonly id: string;
  readonly status: string;
  readonly start: string;
  readonly series: string;
  readonly corridors: readonly string[];
  readonly title: { readonly en: string };
  readonly parties: readonly {
    readonly party: string;
    readonly role: string;
    readonly evidence: string;
    readonly persons?: readonly string[];
  }[];
}
const rows: readonly Row[] = readdirSync(new URL("meetings/", GEO)).map((file) => ({
  id: file.replace(".json", ""),
  ...JSON.parse(readFileSync(new URL(`meetings/${file}`, GEO), "utf8")),
}));
const held = rows.filter(({ status }) => status === "held" || status === "inferred");
const reportedAt = (party: string, among = held) =>
  among.filter(({ parties }) =>
    parties.some((each) => each.party === party && /present|signatory/.test(each.evidence)),
  );
const NAMES = new Intl.DisplayNames("en", { type: "region" });
const nameOf = (code: string) => (code === "TR" ? "Türkiye" : there(NAMES.of(code)));
const MEMBERS = readdirSync(new URL("members/", GEO)).map((file) => file.replace(".json", ""));

const explored = (page: Page) => page.locator(".explore");
const shown = (page: Page) => explored(page).getByRole("status").first();

test("who took part in the first Board meeting, and in what role", async ({ page }) => {
  await page.goto("./");
  await panelOf(page).getByRole("link", { name: "Who took part in the first Board meeting?" }).click();
  await expect(page).toHaveURL(/meeting=cececo-board-1.*explore=matrix/);
  const roster = panelOf(page).getByRole("region", { name: "Who takes part" });
  const first = there(rows.find(({ id }) => id === "cececo-board-1"));
  for (const { party, role } of first.parties.filter(({ evidence }) => evidence === "present")) {
    const name = MEMBERS.includes(party) ? nameOf(party) : "";
    const line = roster.locator(".evidence.is-present li", { hasText: name });
    await expect(line.filter({ hasText: new RegExp(role, "i") }).first()).toBeVisible();
  }
  const grid = explored(page).getByRole("grid", { name: "Who took part in which meeting" });
  await expect(grid.locator("td[data-row] svg use[href='#sign-present']")).toHaveCount(
    first.parties.filter(({ evidence, party }) => evidence === "present" && party).length,
  );
});

test("at how many meetings Turkmenistan is reported, in words and as a table", async ({ page }) => {
  await page.goto("./?explore=matrix");
  const expected = reportedAt("TM").length;
  await expect(panelOf(page)).toContainText(
    `Turkmenistanreported at ${expected} meetings of the ${held.length} held`,
  );
  await panelOf(page).getByRole("link", { name: "At which meetings is Turkmenistan reported?" }).click();
  await expect(shown(page)).toHaveText(`${expected} meetings of ${rows.length}`);
  await expect(explored(page).locator("tbody tr[data-place]")).toHaveCount(expected);
});

test("which meetings led from the Tashkent memorandum to the joint venture", async ({ page }) => {
  await page.goto("./?explore=matrix");
  await panelOf(page)
    .getByRole("link", { name: /^Which meetings led from the Tashkent memorandum/ })
    .click();
  const way = rows
    .filter(
      ({ corridors, start }) => corridors.includes("ca-az") && start >= "2024-05-01" && start <= "2025-07-01",
    )
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  await expect(shown(page)).toHaveText(`${way.length} meetings of ${rows.length}`);
  const list = explored(page).getByRole("region", { name: /^In these dates/ });
  for (const { title } of way) await expect(list.getByRole("link", { name: title.en })).toBeVisible();
  const earliest = list.getByRole("listitem").filter({ hasText: "Meeting" }).first();
  await expect(earliest).toContainText(first(way).title.en);
});

test("which members signed the Charter, and since when", async ({ page }) => {
  await page.goto("./?explore=matrix");
  await panelOf(page)
    .getByRole("link", { name: /^Which members signed the Centre’s Charter/ })
    .click();
  const signatures = panelOf(page).getByRole("region", { name: "Signatures of the Centre’s Charter" });
  await expect(signatures.getByRole("listitem").filter({ hasText: "signed:" })).toHaveText([
    "Türkiyesigned: 10 October 2023",
    "Pakistansigned: 3 December 2024",
    "Kazakhstansigned: July 2025",
  ]);
});

test("the same four answers are found by the keyboard alone", async ({ page }) => {
  await page.goto("./");
  await tabTo(page, "Participation");
  await page.keyboard.press("Enter");
  await tabTo(page, "Who took part in the first Board meeting?");
  await page.keyboard.press("Enter");
  await expect(panelOf(page).locator(".evidence.is-present").first()).toContainText("Uzbekistan");

  await tabTo(page, "Participation", panelOf(page));
  await page.keyboard.press("Enter");
  await tabTo(page, "At which meetings is Turkmenistan reported?");
  await page.keyboard.press("Enter");
  await expect(shown(page)).toContainText(`${reportedAt("TM").length} meetings`);

  await tabTo(page, /^Which meetings led from the Tashkent memorandum/);
  await page.keyboard.press("Enter");
  await expect(explored(page).getByRole("region", { name: /^In these dates/ })).toContainText(
    "charter of Green Corridor",
  );

  await tabTo(page, /^Which members signed the Centre’s Charter/);
  await page.keyboard.press("Enter");
  await expect(panelOf(page)).toContainText("signed: 10 October 2023");
});

test("arrow keys walk the matrix, say where they are, and Enter opens", async ({ page }) => {
  await page.goto("./?explore=matrix");
  const grid = explored(page).getByRole("grid");
  await grid.focus();
  await expect(grid).toHaveAttribute("aria-activedescendant", "spot_0_-1");
  for (const key of ["ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
  await expect(grid).toHaveAttribute("aria-activedescendant", "spot_1_0");
  await expect(explored(page).locator(".cell-line")).toContainText(
    "AzerbaijanReported present · Host1st meeting of the Board",
  );
  await page.keyboard.press("Control+End");
  const last = there(await grid.getAttribute("aria-activedescendant"));
  await expect(page.locator(`#${last}`)).toBeInViewport();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/meeting=cececo-board-1/);
});

test("the matrix is a table with heads for rows and columns", async ({ page }) => {
  await page.goto("./?explore=matrix&in-series=cececo-board");
  const grid = explored(page).getByRole("grid", { name: "Who took part in which meeting" });
  await expect(
    grid.getByRole("rowheader", { name: /^Kazakhstan reported at 1 meeting of the 1 held/ }),
  ).toHaveCount(1);
  await expect(
    grid.getByRole("columnheader", { name: /^1st meeting of the Board of Directors/ }),
  ).toHaveCount(1);
  await expect(grid.getByRole("gridcell", { name: "Reported present, Member" }).first()).toBeVisible();
  await expect(grid.locator("th:not([scope])")).toHaveCount(0);
});

test("the counts of members are those of the files", async ({ page }) => {
  await page.goto("./?explore=matrix&about=ca-az");
  const about = held.filter(({ corridors }) => corridors.includes("ca-az"));
  for (const code of MEMBERS) {
    const times = reportedAt(code, about).length;
    const row = explored(page).getByRole("rowheader", { name: new RegExp(`^${nameOf(code)} `) });
    await expect(row.locator(".matrix-count")).toHaveText(times === 0 ? "–" : String(times));
  }
});

test("facets count what they would leave, dim what leaves nothing, and stand in the address", async ({
  page,
}) => {
  await page.goto("./?explore=matrix");
  const series = explored(page).getByRole("button", { name: "Series" });
  await series.click();
  const board = page.getByRole("checkbox", { name: "CECECO Board" });
  await expect(board).toHaveAccessibleDescription(
    `${rows.filter((row) => row.series === "cececo-board").length} meetings`,
  );
  await board.check();
  await expect(page).toHaveURL(/in-series=cececo-board/);
  await page.keyboard.press("Escape");
  await explored(page).getByRole("button", { name: "Corridor" }).click();
  await expect(page.getByText(/\d+ more, without a meeting here/).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await page.goBack();
  await expect(shown(page)).toContainText(`${rows.length} meetings of ${rows.length}`);
});

const spokeAt = (person: string) =>
  rows.filter(({ parties }) => parties.some(({ persons = [] }) => persons.includes(person)));
const SHAHBAZOV = "parviz-shahbazov";

test("a switch shows who spoke under whom they spoke for, and the keyboard walks to them", async ({
  page,
}) => {
  await page.goto("./?explore=matrix");
  const persons = explored(page).getByRole("switch", { name: "Show persons" });
  await persons.press("Space");
  await expect(page).toHaveURL(/explore=persons/);
  await expect(explored(page).getByRole("link", { name: "Matrix", exact: true })).toHaveAttribute(
    "aria-current",
    /./,
  );
  const row = explored(page).getByRole("rowheader", { name: /^Parviz Shahbazov/ });
  const times = spokeAt(SHAHBAZOV).filter((each) => held.includes(each)).length;
  await expect(row.locator(".matrix-count")).toHaveText(String(times));
  await expect(row).toHaveAccessibleName(/Minister of Energy; reported at/);
  const grid = explored(page).getByRole("grid");
  await grid.focus();
  for (const key of ["ArrowDown", "ArrowDown"]) await grid.press(key);
  await expect(explored(page).locator(".cell-line")).toContainText("Azerbaijan");
  await row.getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`person=${SHAHBAZOV}&explore=persons`));
  // With their panel the focus goes there: a key that is held meanwhile would be let go elsewhere.
  await expect(panelOf(page)).toContainText("Parviz Shahbazov");
  await persons.press("Space");
  await expect(page).toHaveURL(/explore=matrix/);
  await expect(row).toHaveCount(0);
});

test("a person is asked about by name, and their panel leads to their meetings", async ({ page }) => {
  await page.goto("./?explore=table");
  await explored(page).getByRole("button", { name: "Person", exact: true }).click();
  await page.getByRole("searchbox", { name: "Find in the list" }).fill("shahbazov");
  const box = page.getByRole("checkbox", { name: "Parviz Shahbazov" });
  const count = spokeAt(SHAHBAZOV).length;
  await expect(box).toHaveAccessibleDescription(`${count} meetings`);
  await box.check();
  await expect(page).toHaveURL(new RegExp(`who=${SHAHBAZOV}`));
  await expect(shown(page)).toContainText(`${count} meetings of`);
  await page.keyboard.press("Escape");
  await explored(page).getByRole("combobox", { name: "Table" }).selectOption("Participation");
  await expect(page).toHaveURL(/table=participation/);
  const cell = explored(page)
    .locator("tr[data-place='0']")
    .getByRole("link", { name: /^Parviz Shahbazov, / });
  await cell.click();
  await expect(panelOf(page)).toContainText("Parviz Shahbazov");
  await page.goto(`./?person=${SHAHBAZOV}`);
  await panelOf(page).getByRole("link", { name: "Show in the matrix" }).click();
  await expect(page).toHaveURL(new RegExp(`explore=persons&who=${SHAHBAZOV}`));
  await expect(shown(page)).toContainText(`${count} meetings of`);
});

test("a filter that leaves nothing says what to take away", async ({ page }) => {
  await page.goto("./?explore=table&in-series=cececo-board&place=AZ");
  const away = explored(page).getByRole("link", { name: /^Remove “Met in: Azerbaijan” to see 2 meetings$/ });
  await away.click();
  await expect(shown(page)).toContainText("2 meetings of");
});

test("what the atlas doesn't have is left out of the address with one line", async ({ page }) => {
  await page.goto("./?explore=matrix&in-series=gone,cececo-board&with=XX");
  await expect(explored(page).locator(".explore-unknown")).toHaveText(
    "The link asks for things that aren’t in the atlas; they were left out: Series: gone, Party: XX.",
  );
  await expect(shown(page)).toContainText("2 meetings of");
});

test("a brush along the axis filters everything, and the keyboard moves its ends", async ({ page }) => {
  await page.goto("./?explore=timeline");
  const brush = explored(page).locator(".brush");
  const box = await boxOf(brush);
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
  const before = page.url();
  await explored(page).getByRole("slider", { name: "First day" }).press("ArrowLeft");
  await expect(page).not.toHaveURL(before);
});

test("the table sorts, copies and downloads", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("./?explore=table&lang=ru");
  await explored(page).getByRole("columnheader", { name: "Дата" }).getByRole("button").click();
  await expect(explored(page).locator("tr[data-place='0']")).toContainText("2027");
  await explored(page).getByRole("button", { name: "Скопировать" }).click();
  await expect(explored(page)).toContainText(`Скопирована ${rows.length} строка`);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split("\n")).toHaveLength(rows.length + 1);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    explored(page).getByRole("button", { name: "Скачать CSV" }).click(),
  ]);
  const text = readFileSync(await file.path(), "utf8");
  expect(file.suggestedFilename()).toMatch(/^corridor-atlas-meetings-\d{4}-\d\d-\d\d\.csv$/);
  expect(text.startsWith("\uFEFFid;title;")).toBe(true);
  expect(text).toContain(";source_urls;licence;data_date\r\n");
});

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

for (const [name, link, size] of [
  ["the matrix", "?explore=matrix", null],
  ["the dark timeline", "?explore=timeline&theme=dark&about=ca-az&from=2024-05-01&to=2025-07-01", null],
  ["the table", "?explore=table", null],
  ["segments as a table", "?explore=table&table=segments&where=status.planned", null],
  ["the dark table of claims", "?explore=table&table=claims&theme=dark&lang=ru", null],
  ["sources on a phone", "?explore=table&table=sources&lang=az", { width: 360, height: 640 }],
  ["two members side by side", "?compare=KZ,UZ&theme=dark", null],
  ["two days on a phone", "?compare=2025-06-01,2026-01-31&lang=tr", { width: 360, height: 640 }],
  ["an empty answer", "?explore=table&in-series=cececo-board&place=AZ&with=XX", null],
  ["the map of a filter", "?about=ca-az", null],
  ["parties on a phone", "?explore=matrix", { width: 360, height: 640 }],
  ["the dark matrix with persons", "?explore=persons&theme=dark", null],
  ["persons on a phone", "?explore=persons&lang=ru", { width: 360, height: 640 }],
] as const)
  test(`axe finds nothing in ${name}`, async ({ page }) => {
    if (size) await page.setViewportSize(size);
    await page.goto(`./${link}`);
    // Two beside each other say no number of what is shown.
    await expect(
      shown(page).or(explored(page).getByRole("table").first()).filter({ visible: true }).first(),
    ).toBeVisible();
    // A panel that is still on its way has no title under which the legend's would stand.
    await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
    await page.evaluate(AXE);
    const found = await page.evaluate(async () => {
      const { violations } = await (
        globalThis as unknown as { axe: { run(): Promise<AxeResults> } }
      ).axe.run();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    });
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });

/** Presses Tab until a link of the name has the focus. */
async function tabTo(page: Page, name: string | RegExp, within = page.locator("body")): Promise<void> {
  const link = within.getByRole("link", { name, exact: true }).first();
  await expect(link).toBeVisible();
  for (let i = 0; i < 150; i++) {
    if (await link.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never comes to ${name}.`);
}
