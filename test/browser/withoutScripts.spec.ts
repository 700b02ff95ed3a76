import { expect, test, titleOf } from "./atlasTest";

test.use({ javaScriptEnabled: false });

test("without scripts the page shows the map with its names, and lists that lead on", async ({ page }) => {
  await page.goto("./");
  const map = page.getByRole("group", { name: "Map" });
  await expect(map).toBeVisible();
  for (const name of ["Azerbaijan–Türkiye–Europe", "Central Asia–Azerbaijan", "Kazakhstan", "Caspian Sea"])
    await expect(map.locator("text", { hasText: name }).first()).toBeVisible();
  await expect(page.getByText("Not yet under construction")).toBeVisible();
  for (const [region, link] of [
    ["The two corridors", /^Central Asia–Azerbaijan/],
    ["ECO member states", "Kazakhstan"],
    ["Meetings", "All meetings"],
  ] as const)
    await expect(page.getByRole("region", { name: region }).getByRole("link", { name: link })).toBeVisible();
});

test("without scripts a reader goes from the list of meetings to a meeting, to a member, to a corridor", async ({
  page,
}) => {
  await page.goto("./");
  await page.getByRole("link", { name: "All meetings" }).click();
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(71);
  await page.getByRole("link", { name: "1st meeting of the Board of Directors of CECECO" }).click();
  await expect(titleOf(page)).toHaveText("1st meeting of the Board of Directors of CECECO");
  await expect(page.getByRole("main")).toContainText("Aysel Yagubova");
  await page.getByRole("link", { name: "Kazakhstan", exact: true }).first().click();
  await expect(titleOf(page)).toHaveText("Kazakhstan");
  await page
    .getByRole("link", { name: /^Central Asia–Azerbaijan Green/ })
    .first()
    .click();
  await expect(titleOf(page)).toHaveText("Central Asia–Azerbaijan Green Energy Corridor");
  await expect(page.getByRole("link", { name: "Open the map" })).toHaveAttribute(
    "href",
    "../?corridor=ca-az",
  );
});
