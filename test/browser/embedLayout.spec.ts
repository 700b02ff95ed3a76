import { expect, mapIsIdle, test } from "./atlasTest";
import { boxOf } from "./boxOf";
import { WITHOUT_LIVE_MAP } from "./withoutLiveMap";

test.use(WITHOUT_LIVE_MAP);

const DISCLAIMER = "do not imply official endorsement or acceptance";

test("an embed is the map with title, legend, credit and a link; all but the credit can be left out", async ({
  page,
}) => {
  await page.goto("./?frame=embed&corridor=ca-az&lang=en");
  await mapIsIdle(page);
  const parts = {
    title: page.getByRole("heading", { level: 1, name: "Central Asia–Azerbaijan Green Energy Corridor" }),
    legend: page.locator(".embed-key"),
    link: page.locator(".embed-link"),
    buttons: page.locator(".map-tools"),
    // The credit beneath it stays.
    scale: page.locator(".scale-bar svg"),
  };
  for (const part of Object.values(parts)) await expect(part).toBeVisible();
  await expect(parts.link).toHaveAttribute("href", "?corridor=ca-az&lang=en");
  await expect(page.getByRole("complementary")).toBeHidden();

  for (const [name, part] of Object.entries(parts)) {
    await page.goto(`./?frame=embed&corridor=ca-az&lang=en&without=${name}`);
    await expect(page.locator(".flow-button")).toBeAttached();
    await expect(part).toBeHidden();
    for (const [other, there] of Object.entries(parts)) if (other !== name) await expect(there).toBeVisible();
    await expect(page.getByText(DISCLAIMER)).toBeVisible();
  }
  await page.goto("./?frame=embed&lang=en&without=title,legend,link,buttons,scale");
  await expect(page.locator(".flow-button")).toBeAttached();
  for (const part of Object.values(parts)) await expect(part).toBeHidden();
  await expect(page.getByText(DISCLAIMER)).toBeVisible();
  await expect(page.getByText("CC BY 4.0")).toBeVisible();
});

test("on the smallest screen the credit and the disclaimer stay, and nothing scrolls", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 300 });
  await page.goto("./?frame=embed&corridor=ca-az&lang=en");
  await mapIsIdle(page);
  await expect(page.getByText(DISCLAIMER)).toBeInViewport({ ratio: 1 });
  const size = await page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight];
  });
  expect(size).toEqual([0, 0]);
});

for (const frame of ["embed", "story"])
  for (const language of ["en", "ru"])
    test(`in a low frame every step of a story is read without scrolling, beside its map (${frame}, ${language})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 480, height: 420 });
      await page.goto(`./?story=two-corridors&frame=${frame}&lang=${language}`);
      await mapIsIdle(page);
      const count = await page.locator(".story-dot").count();
      for (let step = 1; step <= count; step += 1) {
        await expect(page.locator(".story-count")).toContainText(new RegExp(`^${step}\\D+${count}$`));
        const text = await boxOf(page.locator(".slide-text"));
        const bar = await boxOf(page.locator(".story-bar"));
        const map = await boxOf(page.locator(".map"));
        expect(text.y + text.height, `step ${step}`).toBeLessThanOrEqual(bar.y);
        expect(map.width * map.height, `step ${step}`).toBeGreaterThan(50_000);
        if (step < count) await page.locator(".story-go").last().click();
      }
    });
