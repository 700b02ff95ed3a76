import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { there } from "../there";
import { expect, test } from "./atlasTest";
import { deployedSite } from "./deployedSite";
import { ENTER, type EnginePage, MIDDLE_OF_CROSSING } from "./enginePage";
import { firefoxPage } from "./firefox";
import { hostSite } from "./frames";
import { without } from "./installed";
import { webkitPage } from "./webkit";

/** All other tests walk the page in Chromium. */
const ENGINES = [
  { name: "Firefox", programs: ["firefox-esr"], open: firefoxPage },
  { name: "WebKit", programs: ["WebKitWebDriver", "Xvfb"], open: webkitPage },
] as const;

for (const { name, programs, open } of ENGINES)
  test(`the main walk in ${name}`, async ({ baseURL }) => {
    test.skip(...without(...programs, "pdftotext"));
    test.setTimeout(300_000);
    const page = await open();
    try {
      await walk(page, there(baseURL));
      await print(page, there(baseURL));
    } catch (error) {
      writeFileSync(test.info().outputPath(`${name}.png`), await page.picture());
      throw error;
    } finally {
      await page.close();
    }
  });

test("a map in a sandbox comes, draws and answers in WebKit, where the site knows its address", async () => {
  test.skip(...without("WebKitWebDriver", "Xvfb"));
  const site = await deployedSite();
  site.knowItsUrl();
  const host = await hostSite(
    () =>
      `<iframe sandbox="allow-scripts" width="900" height="500" src="${site.url}?frame=static&corridor=ca-az&lang=en"></iframe>`,
  );
  const page = await webkitPage();
  try {
    await page.goto(host.origin);
    const heard = (type: string) => `told.find(({ type }) => type === '${type}')`;
    expect(await page.value<string>(`${heard("ready")}?.view`)).toContain("corridor=ca-az");
    // What is drawn is asked of the map itself: a page can't look into a frame of another site.
    const ask = "{ corridorAtlas: 1, type: 'export', format: 'svg' }";
    await page.value(`(frames[0].postMessage(${ask}, '*'), ${heard("exported")} !== undefined)`);
    const svg = await page.value<string>(`new TextDecoder().decode(${heard("exported")}.bytes)`);
    for (const name of ["Caspian", "Baku"]) expect(svg).toContain(name);
  } catch (error) {
    writeFileSync(test.info().outputPath("sandbox.png"), await page.picture());
    throw error;
  } finally {
    await page.close();
    host.close();
    site.close();
  }
});

async function walk(page: EnginePage, baseURL: string): Promise<void> {
  await page.goto(`${baseURL}?lang=en`);
  await answers(page);
  await page.click(await page.value(MIDDLE_OF_CROSSING));
  await panelSays(page, "Caspian crossing (Kazakhstan – Azerbaijan)");
  await press(page, ".panel a[href*='corridor=ca-az']", "location.search.includes('corridor=')");
  await panelSays(page, "Central Asia–Azerbaijan");
  await press(page, ".panel a[href*='meeting=']", "location.search.includes('meeting=')");
  await page.value("document.querySelector('.panel h2')?.textContent !== ''");
  await page.back();
  await panelSays(page, "Central Asia–Azerbaijan");

  await press(page, ".explore-link", "location.search.includes('explore=')");
  await page.value("document.querySelectorAll('.explore td').length > 50");
  await page.back();
  await panelSays(page, "Central Asia–Azerbaijan");

  await press(page, ".search-tool", "document.activeElement?.classList.contains('search-input')");
  await page.type("nakhchivan");
  await page.value("document.querySelectorAll('.search-title').length > 1");
  const first = await page.value<string>("document.querySelector('.search-title').textContent.trim()");
  await page.type(ENTER);
  await page.value(
    `document.querySelector('.panel h2')?.textContent.trim().includes(${JSON.stringify(first)})`,
  );

  for (const [format, signature] of [
    ["svg", "<svg"],
    ["pptx", "PK\u0003\u0004"],
  ]) {
    await page.value(KEEP_FILES);
    const choice = `input[name=format][value=${format}]`;
    await press(page, ".export-open", "document.querySelector('.export-make')");
    await press(page, choice, `document.querySelector("${choice}").checked`);
    const isMade = `window.firstBytes.some((text) => text.includes(${JSON.stringify(signature)}))`;
    await press(page, ".export-make", isMade);
    await page.goto(`${baseURL}?corridor=ca-az&lang=en`);
    await answers(page);
  }

  await page.goto(`${baseURL}?story=two-corridors&step=2&lang=en`);
  await answers(page);
  await page.value("document.body?.innerText.includes('From Central Asia to Azerbaijan')");
  await page.goto(`${baseURL}embed/corridor/ca-az.html`);
  expect(await page.value<number>("document.querySelectorAll('svg text').length")).toBeGreaterThan(5);
}

async function print(page: EnginePage, baseURL: string): Promise<void> {
  await page.goto(`${baseURL}?corridor=ca-az&lang=en`);
  await panelSays(page, "Central Asia–Azerbaijan");
  const pdf = await page.print();
  if (pdf === null) return;
  const file = test.info().outputPath("page.pdf");
  writeFileSync(file, pdf);
  const text = execFileSync("pdftotext", [file, "-"], { encoding: "utf8" }).replaceAll(/\s+/g, " ");
  expect(text).toContain("A plan to carry wind and solar power");
}

/** Waits for a panel of that title, and for all that it says. */
async function panelSays(page: EnginePage, title: string): Promise<void> {
  await page.value(`document.querySelector('.panel h2')?.textContent.includes(${JSON.stringify(title)})`);
  await page.value("document.querySelector('.panel[aria-busy=false]') !== null");
}

/**
 * Clicks in the middle of the first element that is seen, as soon as there is one that nothing covers, until the page answers: an element may slip
 * away under the hand, as the figures of a panel come late, and WebKit doesn't hold its place for them.
 */
async function press(page: EnginePage, selector: string, isThere: string): Promise<void> {
  for (let tries = 0; tries < 5; tries++) {
    // An answer that came late may cover the element.
    const middle = `(${middleOf})(${JSON.stringify(selector)})`;
    const at = await page.value<Point | true>(`(${isThere}) ? true : ${middle}`);
    if (at === true) return;
    await page.click(at);
    const isAnswered = await page.value(`(${isThere}) ? true : null`, 10_000).then(
      () => true,
      () => false,
    );
    if (isAnswered) return;
  }
  throw new Error(`${selector} doesn’t answer: ${isThere}`);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function middleOf(selector: string): Point | null {
  for (const element of document.querySelectorAll(selector)) {
    const seen = element.getClientRects().length > 0 ? element : (element.closest("label") ?? element);
    seen.scrollIntoView({ block: "center" });
    const { left, right, top, bottom } = seen.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const hit = document.elementFromPoint(x, y);
    if (hit !== null && (seen.contains(hit) || hit.contains(seen) || hit.closest("label")?.contains(seen)))
      return { x, y };
  }
  return null;
}

async function answers(page: EnginePage): Promise<void> {
  await page.value("performance.getEntriesByName('atlas:answers').length > 0");
}

/** Keeps the first bytes of the files that the page makes. */
const KEEP_FILES = `(() => {
  const make = URL.createObjectURL;
  window.firstBytes = [];
  URL.createObjectURL = (file) => {
    file.slice(0, 200).text().then((text) => window.firstBytes.push(text));
    return make.call(URL, file);
  };
  return true;
})()`;
