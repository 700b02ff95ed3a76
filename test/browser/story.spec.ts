import type { Page } from "@playwright/test";
import { there } from "../there";
import { expect, mapIsIdle, test } from "./atlasTest";
import { violations } from "./axe";
import { openStory, slide } from "./slides";
import { WITHOUT_LIVE_MAP } from "./withoutLiveMap";

test.use(WITHOUT_LIVE_MAP);

const stepIn = (page: Page) => new URL(page.url()).searchParams.get("step") ?? "1";

test("arrows, page keys and the space bar turn the steps, wherever the focus is, and each is an address", async ({
  page,
}) => {
  await openStory(page);
  await expect(slide(page)).toHaveText("Two corridors that meet in Azerbaijan");
  await page.keyboard.press("ArrowRight");
  await expect(slide(page)).toHaveText("From Central Asia to Azerbaijan");
  expect(stepIn(page)).toBe("2");
  await page.keyboard.press("PageDown");
  await expect(slide(page)).toHaveText("Under the Caspian Sea");
  await page.getByRole("button", { name: "Zoom in" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(slide(page)).toHaveText("Three states sign in Baku");
  await page.keyboard.press("PageUp");
  await expect(slide(page)).toHaveText("Under the Caspian Sea");
  await page.locator("body").click({ position: { x: 200, y: 500 } });
  await page.keyboard.press("Space");
  await expect(slide(page)).toHaveText("Three states sign in Baku");
  await page.keyboard.press("End");
  await expect(slide(page)).toHaveText("What isn't known yet");
  await page.keyboard.press("ArrowRight");
  expect(stepIn(page)).toBe("10");
  await page.goBack();
  await expect(slide(page)).toHaveText("Three states sign in Baku");
  await expect(page).toHaveTitle("Three states sign in Baku · Corridor Atlas");
});

test("B and a full stop make the screen black, and any of them, a click or a step brings it back", async ({
  page,
}) => {
  await openStory(page);
  const black = page.getByRole("button", { name: /screen is blank/ });
  await page.keyboard.press("b");
  await expect(black).toBeVisible();
  await page.keyboard.press(".");
  await expect(black).toBeHidden();
  // On a Russian keyboard the same key is another letter.
  await page.evaluate(() =>
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "и", code: "KeyB", bubbles: true })),
  );
  await expect(black).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(black).toBeHidden();
  expect(stepIn(page)).toBe("2");
});

