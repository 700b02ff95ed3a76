import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import { packageProblems } from "../draw/slides/packageProblems";
import { all, readXml, unzipped } from "../draw/slides/unzipped";
import { found } from "../there";
import { expect, test } from "./atlasTest";
import { choose, made } from "./exporting";
import { asPdf, isInstalled, said, without } from "./installed";
import { WITHOUT_LIVE_MAP } from "./withoutLiveMap";

test.use(WITHOUT_LIVE_MAP);
test.describe.configure({ timeout: 240_000 });

/** Slides of the corridor in templates as offices have them: those that LibreOffice ships, saved as PowerPoint's; and files that are none. */

const SHIPPED = shippedTemplates();
const CA_AZ = "?corridor=ca-az";
const TITLE = "Central Asia–Azerbaijan: under study, no line of its own built";

/** With drawings on their masters; one as a template, the other as a presentation. */
for (const [name, ending] of [
  ["DNA", "potx"],
  ["Forestbird", "pptx"],
] as const)
  test(`slides are made in ${name} as LibreOffice ships it, and it opens them`, async ({ page }) => {
    test.skip(...without("soffice", "pdftotext"));
    test.skip(SHIPPED === null, "LibreOffice is here without its templates.");
    const file = saved(name, ending);
    await page.goto(CA_AZ);
    await choose(page, "pptx");
    await take(page, file);
    await expect(page.getByRole("dialog")).toContainText(`The slides are made in ${name}.${ending}`);
    const deck = await made(page);
    const [before, parts] = [unzipped(readFileSync(file)), unzipped(readFileSync(deck))];
    // LibreOffice has its own way with masters, which stay as they were.
    const known = new Set(packageProblems(before));
    expect(packageProblems(parts).filter((problem) => !known.has(problem))).toEqual([]);
    // The office's own master, as it was.
    const master = [...before.keys()].filter((path) => /slideMasters\/[^/]+\.xml$/.test(path));
    expect(master.length).toBeGreaterThan(0);
    for (const path of master) expect(parts.get(path)).toBe(before.get(path));
    const slide = readXml(found(parts, "ppt/slides/slide1.xml"));
    const title = all(slide, "p:sp").find((each) => all(each, "p:ph").length > 0);
    expect(
      title &&
        all(title, "a:t")
          .map(({ text }) => text)
          .join(" "),
    ).toBe(TITLE);
    const pdf = asPdf(deck);
    expect(said("pdfinfo", pdf)).toMatch(/Pages:\s+1\n/);
    const text = said("pdftotext", pdf, "-").replace(/\s+/g, " ");
    for (const words of ["under study, no line of its own built", "400 km", "CC BY 4.0"])
      expect(text).toContain(words);
  });

test("of real files that are none each is told what it is and what to do", async ({ page }) => {
  test.skip(...without("soffice"));
  test.skip(SHIPPED === null, "LibreOffice is here without its templates.");
  await page.goto(CA_AZ);
  await choose(page, "pptx");
  const alert = page.getByRole("dialog").getByRole("alert").getByRole("listitem");
  const half = test.info().outputPath("half.pptx");
  const whole = readFileSync(saved("DNA", "pptx"));
  writeFileSync(half, whole.subarray(0, whole.length / 2));
  for (const [file, told] of [
    [saved("DNA", "odp"), /isn’t a .pptx or .potx/],
    [saved("DNA", "ppt"), /old format/],
    [saved("DNA", "pptm"), /macros/],
    [half, /damaged or incomplete/],
  ] as const) {
    await take(page, file);
    await expect(alert, file).toHaveText([told]);
  }
  await take(page, saved("DNA", "pptx"));
  await expect(alert).toHaveCount(0);
});

/** Chooses a file of the reader's own for its slides. */
async function take(page: Page, file: string): Promise<void> {
  await page.locator('.export-template input[type="file"]').setInputFiles(file);
}

/** By which of its filters LibreOffice saves a presentation. */
const FILTERS = {
  pptx: "pptx",
  potx: "potx:Impress MS PowerPoint 2007 XML Template",
  pptm: "pptm:Impress MS PowerPoint 2007 XML VBA",
  ppt: "ppt:MS PowerPoint 97",
  odp: "odp",
} as const;

/** A template of LibreOffice, saved as another kind of file: the path of it. */
function saved(name: string, ending: keyof typeof FILTERS): string {
  const folder = test.info().outputPath("saved");
  const home = `-env:UserInstallation=file://${test.info().outputPath("profile")}`;
  const source = join(SHIPPED ?? "", `${name}.otp`);
  said("soffice", home, "--headless", "--convert-to", FILTERS[ending], "--outdir", folder, source);
  return join(folder, `${name}.${ending}`);
}

/** Where LibreOffice keeps its templates; `null` where it has none. */
function shippedTemplates(): string | null {
  if (!isInstalled("soffice")) return null;
  const program = dirname(realpathSync(execFileSync("which", ["soffice"], { encoding: "utf8" }).trim()));
  const folder = join(program, "../share/template/common/presnt");
  return existsSync(folder) && readdirSync(folder).includes("DNA.otp") ? folder : null;
}
