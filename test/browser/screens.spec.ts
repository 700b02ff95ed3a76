import type { Page } from "@playwright/test";
import { expect, mapIsIdle, test } from "./atlasTest";
import { frameIn, hostPage, tellingOf } from "./frames";

for (const ratio of [1.25, 1.5])
  test(`on a screen of ${ratio} pixels a px the live map is drawn as finely as that screen`, async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({ deviceScaleFactor: ratio, viewport: { width: 900, height: 600 } });
    await page.goto(`${baseURL}?corridor=ca-az`);
    await mapIsIdle(page);
    const finer = () =>
      page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>(".live-canvas canvas")!;
        return canvas.width - Math.round(canvas.clientWidth * devicePixelRatio);
      });
    await expect.poll(finer).toBe(0);
    await page.context().close();
  });

for (const more of ["", "&frame=static"])
  test(`an embed that was folded up to nothing shows what one does that never was, when it is opened${more}`, async ({
    browser,
    baseURL,
  }) => {
    const frame = (id: string, size: string) =>
      `<div id="${id}" style="${size}"><iframe title="${id}" style="width:100%;height:100%;border:0" src="${baseURL}?frame=embed&lang=en&corridor=ca-az${more}"></iframe></div>`;
    const { page, errors, close } = await hostPage(browser, () =>
      [frame("folded", "width:0;height:0"), frame("open", "width:800px;height:450px")].join(""),
    );
    const [folded, open] = [
      await frameIn(await page.$("#folded iframe")),
      await frameIn(await page.$("#open iframe")),
    ];
    for (const each of [folded, open]) await mapIsIdle(each);
    await page.evaluate(() => {
      document.getElementById("folded")!.style.cssText = "width:800px;height:450px";
    });
    const whole = await cameraOf(page, 1);
    await expect.poll(() => cameraOf(page, 0)).toEqual(whole);
    expect(errors).toEqual([]);
    await close();
  });

/** Where the map in that frame looks, as it tells the page around it. */
async function cameraOf(page: Page, frame: number): Promise<string[]> {
  const id = `${frame}-${Math.random()}`;
  await page.evaluate(
    ([frame, id]) => frames[frame]?.postMessage({ corridorAtlas: 1, id, type: "setView" }, "*"),
    [frame, id] as const,
  );
  const told = await tellingOf(page, (told) => told.id === id);
  const camera = told.type === "view" ? told.camera : null;
  return Object.values(camera ?? {}).map((value) => value.toFixed(1));
}