test("presenting fills the screen in the projector's colours, and all is as before when it ends", async ({
  page,
}) => {
  await openStory(page, "?story=two-corridors&step=2");
  const size = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const before = await size();
  await page.getByRole("button", { name: "Present" }).click();
  await expect(page.locator("header.header")).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("projector");
  expect(await size()).toBeGreaterThan(before);
  // The space bar is the clicker's, though the button has been clicked.
  await page.keyboard.press("Space");
  await expect(slide(page)).toHaveText("Under the Caspian Sea");
  await page.keyboard.press("f");
  await expect(page.locator("header.header")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBeUndefined();
  expect(await size()).toBe(before);
  expect(new URL(page.url()).searchParams.get("theme")).toBeNull();
});

test("the speaker's window follows, leads, blanks and freezes the audience", async ({ page }) => {
  await openStory(page);
  const opened = page.waitForEvent("popup");
  await page.keyboard.press("s");
  const speaker = await opened;
  const title = speaker.locator(".desk-now h2");
  await expect(title).toHaveText("Two corridors that meet in Azerbaijan", { timeout: 60_000 });
  await expect(speaker.getByText("Linked with the audience’s window")).toBeVisible();
  await expect(speaker.locator(".desk-notes")).toContainText("the pattern of a line");
  await expect(speaker.locator(".desk-next-title")).toHaveText("From Central Asia to Azerbaijan");
  await expect(speaker.locator(".desk-elapsed")).toHaveText(/0:0\d|\d:\d\d/);

  await page.keyboard.press("ArrowRight");
  await expect(title).toHaveText("From Central Asia to Azerbaijan");
  await speaker.keyboard.press("PageDown");
  await expect(slide(page)).toHaveText("Under the Caspian Sea");
  await speaker.keyboard.press("b");
  await expect(page.locator(".story-blank")).toBeVisible();
  await speaker.keyboard.press("b");
  await expect(page.locator(".story-blank")).toBeHidden();

  await speaker.getByRole("button", { name: /^Freeze/ }).click();
  await speaker.getByRole("button", { name: "Next step" }).click();
  await expect(title).toHaveText("Three states sign in Baku");
  await expect(speaker.getByText("The audience stays at step 3.")).toBeVisible();
  // A clicker in the frozen window moves the speaker.
  await page.keyboard.press("PageDown");
  await expect(title).toHaveText("A joint venture in equal shares");
  await expect(slide(page)).toHaveText("Under the Caspian Sea");
  await speaker.keyboard.press("z");
  await expect(slide(page)).toHaveText("A joint venture in equal shares");

  await speaker.keyboard.press("z");
  await speaker.close();
  await page.keyboard.press("PageDown");
  await expect(slide(page)).toHaveText("What the study has to answer");
});

test("in a kiosk a story plays by itself, waits for whoever touches it, and begins anew when they have gone", async ({
  page,
}) => {
  // A busy machine may miss a step: the story comes round again.
  test.slow();
  await openStory(page, "?story=who-meets-whom&step=8&kiosk=5&lang=en");
  await expect(page.getByText("Plays by itself")).toBeVisible();
  const steps = await page.evaluate(() => history.length);
  await expect.poll(() => stepIn(page), { timeout: 80_000 }).toBe("1");
  await page.keyboard.press("End");
  await expect(page.getByText("Waiting while you look around.")).toBeVisible();
  await page.getByRole("combobox", { name: "Language" }).selectOption("tr");
  await expect(page.locator("html")).toHaveAttribute("lang", "tr");
  await expect.poll(() => stepIn(page), { timeout: 80_000 }).toBe("1");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  // What plays by itself leaves nothing behind: only the reader's own two steps are there.
  expect(await page.evaluate(() => history.length)).toBe(steps + 2);
});

test("a swipe over the slide turns it", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 360, height: 640 },
    baseURL: there(baseURL),
  });
  const page = await context.newPage();
  await openStory(page);
  const touch = (type: string, x: number) =>
    page.locator(".story").evaluate(
      (element, { type, x }) => {
        const point = new Touch({ identifier: 1, target: element, clientX: x, clientY: 400 });
        const touches = type === "touchend" ? [] : [point];
        element.dispatchEvent(new TouchEvent(type, { bubbles: true, touches, changedTouches: [point] }));
      },
      { type, x },
    );
  await touch("touchstart", 300);
  await touch("touchend", 100);
  await expect(slide(page)).toHaveText("From Central Asia to Azerbaijan");
  await touch("touchstart", 100);
  await touch("touchend", 300);
  await expect(slide(page)).toHaveText("Two corridors that meet in Azerbaijan");
  await context.close();
});

