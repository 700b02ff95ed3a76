import { expect, panelOf, test, titleOf } from "./atlasTest";

const OVERVIEW = "Green energy corridors and the ECO member states";
const GONE = "This is no longer in the atlas.";

// What is no longer there is asked for, and the browser reports it.
test.use({ expectedErrors: /status of 404/ });

/** What is odd about a link, the link, the title of what it shows, and what it says in a line. */
const LINKS: readonly (readonly [oddity: string, link: string, title: string, said: string | null])[] = [
  ["an unknown word", "?colour=pink", OVERVIEW, "Left out of the link, as not understood: colour=pink."],
  [
    "unknown values beside a known one",
    "?corridor=ca-az&theme=pink&lang=xx",
    "Central Asia–Azerbaijan Green Energy Corridor",
    "Left out of the link, as not understood: theme=pink, lang=xx.",
  ],
  [
    "a word that every object has",
    "?__proto__=1&constructor=2",
    OVERVIEW,
    "Left out of the link, as not understood: __proto__=1, constructor=2.",
  ],
  [
    "what a network, a mail filter and a sentence left on it",
    "?utm_source=x&amp;corridor=ca-az&fbclid=y%23map=6/40.6/50).",
    "Central Asia–Azerbaijan Green Energy Corridor",
    null,
  ],
  [
    "a corridor that no longer exists",
    "?corridor=gone",
    GONE,
    "The link names something that the atlas doesn’t hold now: gone.",
  ],
  [
    "a meeting that no longer exists",
    "?meeting=gone-1",
    GONE,
    "The link names something that the atlas doesn’t hold now: gone-1.",
  ],
  [
    "a path out of the folder of facts",
    "?corridor=../index",
    OVERVIEW,
    "Left out of the link, as not understood: corridor=../index.",
  ],
  [
    "a broken escape in the id",
    "?corridor=%E0%A4%A",
    OVERVIEW,
    "Left out of the link, as not understood: corridor=\uFFFD%A.",
  ],
  ["a broken escape for a value", "?theme=%", OVERVIEW, "Left out of the link, as not understood: theme=%."],
  ["a broken camera", "#map=NaN/1/%", OVERVIEW, null],
  ["a camera off the map", "#map=99/999/999", OVERVIEW, null],
  [
    "10,000 characters in the id",
    `?corridor=${"a".repeat(10_000)}`,
    OVERVIEW,
    `Left out of the link, as not understood: corridor=${"a".repeat(30)}….`,
  ],
  [
    "10,000 characters of words",
    `?${"a=1&".repeat(2_500)}`,
    OVERVIEW,
    "Left out of the link, as not understood: a=1, a=1, a=1, ….",
  ],
  [
    "a script in the id",
    "?corridor=<script>alert(1)</script>",
    OVERVIEW,
    "Left out of the link, as not understood: corridor=<script>alert(1)</script>.",
  ],
  [
    "an image with a script",
    "?<img src=x onerror=alert(1)>=1",
    OVERVIEW,
    "Left out of the link, as not understood: <img src=x onerror=alert(1)>=1.",
  ],
];

for (const [oddity, link, title, said] of LINKS)
  test(`a link with ${oddity} opens, and says so in a line`, async ({ page }) => {
    const dialogs: string[] = [];
    page.on("dialog", (dialog) => dialogs.push(dialog.message()) && dialog.dismiss());
    await page.goto(`./${link}`);
    await expect(titleOf(page)).toHaveText(title);
    if (said !== null) await expect(page.getByText(said)).toBeVisible();
    await expect(page.getByRole("button", { name: "Zoom in" })).toBeEnabled();
    expect(dialogs, "what a script of the link said").toEqual([]);
  });

test("the line about a link can be put away, and the page goes on", async ({ page }) => {
  await page.goto("./?colour=pink");
  const notice = page.getByRole("status").filter({ hasText: "colour=pink" });
  await notice.getByRole("button", { name: "Dismiss" }).click();
  await expect(notice).toBeHidden();
  await panelOf(page).getByRole("link", { name: "Uzbekistan" }).click();
  await expect(titleOf(page)).toHaveText("Uzbekistan");
  await expect(page).toHaveURL(/\/\?member=UZ(?:#|$)/);
});
