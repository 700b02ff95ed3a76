import { readFileSync } from "node:fs";
import { GEO_FOLDER } from "../../geo/build/geoFolder";
import { packageProblems } from "../draw/slides/packageProblems";
import { all, readXml, unzipped } from "../draw/slides/unzipped";
import { found, there } from "../there";
import { expect, mapIsIdle, test } from "./atlasTest";
import { exported, made } from "./exporting";
import { asPdf, said, without } from "./installed";
import { isMistake, WITHOUT_LIVE_MAP } from "./withoutLiveMap";

test.use(WITHOUT_LIVE_MAP);

/** A told story as it leaves the page, looked at from outside: by the programs that will open it, where this machine has them. */

const STORY = "?story=two-corridors&lang=en";
const { title, steps } = JSON.parse(readFileSync(`${GEO_FOLDER}/stories/two-corridors.json`, "utf8")) as {
  title: { en: string };
  steps: { title: { en: string }; text: { en: string } }[];
};

test.describe.configure({ timeout: 240_000 });

const slidesIn = (parts: ReadonlyMap<string, string>) =>
  [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));

test("a story is a slide a step between its title and its documents, with title, text and notes, and LibreOffice has nothing to repair", async ({
  page,
}) => {
  const file = await exported(page, STORY, "pptx");
  expect(file).toMatch(/corridor-atlas-story-two-corridors-\d{4}-\d\d-\d\d\.pptx$/);
  const parts = unzipped(readFileSync(file));
  expect(packageProblems(parts)).toEqual([]);
  for (const [i, step] of steps.entries()) {
    const slide = readXml(found(parts, `ppt/slides/slide${i + 2}.xml`));
    const words = all(slide, "a:t").map(({ text }) => text);
    const numbers = all(slide, "a:fld").flatMap((field) => all(field, "a:t"));
    expect(numbers.map(({ text }) => text)).toEqual([String(i + 2)]);
    // Some of its spaces let no line end.
    expect(words.join(" ").replaceAll(/\s+/g, " ")).toContain(step.title.en);
    const notes = all(readXml(found(parts, `ppt/notesSlides/notesSlide${i + 2}.xml`)), "a:t");
    const told = notes.map(({ text }) => text);
    expect(told).toContain(step.text.en);
    expect(told.some((text) => text.includes(`story=two-corridors`))).toBe(true);
  }
  const slides = slidesIn(parts);
  expect(slides.length).toBeGreaterThan(steps.length + 1);
  const last = all(readXml(found(parts, `ppt/slides/slide${slides.length}.xml`)), "a:t").map(
    ({ text }) => text,
  );
  expect(last).toContain("Sources");
  test.skip(...without("soffice", "pdftotext"));
  const pdf = asPdf(file);
  expect(said("pdfinfo", pdf)).toMatch(new RegExp(`Pages:\\s+${slides.length}\\n`));
  expect(said("pdftotext", pdf, "-").replace(/\s+/g, " ")).toContain("no route is published");
});

test("a story is a PDF of a page a step between its title and its documents, with its fonts and without a picture", async ({
  page,
}) => {
  const file = await exported(page, STORY, "pdf");
  test.skip(...without("pdffonts"));
  const pages = Number(/Pages:\s+(\d+)/.exec(said("pdfinfo", file))?.[1]);
  expect(pages).toBeGreaterThan(steps.length + 1);
  const fonts = said("pdffonts", file).trim().split("\n").slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(font).toMatch(/^Inter\s.*\syes\s+\w+\s+yes\s/);
  expect(said("pdfimages", "-list", file).trim().split("\n").slice(2)).toEqual([]);
  for (const [i, step] of steps.entries()) {
    const page = said("pdftotext", "-f", `${i + 2}`, "-l", `${i + 2}`, file, "-").replace(/\s+/g, " ");
    expect(page).toContain(step.title.en);
    expect(page).toContain(step.text.en);
  }
});

test("a story is a film of 1920 by 1080 that stands long enough to be read", async ({ page }) => {
  const file = await exported(page, STORY, "video");
  test.skip(...without("ffprobe"));
  const show = "stream=codec_name,width,height:format=duration";
  const [stream, seconds] = said("ffprobe", "-v", "error", "-show_entries", show, "-of", "csv=p=0", file)
    .trim()
    .split("\n");
  expect(stream).toMatch(/^(?:h264|vp9|av1|vp8),1920,1080$/);
  expect(Number(seconds)).toBeGreaterThan(5 * steps.length);
  expect(Number(seconds)).toBeLessThan(21 * steps.length);
});

test("a story in one file is told from a disk, without a network", async ({ page, browser }) => {
  const file = await exported(page, `${STORY}&step=3`, "html");
  const alone = await browser.newPage({ offline: true, reducedMotion: "reduce", locale: "en-GB" });
  const errors: string[] = [];
  alone.on("pageerror", ({ message }) => errors.push(message));
  alone.on("console", (message) => isMistake(message) && errors.push(message.text()));
  await alone.goto(`file://${file}`);
  await mapIsIdle(alone);
  await expect(alone.getByRole("heading", { name: there(steps[2]).title.en })).toBeVisible();
  await alone.keyboard.press("ArrowRight");
  await expect(alone.getByRole("heading", { name: there(steps[3]).title.en })).toBeVisible();
  expect(errors).toEqual([]);
  await alone.close();
});

test("the dialog offers a told story first, by its name, in what can hold more than one sheet", async ({
  page,
}) => {
  await page.goto(STORY);
  await mapIsIdle(page);
  await page.locator(".export-open").click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.locator("input[name=subject]").first()).toHaveValue("story");
  await expect(dialog.locator("input[name=subject]").first()).toBeChecked();
  await expect(dialog.getByLabel("Title", { exact: true })).toHaveValue(title.en);
  const formats = dialog.locator("input[name=format]");
  expect(await formats.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))).toEqual([
    "pptx",
    "pdf",
    "video",
    "html",
  ]);
  const slides = slidesIn(unzipped(readFileSync(await made(page))));
  expect(slides.length).toBeGreaterThan(steps.length + 1);
  await expect(dialog.getByText(`${slides.length} slides`)).toBeVisible();
});