test("a reader makes a story of views, orders it, plays it, and its link holds all of it", async ({
  page,
}) => {
  await page.goto("?corridor=ca-az&theme=light");
  await mapIsIdle(page);
  await page.getByRole("button", { name: "Add this view to a story" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("textbox", { name: "Title of step 1" })).toHaveValue(
    "Central Asia–Azerbaijan Green Energy Corridor",
  );
  await dialog.getByRole("textbox", { name: "Title of the story" }).fill("Görüş");
  await dialog.getByRole("textbox", { name: "Text of step 1" }).fill("Under the sea");
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Overview" }).click();
  await page.getByRole("button", { name: "Add this view to a story" }).click();
  await expect(dialog.getByRole("textbox", { name: "Title of step 2" })).toBeVisible();
  await page.keyboard.press("Escape");
  // Back goes to another view, and takes nothing out of the story.
  const ownIn = () => new URL(page.url()).hash.split("own=")[1];
  const own = ownIn();
  await page.goBack();
  await expect.poll(() => new URL(page.url()).search).toBe("?corridor=ca-az&theme=light");
  await expect.poll(ownIn).toBe(own);
  await page.goForward();
  await page.getByRole("button", { name: "Make a story of your own" }).click();
  await dialog.getByRole("textbox", { name: "Title of step 2" }).fill("All of it");
  await dialog.getByRole("textbox", { name: "Notes of step 2" }).fill("Say hello.");
  await dialog.getByRole("button", { name: "Move step 2 up" }).click();
  await expect(dialog.getByText(/characters long: fits/)).toBeVisible();
  const link = await dialog.getByRole("textbox", { name: "Link with the whole story" }).inputValue();
  await dialog.getByRole("button", { name: "Play from the beginning" }).click();
  await expect(slide(page)).toHaveText("All of it");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".slide-text")).toHaveText("Under the sea");

  await page.goto("about:blank");
  await page.goto(link);
  await expect(slide(page)).toHaveText("All of it", { timeout: 60_000 });
  await expect(page.locator(".slide-story")).toHaveText("Görüş");
  await mapIsIdle(page);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#map=.*&own=/);
});

test("a deck of several views is found in the export dialog, begins with its title, and follows the page's language but for titles that were written", async ({
  page,
}) => {
  await page.goto("?corridor=ca-az");
  await mapIsIdle(page);
  const camera = () => new URL(page.url()).hash.split("&")[0];
  const seen = camera();
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("button", { name: "Add this view", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Remove step 1" }).click();
  await dialog.getByRole("textbox", { name: "Title of the story" }).fill("To the minister");
  await dialog.getByRole("button", { name: "Close" }).click();
  expect(camera()).toBe(seen);
  for (const view of ["Overview", null]) {
    if (view) await page.getByRole("link", { name: view }).click();
    await page.getByRole("button", { name: "Add this view to a story" }).click();
    await expect(dialog.getByRole("textbox", { name: "Title of the story" })).toHaveValue("To the minister");
    if (view) await page.keyboard.press("Escape");
  }
  await dialog.getByRole("textbox", { name: "Title of step 2" }).fill("All of it");
  await page.keyboard.press("Escape");
  await page.goto(
    page
      .url()
      .replace("?", "?lang=ru&")
      .replace(/^([^?]*)#/, "$1?lang=ru#"),
  );
  await page.reload();
  await mapIsIdle(page);
  await page.getByRole("button", { name: "Экспорт", exact: true }).click();
  await page.getByRole("button", { name: "К вашей истории" }).click();
  await expect(dialog.getByRole("textbox", { name: "Шаг 1: заголовок" })).toHaveValue(
    /^Коридоры зелёной энергии и /,
  );
  await expect(dialog.getByRole("textbox", { name: "Шаг 2: заголовок" })).toHaveValue("All of it");
  await dialog.getByRole("button", { name: "Слайды, страницы или фильм" }).click();
  await expect(page.locator("input[name=subject][value=story]")).toBeChecked();
  await expect(dialog.getByRole("textbox", { name: "Заголовок" })).toHaveValue("To the minister");
});

test("a story goes into a file and comes back; a file that is wrong is told, and nothing is lost", async ({
  page,
}) => {
  await page.goto("?member=KZ");
  await mapIsIdle(page);
  await page.getByRole("button", { name: "Add this view to a story" }).click();
  const dialog = page.getByRole("dialog");
  const saved = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save as a file" }).click();
  const file = await (await saved).path();
  await dialog.getByRole("button", { name: "Remove step 1" }).click();
  await expect(dialog.getByText("No steps yet.")).toBeVisible();
  await dialog.locator("input[type=file]").setInputFiles(file);
  await expect(dialog.getByRole("textbox", { name: "Title of step 1" })).toHaveValue("Kazakhstan");

  const wrong = {
    format: "corridor-atlas-story",
    version: 1,
    language: "en",
    title: "a".repeat(500),
    steps: [{ view: "?tab=3", title: "A", notes: "" }],
  };
  await dialog.locator("input[type=file]").setInputFiles({
    name: "wrong.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(wrong)),
  });
  await expect(dialog.getByRole("alert")).toContainText("2 things in it are wrong");
  await expect(dialog.getByRole("alert")).toContainText("the field “text” is missing");
  await expect(dialog.getByRole("textbox", { name: "Title of step 1" })).toHaveValue("Kazakhstan");
  await dialog
    .locator("input[type=file]")
    .setInputFiles({ name: "photo.json", mimeType: "application/json", buffer: Buffer.alloc(3000, 255) });
  await expect(dialog.getByRole("alert")).toContainText("not JSON");
});

test("with a long story the dialog says to send the file", async ({ page }) => {
  await page.goto("?member=KZ");
  await mapIsIdle(page);
  await page.getByRole("button", { name: "Add this view to a story" }).click();
  await expect(page.getByText(/characters long: fits/)).toBeVisible();
  await page.getByRole("textbox", { name: "Notes of step 1" }).fill(randomWords());
  await expect(page.getByText(/chat and mail programs may cut it/)).toBeVisible();
});

test.describe("an address that asks for what can't be told", () => {
  test.use({ expectedErrors: /WebGL|404/ });

  test("of an unknown story says so, and lists those that there are", async ({ page }) => {
    await page.goto("?story=nothing&step=4");
    await expect(page.getByRole("alert")).toContainText("There is no such story in the atlas.");
    await expect(page.getByRole("alert").getByRole("link")).toHaveCount(3);
    await mapIsIdle(page);
    await page.getByRole("alert").getByRole("link", { name: "Who meets whom" }).click();
    await expect(slide(page)).toHaveText("Every table, and who is named there");
  });

  test("of a story of one's own that was cut says to ask for the file", async ({ page }) => {
    await page.goto("?story=own#own=q1YqSy0qzszPU7IyAgA");
    await expect(page.getByRole("alert")).toContainText("The story in this link can’t be read.");
    await mapIsIdle(page);
  });

  test("past the last step shows the last", async ({ page }) => {
    await openStory(page, "?story=who-meets-whom&step=99");
    await expect(slide(page)).toHaveText("What the reports leave out");
  });
});

test("in another page the caption leads on and back", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 480 });
  await openStory(page, "?story=two-corridors&frame=embed");
  await page.getByRole("link", { name: "Next step" }).click();
  await expect(slide(page)).toHaveText("From Central Asia to Azerbaijan");
  await page.getByRole("link", { name: "Previous step" }).click();
  await expect(slide(page)).toHaveText("Two corridors that meet in Azerbaijan");
  await expect(page.getByText(/do not imply official endorsement/).first()).toBeVisible();
});

