import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { packageProblems } from "../draw/slides/packageProblems";
import { all, readXml, unzipped } from "../draw/slides/unzipped";
import { found } from "../there";
import { expect, mapIsIdle, panelOf, test } from "./atlasTest";
import { made } from "./exporting";
import { asPdf, said, without } from "./installed";
import { WITHOUT_LIVE_MAP } from "./withoutLiveMap";

test.use(WITHOUT_LIVE_MAP);
test.describe.configure({ timeout: 240_000 });

/** Of Kazakhstan, in two languages: the button in its panel, and what must be in what it leads to. */
const BRIEFS = [
  {
    language: "en",
    button: "Brief",
    name: "Kazakhstan",
    words: [
      "Central Asia–Azerbaijan",
      "KEGOC",
      "Under study",
      "Signed the Charter",
      "do not imply official endorsement",
    ],
  },
  {
    language: "ru",
    button: "Справка",
    name: "Казахстан",
    words: ["Центр. Азия – Азербайджан", "Установленная мощность", "не означают официального одобрения"],
  },
] as const;

for (const { language, button, name, words } of BRIEFS) {
  test(`the brief on ${name} is a document of at most two pages with footnotes, asked for in its panel`, async ({
    page,
  }) => {
    const file = await briefFrom(page, language, button);
    const parts = unzipped(readFileSync(file));
    expect(packageProblems(parts)).toEqual([]);
    const notes = all(readXml(found(parts, "word/footnotes.xml")), "w:footnote");
    // Two of them are the lines over the others.
    expect(notes.length).toBeGreaterThan(4);
    test.skip(...without("lowriter", "pdftotext"));
    isRead(asPdf(file), name, words);
  });

  test(`the brief on ${name} is a PDF of at most two pages`, async ({ page }) => {
    await asked(page, language, button);
    await page.locator("input[name=format][value=pdf]").check();
    const file = await made(page);
    test.skip(...without("pdftotext"));
    isRead(file, name, words);
  });
}

test("what a brief needs is loaded when one is asked for, and what is no subject of one has no button", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("?member=KZ");
  await mapIsIdle(page);
  await expect(briefButton(page, "Brief")).toBeEnabled();
  expect(asked.filter((path) => /ExportDialog/.test(path))).toEqual([]);
  await page.goto("?segment=ca-az/caspian-crossing");
  await mapIsIdle(page);
  await expect(panelOf(page).getByRole("heading", { level: 2 })).not.toBeEmpty();
  await expect(briefButton(page, "Brief")).toHaveCount(0);
});

function briefButton(page: Page, name: string) {
  return page.locator(".panel").getByRole("button", { name, exact: true });
}

/** Presses the button of the panel: the dialog stands with the brief chosen. */
async function asked(page: Page, language: string, button: string): Promise<void> {
  await page.goto(`?member=KZ&lang=${language}`);
  await mapIsIdle(page);
  await briefButton(page, button).click();
  await expect(page.locator("input[name=subject][value=brief]")).toBeChecked();
}

async function briefFrom(page: Page, language: string, button: string): Promise<string> {
  await asked(page, language, button);
  const file = await made(page);
  expect(file).toMatch(/corridor-atlas-KZ-brief-.*\.docx$/);
  return file;
}

/** What a reader finds in it, as another program shows it. */
function isRead(pdf: string, name: string, words: readonly string[]): void {
  expect(Number(/Pages:\s+(\d+)/.exec(said("pdfinfo", pdf))?.[1])).toBeLessThanOrEqual(2);
  const text = said("pdftotext", pdf, "-").replace(/\s+/g, " ");
  for (const word of [name, ...words, "CC BY 4.0", "member=KZ"]) expect(text).toContain(word);
  expect(text, "a number for each document").toMatch(/\b1 .*\b2 .*https?:/);
}
