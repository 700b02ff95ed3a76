import type { Locator, Page } from "@playwright/test";
import { expect, handOnMap, pageAnswers, panelOf, titleOf } from "./atlasTest";
import { boxOf } from "./boxOf";
import { FAULTS, type Fault } from "./deployedSite";
import { test } from "./deployedTest";
import { firefoxPage } from "./firefox";
import { CROSSING, clickOnMap } from "./mapPlaces";

const PART = "This part of the page couldn’t be loaded.";

// Browsers differ in what they say of a file that comes badly: what the page says of it is looked at.
test.use({ expectedErrors: /./ });

/** Something that comes when the address asks for it, or a press. */
interface Late {
  readonly of: string;
  readonly files: RegExp;
  readonly search: string;
  readonly press?: string | RegExp;
  /** Where the page says that it didn't come. */
  readonly said: (page: Page) => Locator;
  readonly come: (page: Page) => Locator;
}

const onMap = (words: string) => (page: Page) => page.locator(".map .notice").filter({ hasText: words });
const inPanel = (page: Page) => panelOf(page).getByRole("alert");
const underHeader = (page: Page) => page.locator(".tool-notice");
const inExplore = (page: Page) => page.locator(".explore").getByRole("alert");
const dialog = (page: Page) => page.getByRole("dialog");

// Each has a file of its own: a browser keeps scripts for good.
const LATE_THINGS: readonly Late[] = [
  {
    of: "the words of dialogs",
    files: /^assets\/later-en-/,
    search: "?corridor=ca-az",
    press: /^Search/,
    said: underHeader,
    come: dialog,
  },
  {
    of: "an entry",
    files: /^facts\/en\/corridor\/ca-az\.json/,
    search: "?corridor=ca-az",
    said: inPanel,
    come: (page) => panelOf(page).getByRole("heading", { name: "State of play" }),
  },
  {
    of: "an entry that the page itself doesn’t list",
    files: /^facts\/en\/meeting\//,
    search: "?meeting=cececo-board-1",
    said: inPanel,
    come: (page) => titleOf(page).filter({ hasText: "1st meeting of the Board of Directors" }),
  },
  {
    of: "a panel that is seldom opened",
    files: /^assets\/SeldomPanel-/,
    search: "?centre=cececo",
    said: inPanel,
    come: (page) => titleOf(page).filter({ hasText: "Clean Energy Centre" }),
  },
  {
    of: "a dialog",
    files: /^assets\/ShareDialog-.*\.js/,
    search: "?corridor=ca-az",
    press: "Share",
    said: underHeader,
    come: dialog,
  },
  {
    of: "a story",
    files: /^assets\/storyParts-/,
    search: "?story=two-corridors",
    said: inPanel,
    come: (page) => page.getByRole("status").filter({ hasText: "Step 1 of 10" }),
  },
  {
    of: "exploring",
    files: /^facts\/participation\.json/,
    search: "?explore=matrix",
    said: (page) => inExplore(page).first(),
    come: (page) => page.locator(".explore").getByRole("grid"),
  },
  {
    of: "a past day",
    files: /^assets\/TimeBar-/,
    search: "?date=2025-09-09",
    said: onMap(PART),
    come: (page) => page.getByRole("button", { name: "Today", exact: true }),
  },
  {
    of: "a language",
    files: /^assets\/ru-/,
    search: "?lang=ru",
    said: (page) => underHeader(page).filter({ hasText: "Русский couldn’t be loaded." }),
    come: (page) => page.getByRole("link", { name: "Казахстан" }).first(),
  },
  {
    of: "the map",
    files: /^facts\/map\.json/,
    search: "?lang=en&hide=places",
    said: onMap("The map couldn’t be loaded."),
    come: (page) => page.locator(".map .still-paper svg, .map canvas").first(),
  },
];

for (const fault of FAULTS) {
  if (fault === "hang") continue;
  test(`${fault}: what comes late says so in its place, keeps the address, and comes when it is asked for again`, async ({
    page,
    site,
  }) => {
    for (const late of LATE_THINGS)
      await test.step(late.of, async () => {
        site.spoil(late.files, fault);
        await page.goto("about:blank");
        await page.goto(`./${late.search}#map=5/42/50`);
        await pageAnswers(page);
        if (late.press) await press(page, late.press);
        if (fault !== "slow") {
          await expect(late.said(page)).toBeVisible();
          site.spoil(null);
          await askAgain(page, late, fault);
        }
        await expect(late.come(page)).toBeVisible();
        await expect(late.said(page)).toHaveCount(0);
        expect(new URL(page.url()).search).toBe(late.search);
      });
  });
}

test("where tiles of the ground come badly, the map says so, stands, and picks", async ({ page, site }) => {
  for (const fault of FAULTS)
    await test.step(fault, async () => {
      site.spoil(/^ground\/overview\/.*\.pbf/, fault);
      await page.goto("about:blank");
      await page.goto(`${site.url}#map=4.5/42/50`, { waitUntil: "commit" });
      await pageAnswers(page);
      await handOnMap(page);
      const lacking = onMap("Part of the map couldn’t be loaded; the rest is shown.")(page);
      // What hangs may come: the drawing stands as long, and it is said late.
      if (fault !== "slow" && fault !== "hang") await expect(lacking).toBeVisible();
      // It answers once it stands where the address says.
      await expect(async () => {
        await clickOnMap(page, CROSSING);
        await expect(titleOf(page)).toHaveText("Caspian crossing (Kazakhstan – Azerbaijan)", {
          timeout: 2000,
        });
      }).toPass();
      const map = page.locator(".map .still-paper > svg, .map canvas").filter({ visible: true });
      await expect(map.first()).toBeVisible();
    });
});