for (const [name, address, width] of [
  ["a step", "?story=two-corridors&step=3", 1440],
  ["a step on a phone", "?story=two-corridors&step=3&lang=ru", 360],
  ["a step in the dark", "?story=centre-to-board&step=8&theme=dark", 1440],
  ["a slide on a stage", "?story=two-corridors&step=7&frame=story", 1440],
  ["the speaker's window", "?story=two-corridors&step=9&frame=speaker", 1000],
  ["an embed", "?story=who-meets-whom&frame=embed", 640],
] as const)
  test(`axe finds nothing at ${name}, and nothing is wider than the screen`, async ({ page }) => {
    await page.setViewportSize({ width, height: width === 360 ? 640 : 800 });
    await page.goto(address);
    await expect(page.locator(".slide-title, .desk-now h2")).toBeVisible({ timeout: 60_000 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

test("a speaker's window without a story says where one is, names no nothing, and leads on", async ({
  page,
}) => {
  await page.goto("?frame=speaker");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Speaker’s window");
  await expect(page.getByText("“”")).toHaveCount(0);
  await page.getByRole("link", { name: "Corridor Atlas" }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.locator(".map-canvas").first()).toBeVisible();
});

/** Words that no compression makes short. */
function randomWords(): string {
  return Array.from({ length: 150 }, () => crypto.randomUUID()).join(" ");
}
