import type { Page } from "@playwright/test";
import { expect, pageAnswers, test } from "./atlasTest";
import { outOfSight } from "./outOfSight";
import { WITHOUT_LIVE_MAP } from "./withoutLiveMap";

// Styles of a reader's own are laid over the page as an extension does it.
test.use({ ...WITHOUT_LIVE_MAP, bypassCSP: true });

interface State {
  readonly name: string;
  readonly link: string;
  readonly open?: string | RegExp;
}

const STATES: readonly State[] = [
  { name: "the overview", link: "./" },
  { name: "a corridor", link: "?corridor=ca-az" },
  { name: "a meeting in Russian", link: "?meeting=cececo-board-1&lang=ru" },
  { name: "the matrix", link: "?explore=matrix" },
  { name: "the timeline", link: "?explore=timeline" },
  { name: "a comparison", link: "?compare=KZ,UZ" },
  { name: "a story", link: "?story=two-corridors&step=2" },
  { name: "a past day", link: "?date=2025-09-09" },
  { name: "an embed", link: "?frame=embed&corridor=ca-az" },
  { name: "the page of a record", link: "member/KZ.html" },
  { name: "searching", link: "?corridor=ca-az", open: /^Search/ },
  { name: "exporting", link: "?corridor=ca-az", open: "Export" },
  { name: "sharing", link: "?corridor=ca-az", open: "Share" },
];

/** As WCAG 1.4.12 has it. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

interface Eyes {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly isSpaced?: boolean;
  /** Of the browser's letters, in px: 16 where a reader chose none. */
  readonly letters?: number;
}

const EYES: readonly Eyes[] = [
  { name: "more space between letters, words and lines", size: { width: 1440, height: 900 }, isSpaced: true },
  { name: "that on a phone", size: { width: 360, height: 640 }, isSpaced: true },
  { name: "letters twice as large by default", size: { width: 1440, height: 900 }, letters: 32 },
  { name: "a zoom of 200 %", size: { width: 720, height: 450 } },
  { name: "a zoom of 400 %", size: { width: 320, height: 256 } },
];

for (const state of STATES)
  test(`in ${state.name} nothing is cut off for other eyes that isn’t for these, and nothing reaches over the window`, async ({
    page,
  }) => {
    const session = await page.context().newCDPSession(page);
    const letters = (px: number) =>
      session.send("Page.setFontSizes", { fontSizes: { standard: px, fixed: px } });
    await reach(page, state);
    const spacing = await page.addStyleTag({ content: SPACED });
    const spaced = (is: boolean) =>
      spacing.evaluate((style, is) => {
        (style as HTMLStyleElement).media = is ? "all" : "not all";
      }, is);
    await spaced(false);
    const before = new Set(await outOfSight(page));
    for (const eyes of EYES) {
      await letters(eyes.letters ?? 16);
      await page.setViewportSize(eyes.size);
      await spaced(eyes.isSpaced ?? false);
      const more = async () => (await outOfSight(page)).filter((found) => !before.has(found));
      await expect.soft.poll(more, { message: eyes.name, timeout: 5000 }).toEqual([]);
    }
  });

test("who asks for more contrast gets it: words at seven to one, lines at three to one, light and dark", async ({
  page,
}) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ contrast: "more", colorScheme });
    await page.goto("?corridor=ca-az");
    await pageAnswers(page);
    const against = (colour: string) => page.evaluate(contrastWithPanel, colour);
    for (const words of ["--text", "--muted", "--link"])
      expect(await against(words), words).toBeGreaterThan(7);
    for (const line of ["--rule", "--rule-strong"]) expect(await against(line), line).toBeGreaterThan(3);
  }
});

/** As WCAG 2 reckons it. Runs in the page. */
function contrastWithPanel(name: string): number {
  const luminance = (colour: string) => {
    const sample = document.body.appendChild(document.createElement("i"));
    sample.style.color = `var(${colour})`;
    const parts = getComputedStyle(sample).color.match(/[\d.]+/g) ?? [];
    sample.remove();
    const [red = 0, green = 0, blue = 0] = parts
      .map((part) => Number(part) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [darker = 0, lighter = 0] = [luminance(name), luminance("--panel")].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

async function reach(page: Page, { link, open }: State): Promise<void> {
  await page.goto("about:blank");
  await page.goto(link);
  if (link.endsWith(".html")) return;
  await pageAnswers(page);
  if (link.includes("explore=") || link.includes("compare="))
    await expect(
      page
        .locator(".explore")
        .getByRole(link.includes("timeline") ? "figure" : "table")
        .or(page.locator(".explore [role=grid], .explore svg"))
        .first(),
    ).toBeVisible();
  if (!open) return;
  await page.locator(".header").getByRole("button", { name: open }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
}