test("a dialog whose style doesn’t come isn’t shown without it, and comes with it", async ({
  page,
  site,
}) => {
  site.spoil(/^assets\/ExportDialog-.*\.css/);
  await page.goto("./?corridor=ca-az");
  await pageAnswers(page);
  await press(page, "Export");
  await expect(underHeader(page)).toBeVisible();
  await expect(dialog(page)).toHaveCount(0);
  site.spoil(null);
  await underHeader(page).getByRole("button", { name: "Try again" }).click();
  await expect(dialog(page)).toBeVisible();
  const sheets = () => [...document.styleSheets].flatMap(({ href }) => href ?? []);
  expect(await page.evaluate(sheets)).toContainEqual(expect.stringContaining("ExportDialog"));
});

test("a server that hangs: at a press something is coming, after some seconds it is said, then how to ask again; that mends it", async ({
  page,
  site,
}) => {
  site.spoil(/^(?:facts\/(?:\w\w\/corridor\/|map\.json)|assets\/(?:ru|ShareDialog)-)/, "hang");
  await page.goto("./?corridor=ca-az&lang=ru&hide=places#map=5/42/50");
  await pageAnswers(page);
  await press(page, "Share");
  const share = page.getByRole("button", { name: "Share" });
  await expect(share).toHaveAttribute("aria-busy", "true");
  const slow = page.getByText("Still loading…");
  for (const place of [panelOf(page), page.getByRole("banner")])
    await expect(place.getByText("Still loading…")).toBeVisible();
  const places = [inPanel, onMap("The map couldn’t be loaded."), underHeader];
  for (const said of places) await expect(said(page).first()).toBeVisible();
  await expect(underHeader(page)).toHaveCount(2);
  await standApart(underHeader(page));
  await expect(slow).toHaveCount(0);
  await expect(share).not.toHaveAttribute("aria-busy");
  site.spoil(null);
  await askIn(inPanel(page));
  await expect(panelOf(page).getByRole("heading", { name: "State of play" })).toBeVisible();
  await askIn(onMap("The map couldn’t be loaded.")(page));
  await expect(page.getByText("The map couldn’t be loaded.")).toHaveCount(0);
  // Scripts: the browser waits for them as long as the page stands.
  const came = page.waitForEvent("load");
  await askIn(underHeader(page).filter({ hasText: "Русский" }));
  await came;
  await expect(page.getByRole("link", { name: "Казахстан" }).first()).toBeVisible();
  await page.getByRole("button", { name: "Поделиться" }).click();
  await expect(dialog(page)).toBeVisible();
  expect(new URL(page.url()).search).toBe("?corridor=ca-az&lang=ru&hide=places");
});

test("notices on the map stand one under another", async ({ page, site }) => {
  site.spoil(/^(?:facts\/map\.json|assets\/TimeBar-)/);
  await page.goto("./?date=2025-09-09&nonsense=1&hide=places");
  const notices = page.locator(".map .notice:not(.slow)");
  await expect(notices).toHaveCount(3);
  await standApart(notices);
  await page.setViewportSize({ width: 360, height: 740 });
  await standApart(notices);
});

/** None of them covers another. */
async function standApart(things: Locator): Promise<void> {
  const boxes = await Promise.all((await things.all()).map(boxOf));
  const inOrder = boxes.sort((a, b) => a.y - b.y);
  inOrder.forEach((box, i) => {
    const next = inOrder[i + 1];
    if (next) expect(box.y + box.height).toBeLessThanOrEqual(next.y);
  });
}

async function askIn(notice: Locator): Promise<void> {
  await notice.getByRole("button", { name: "Try again" }).click();
}

test("in Firefox, which keeps what didn’t come, a part comes all the same when it is asked for again", async ({
  site,
}) => {
  const page = await firefoxPage();
  site.spoil(/^assets\/ShareDialog-/);
  await page.goto(`${site.url}?corridor=ca-az`);
  await page.value("performance.getEntriesByName('atlas:answers').length > 0");
  const press = "document.querySelector('.tool[title^=Share], [aria-label=Share]')";
  await page.value(`(${press}.click(), true)`);
  await page.value("(window.isOld = document.querySelector('.tool-notice button') !== null)");
  site.spoil(null);
  await page.value("(document.querySelector('.tool-notice button').click(), true)");
  await page.value("!window.isOld && performance.getEntriesByName('atlas:answers').length > 0");
  await page.value(`(${press}.click(), true)`);
  await page.value("document.querySelector('[role=dialog]') !== null");
  expect(await page.value("location.search")).toBe("?corridor=ca-az");
  await page.close();
});

function press(page: Page, button: string | RegExp): Promise<void> {
  return page.locator(".header").getByRole("button", { name: button }).click();
}

/** A script that came in a bad state is kept, by the page or by the browser: the page comes anew for it. */
async function askAgain(page: Page, late: Late, fault: Fault): Promise<void> {
  const isKept = late.files.source.startsWith("^assets") && (fault === "corrupt" || fault === "html");
  const came = isKept ? page.waitForEvent("load") : null;
  await late.said(page).getByRole("button", { name: "Try again" }).click();
  if (came === null) return;
  await came;
  await pageAnswers(page);
  if (late.press) await press(page, late.press);
}
