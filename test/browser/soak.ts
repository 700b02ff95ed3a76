/**
 * `npm run soak -- 120`: a kiosk for so many minutes, with a monkey that never sleeps. It tells how the heap grows, and fails where the page reports
 * an error, goes blank, or holds more than 5 % more in the last third of what comes after a tenth of the time than in the first: what a page keeps of
 * what it has just shown varies by a fifth from round to round. `--seed 7` does as the run of that number did.
 */
import { parseArgs } from "node:util";
import { chromium, type Page } from "@playwright/test";
import { median } from "../bench/statistics";
import { randomFrom } from "../randomFrom";
import { ensureHeadless, TEST_ENV, TEST_FLAGS } from "./chromium";
import { deployedSite } from "./deployedSite";
import { type Held, heldBy } from "./heap";

const MOST_GROWTH = 1.05;
/** How often what the page holds is measured, in acts of the monkey. */
const ROUND = 150;
/** The part of the time until what is loaded late has come: the monkey finds all languages, dialogs and records that are kept once they were seen. */
const WARMING = 0.1;
/** Until a page that doesn’t come to rest is taken for blank: on a machine that has much else to do. */
const PATIENCE_MS = 180_000;

const { values, positionals } = parseArgs({
  options: { seed: { type: "string", default: String(Date.now() % 100_000) } },
  allowPositionals: true,
});
const minutes = Number(positionals[0] ?? 120);
const random = randomFrom(Number(values.seed));
const pick = <Thing>(things: readonly Thing[]): Thing =>
  things[Math.floor(random() * things.length)] as Thing;

const KIOSK = "?story=two-corridors&kiosk=5";
const ADDRESSES = [
  KIOSK,
  "?corridor=ca-az",
  "?member=KZ",
  "?explore=matrix",
  "?projection=globe",
  "?meeting=cececo-board-1",
];
const KEYS = [
  "Tab",
  "Tab",
  "Tab",
  "Enter",
  "Escape",
  "ArrowDown",
  "ArrowRight",
  "PageDown",
  "Space",
  "+",
  "-",
  "?",
  "/",
];

const THINGS = "button, summary, input[type=checkbox], a[href^='?']";

/** What the monkey does, each as often as it stands here. */
const ACTS: readonly ((page: Page) => Promise<unknown>)[] = [
  clickAnywhere,
  clickAnywhere,
  clickAThing,
  clickAThing,
  clickAThing,
  (page) => page.keyboard.press(pick(KEYS)),
  (page) => page.keyboard.press(pick(KEYS)),
  drag,
  (page) => page.mouse.wheel(0, pick([-400, -100, 100, 400])),
  (page) => page.goBack({ waitUntil: "commit", timeout: 2000 }),
  (page) => goWithin(page, pick(ADDRESSES)),
  resize,
];

async function clickAnywhere(page: Page): Promise<void> {
  const { width, height } = page.viewportSize()!;
  await page.mouse.click(random() * width, random() * height);
}

/**
 * A link that leaves the map would end the kiosk. The mouse alone is sent there: a locator whose click came to nothing keeps hold of the element, and
 * with it of all of the page that it was part of.
 */
async function clickAThing(page: Page): Promise<void> {
  const at = await page.evaluate(middleOfOne, [THINGS, random()] as const);
  if (at) await page.mouse.click(at.x, at.y);
}

function middleOfOne([selector, which]: readonly [string, number]) {
  const seen = [...document.querySelectorAll(selector)].filter((thing) =>
    thing.checkVisibility({ visibilityProperty: true }),
  );
  const thing = seen[Math.floor(which * seen.length)];
  if (thing === undefined) return null;
  thing.scrollIntoView({ block: "nearest" });
  const { x, y, width, height } = thing.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

async function drag(page: Page): Promise<void> {
  const { width, height } = page.viewportSize()!;
  await page.mouse.move(random() * width, random() * height);
  await page.mouse.down();
  await page.mouse.move(random() * width, random() * height, { steps: 5 });
  await page.mouse.up();
}

async function resize(page: Page): Promise<void> {
  await page.setViewportSize(
    pick([
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
      { width: 1920, height: 1080 },
    ]),
  );
}

const site = await deployedSite();
const browser = await chromium.launch({ executablePath: ensureHeadless(), args: TEST_FLAGS, env: TEST_ENV });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
const errors: string[] = [];
page.on("pageerror", ({ message, stack }) => errors.push(stack ?? message));
page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
page.on("dialog", (dialog) => void dialog.dismiss());
await page.goto(site.url + KIOSK);
await page.waitForFunction(() => performance.getEntriesByName("atlas:answers").length > 0);
const held = await heldBy(page);

const start = Date.now();
const end = start + 60_000 * minutes;
const bytes: number[] = [];
let [acts, told] = [0, 0];
while (Date.now() < end) {
  for (let act = 0; act < ROUND; act++, acts++) await pick(ACTS)(page).catch(ignoreWhatIsCovered);
  tellNewErrors();
  // The same view each time: what the monkey left open is held by right.
  const now = await atRest(page, held);
  const minute = Math.round((Date.now() - start) / 60_000);
  if (minute >= WARMING * minutes) bytes.push(now.bytes);
  console.info(
    `${minute} min, ${acts} acts: ${(now.bytes / 1e6).toFixed(2)} MB, ${now.listeners} listeners, ${errors.length} errors`,
  );
}
tellNewErrors();
const third = Math.ceil(bytes.length / 3);
const growth = (median(bytes.slice(-third)) ?? 1) / (median(bytes.slice(0, third)) ?? 1);
console.info(
  `seed ${values.seed}: ${acts} acts in ${minutes} minutes, growth ${(100 * (growth - 1)).toFixed(1)} %`,
);
await browser.close();
site.close();
process.exitCode = errors.length > 0 || growth > MOST_GROWTH ? 1 : 0;

/** Where it happened is known by its stack, and in which round by where it stands. */
function tellNewErrors(): void {
  for (const error of errors.slice(told)) console.info(`error: ${error}`);
  told = errors.length;
}

/** What the monkey aims at may be covered, or gone. */
function ignoreWhatIsCovered(): void {}

/** A view in which nothing moves, in the same page, and the kiosk after it. A page that doesn’t go there has gone blank or away. */
async function atRest(page: Page, look: () => Promise<Held>): Promise<Held> {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (let press = 0; press < 3; press++) await page.keyboard.press("Escape");
  await goWithin(page, "?corridor=ca-az&motion=0");
  await page
    .locator(".panel[aria-busy=false] h2", { hasText: "Central Asia–Azerbaijan" })
    .waitFor({ timeout: PATIENCE_MS });
  const held = await look();
  await goWithin(page, KIOSK);
  await page.locator(".story-count").waitFor({ timeout: PATIENCE_MS });
  return held;
}

/** As the browser goes to a step of its history. */
function goWithin(page: Page, address: string): Promise<void> {
  return page.evaluate((address) => {
    history.pushState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  }, address);
}
