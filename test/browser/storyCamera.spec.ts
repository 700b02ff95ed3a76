import { readCamera } from "../../src/view/camera";
import { there } from "../there";
import { expect, mapIsIdle, settled, test } from "./atlasTest";
import { openStory, slide } from "./slides";
import { WITHOUT_LIVE_MAP } from "./withoutLiveMap";

test.use(WITHOUT_LIVE_MAP);

// With the live map: what it shows is what a step is about.

test("a step looks at its place, a reader who goes aside keeps it in the address, and the way back leads there", async ({
  page,
}) => {
  await openStory(page, "?story=two-corridors&step=3");
  await mapIsIdle(page);
  await settled(page);
  const before = page.url();
  await page.locator(".slide-more summary").click();
  await page.getByRole("link", { name: "Central Asia–Azerbaijan Green Energy Corridor" }).first().click();
  await expect(page.getByRole("link", { name: /^Back to step 3/ })).toBeVisible();
  expect(new URL(page.url()).search).toBe("?story=two-corridors&step=3&corridor=ca-az");
  await page.getByRole("link", { name: /^Back to step 3/ }).click();
  await expect(slide(page)).toHaveText("Under the Caspian Sea");
  await expect.poll(() => page.url()).toBe(before);
});

test("a step opened by its address with a camera stays at that camera", async ({ page }) => {
  await openStory(page, "?story=two-corridors&step=8#map=4.5/41/50");
  await mapIsIdle(page);
  // Had it gone to where the step looks, a zoom from there would end elsewhere.
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => new URL(page.url()).hash).toBe("#map=5.5/41/50");
});

test("the way back into a story that was left leads to the camera at which it was left", async ({ page }) => {
  await openStory(page, "?story=two-corridors&step=3");
  await mapIsIdle(page);
  await page.keyboard.press("ArrowRight");
  await expect(slide(page)).toHaveText("Three states sign in Baku");
  await settled(page);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await settled(page);
  const { hash } = new URL(page.url());
  await page.getByRole("link", { name: "Leave the story" }).click();
  await expect(slide(page)).toHaveCount(0);
  await page.goBack();
  await expect(slide(page)).toHaveText("Three states sign in Baku");
  await expect.poll(() => new URL(page.url()).hash).toBe(hash);
  // The address alone could say so: a zoom from there tells where the map looks.
  const { zoom, ...centre } = there(readCamera(hash));
  await page.getByRole("button", { name: "Zoom in" }).click();
  await settled(page);
  expect(readCamera(new URL(page.url()).hash)).toEqual({
    zoom: expect.closeTo(zoom + 1, 1),
    lng: expect.closeTo(centre.lng, 1),
    lat: expect.closeTo(centre.lat, 1),
  });
});
