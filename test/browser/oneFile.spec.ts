import { expect, test } from "./atlasTest";
import { MIDDLE_OF_CROSSING } from "./enginePage";
import { exported } from "./exporting";
import { firefoxPage } from "./firefox";
import { without } from "./installed";

test("the one file works in Firefox from a disk, without a network: map, panels and stories", async ({
  page,
}) => {
  test.skip(...without("firefox-esr"));
  test.setTimeout(180_000);
  const file = await exported(page, "?member=KZ&lang=en", "html");
  const firefox = await firefoxPage();
  try {
    await firefox.goto(`file://${file}`);
    await firefox.value(IS_DRAWN);
    expect(await firefox.value("document.querySelector('.panel h2').textContent")).toBe("Kazakhstan");
    expect(await firefox.value("document.fonts.check('16px Inter')")).toBe(true);

    await firefox.goto(`file://${file}?lang=en`);
    await firefox.value(IS_DRAWN);
    await firefox.click(await firefox.value(MIDDLE_OF_CROSSING));
    const panel = "document.querySelector('.panel')";
    await firefox.value(`${panel}.innerText.includes('Caspian crossing (Kazakhstan – Azerbaijan)')`);
    expect(await firefox.value("location.search")).toContain("segment=ca-az/caspian-crossing");
    // What is said of it came too, with its sources.
    await firefox.value(`${panel}.querySelector('a[href^=http]') !== null`);
    await firefox.value(
      "[...document.querySelectorAll('.panel a')].find(({ search }) => search.includes('corridor=ca-az')).click() ?? true",
    );
    await firefox.value(`${panel}.querySelector('h2').textContent.includes('Central Asia–Azerbaijan')`);
    await test.info().attach("Firefox", { body: await firefox.picture(), contentType: "image/png" });

    await firefox.goto(`file://${file}?story=two-corridors&step=2&lang=en`);
    await firefox.value(IS_DRAWN);
    await firefox.value("document.body.innerText.includes('From Central Asia to Azerbaijan')");
    expect(firefox.happened).toEqual([]);
  } finally {
    await firefox.close();
  }
});

/** The map is drawn, and nothing more is on its way. */
const IS_DRAWN = "['atlas:rest', 'atlas:idle'].some((mark) => performance.getEntriesByName(mark).length > 0)";
