import { expect, test } from "./atlasTest";

test("in the colours of the system a gap is no bar", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("./?explore=matrix");
  const start = page.locator(".matrix td.is-start").first();
  await expect(start).toBeAttached();
  const colours = await start.evaluate((cell) => {
    const style = getComputedStyle(cell);
    const canvas = document.body.appendChild(document.createElement("i"));
    canvas.style.color = "Canvas";
    return [style.borderInlineStartColor, getComputedStyle(canvas).color];
  });
  expect(colours[0]).toBe(colours[1]);
});
