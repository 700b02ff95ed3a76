import { last, there } from "../there";
import { expect, mapIsIdle, test } from "./atlasTest";
import { allTold, ask, frameIn, hostPage, pointInFrame, tellingOf } from "./frames";
import { CROSSING } from "./mapPlaces";

const frame = (address: string, more = "") =>
  `<iframe id="map" title="Map" width="900" height="560" src="${address}" ${more}></iframe>`;

test("a page of another site drives the map, and hears what it does", async ({ browser, baseURL }) => {
  const { page, errors, close } = await hostPage(browser, () => frame(`${baseURL}?frame=embed&lang=en`));
  const ready = await tellingOf(page, ({ type }) => type === "ready");
  expect(ready).toMatchObject({ corridorAtlas: 1, type: "ready", view: "?lang=en", language: "en" });
  const map = await frameIn(await page.$("#map"));
  await mapIsIdle(map);

  expect(await ask(page, { type: "setView", view: "?corridor=ca-az&theme=dark&zoom=3" })).toMatchObject({
    type: "view",
    view: "?corridor=ca-az&lang=en&theme=dark",
    unread: ["zoom=3"],
  });
  await tellingOf(page, (told) => told.type === "picked" && told.picked?.id === "ca-az");
  await expect(map.locator(".embed-title")).toHaveText("Central Asia–Azerbaijan Green Energy Corridor");
  expect(map.url()).toContain("frame=embed");

  await ask(page, { type: "setView", camera: { zoom: 6, lng: CROSSING[0], lat: CROSSING[1] } });
  const moved = await tellingOf(
    page,
    (told) => told.type === "view" && Math.abs((told.camera?.zoom ?? 0) - 6) < 0.01,
  );
  expect(moved).toMatchObject({
    camera: { lng: expect.closeTo(CROSSING[0], 2), lat: expect.closeTo(CROSSING[1], 2) },
  });

  // A hand on the map is told as well.
  const { x, y } = await pointInFrame(map, there(moved.type === "view" ? moved.camera : null), CROSSING);
  await page.mouse.click(x, y);
  expect(
    await tellingOf(page, (told) => told.type === "picked" && told.picked?.kind === "segment"),
  ).toMatchObject({
    picked: { id: "ca-az/caspian-crossing", title: "Caspian crossing (Kazakhstan – Azerbaijan)" },
  });

  expect(await ask(page, { type: "pick", picked: { kind: "member", id: "KZ" } })).toMatchObject({
    type: "picked",
    picked: { kind: "member", id: "KZ", title: "Kazakhstan" },
  });
  expect(await ask(page, { type: "pick", picked: null })).toMatchObject({ picked: null });
  expect(errors).toEqual([]);
  // Back is the host's: the map has made no steps of its own.
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  await close();
});

test("of many views asked for at once the last is shown, all are answered, and what is asked after them is done after them", async ({
  browser,
  baseURL,
}) => {
  const { page, errors, close } = await hostPage(browser, () => frame(`${baseURL}?frame=embed&lang=en`));
  await tellingOf(page, ({ type }) => type === "ready");
  const map = await frameIn(await page.$("#map"));
  await map.evaluate(() => {
    const { replaceState } = history;
    history.replaceState = (...change) => {
      document.documentElement.dataset["changes"] =
        `${+(document.documentElement.dataset["changes"] ?? 0) + 1}`;
      replaceState.apply(history, change);
    };
  });
  await page.evaluate(() => {
    for (let i = 0; i < 200; i++) {
      const view = i % 2 === 0 ? "?corridor=ca-az" : "?member=KZ&theme=dark";
      frames[0]?.postMessage({ corridorAtlas: 1, id: i, type: "setView", view }, "*");
    }
    frames[0]?.postMessage(
      { corridorAtlas: 1, id: "pick", type: "pick", picked: { kind: "member", id: "UZ" } },
      "*",
    );
  });
  await tellingOf(page, ({ id }) => id === "pick");
  await expect
    .poll(async () => (await allTold(page)).filter(({ id }) => Number.isInteger(id)).length)
    .toBe(200);
  expect(new URL(map.url()).search).toBe("?member=UZ&frame=embed&lang=en&theme=dark");
  // A slow machine takes the messages in several frames, and notes the camera now and then.
  expect(Number(await map.evaluate(() => document.documentElement.dataset["changes"]))).toBeLessThan(50);
  expect(errors).toEqual([]);
  await close();
});

for (const kind of ["embed", "story"])
  test(`a page drives a story in frame=${kind} by its steps, and hears when the reader goes on`, async ({
    browser,
    baseURL,
  }) => {
    const { page, errors, close } = await hostPage(browser, () =>
      frame(`${baseURL}?frame=${kind}&story=two-corridors&lang=en`),
    );
    const told = (step: number) => tellingOf(page, (each) => each.type === "step" && each.step === step);
    expect(await told(1)).toEqual({
      corridorAtlas: 1,
      type: "step",
      story: "two-corridors",
      step: 1,
      count: 10,
    });
    const map = await frameIn(await page.$("#map"));
    await mapIsIdle(map);

    expect(await ask(page, { type: "step", to: 3 })).toMatchObject({
      type: "step",
      story: "two-corridors",
      step: 3,
      count: 10,
    });
    await expect(map.getByRole("heading", { name: "Under the Caspian Sea" })).toBeVisible();
    await tellingOf(page, (each) => each.type === "picked" && each.picked?.id === "ca-az/caspian-crossing");
    expect(await ask(page, { type: "step", to: "next" })).toMatchObject({ step: 4 });
    expect(await ask(page, { type: "step", to: "previous" })).toMatchObject({ step: 3 });

    // A hand on the story is told as well.
    const before = (await allTold(page)).length;
    await map.getByRole("link", { name: "Next step" }).click();
    await expect
      .poll(async () => (await allTold(page)).slice(before).find(({ type }) => type === "step"))
      .toMatchObject({ step: 4 });
    await expect(map.getByRole("heading", { name: "Three states sign in Baku" })).toBeVisible();

    expect(await ask(page, { type: "step", to: 11 })).toMatchObject({ type: "error", code: "unknown-thing" });
    expect(await ask(page, { type: "step", to: 10 })).toMatchObject({ step: 10 });
    expect(await ask(page, { type: "step", to: "next" })).toMatchObject({ code: "unknown-thing" });
    expect(map.url()).toContain("step=10");
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    await close();
  });

test("the map gives itself as a drawing and as a picture", async ({ browser, baseURL }) => {
  const { page, errors, close } = await hostPage(browser, () =>
    frame(`${baseURL}?frame=embed&corridor=ca-az&lang=en`),
  );
  await tellingOf(page, ({ type }) => type === "ready");
  const svg = await ask(page, {
    type: "export",
    format: "svg",
    preset: "slide-wide",
    title: "For the Board",
  });
  expect(svg).toMatchObject({
    type: "exported",
    mime: "image/svg+xml",
    name: expect.stringMatching(/^corridor-atlas-ca-az-.*\.svg$/),
  });
  expect(svg).toHaveProperty(
    "head",
    [..."<svg xml"].map((letter) => letter.charCodeAt(0)),
  );
  const shaded = await ask(page, { type: "export", format: "svg", preset: "slide-wide", relief: true });
  // Light and shade are a picture of some ten kilobytes, faint as they are so near.
  expect(sizeOf(shaded) - sizeOf(svg)).toBeGreaterThan(10_000);
  const png = await ask(page, { type: "export", format: "png", scale: 1, preset: "word" });
  expect(png).toHaveProperty("head", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect(await ask(page, { type: "export", format: "png", preset: "poster" })).toMatchObject({
    type: "error",
    code: "malformed",
    message: expect.stringContaining("slide-wide"),
  });
  expect(errors).toEqual([]);
  await close();
});

test("what can't be read or done is answered by what to do, and changes nothing", async ({
  browser,
  baseURL,
}) => {
  const { page, errors, close } = await hostPage(browser, () =>
    frame(`${baseURL}?frame=embed&member=UZ&lang=en`),
  );
  await tellingOf(page, ({ type }) => type === "ready");
  const map = await frameIn(await page.$("#map"));
  const before = map.url();
  for (const [message, code] of [
    [{ corridorAtlas: 2, type: "pick", picked: null }, "version"],
    [{ type: "fly" }, "type"],
    [{ type: "pick", picked: { kind: "country", id: "KZ" } }, "malformed"],
    [{ type: "setView", view: "x".repeat(1_000_000) }, "too-large"],
    [{ type: "pick", picked: { kind: "member", id: "XX" } }, "unknown-thing"],
    [{ type: "step", to: "next" }, "no-story"],
  ] as const)
    expect(await ask(page, message)).toMatchObject({
      type: "error",
      code,
      message: expect.stringMatching(/\w{3}/),
    });
  // Other programs' messages are none of ours: what is asked behind them is answered, and they aren't.
  const count = (await allTold(page)).filter(({ type }) => type === "error").length;
  await page.evaluate(() => {
    for (const other of ["corridorAtlas", 7, { type: "setView" }, [1]]) frames[0]?.postMessage(other, "*");
  });
  await ask(page, { type: "fly" });
  expect((await allTold(page)).filter(({ type }) => type === "error")).toHaveLength(count + 1);
  expect(map.url()).toBe(before);
  // The browser reports the thing that the atlas hasn't.
  expect(errors.filter((error) => !error.includes("404"))).toEqual([]);
  await close();
});

test("another window of the page may not drive the map, and is told how it might", async ({
  browser,
  baseURL,
}) => {
  const ad = `<iframe id="ad" sandbox="allow-scripts" srcdoc="<script>
    addEventListener('message', ({ data }) => data.corridorAtlas ? parent.postMessage({ fromAd: data }, '*')
      : parent.frames[0].postMessage({ corridorAtlas: 1, id: 'ad', type: 'pick', picked: { kind: 'member', id: 'KZ' } }, '*'));
  </script>"></iframe>`;
  const { page, close } = await hostPage(browser, () => frame(`${baseURL}?frame=embed&lang=en`) + ad);
  await tellingOf(page, ({ type }) => type === "ready");
  await page.evaluate(() => frames[1]?.postMessage("go", "*"));
  await expect
    .poll(async () => (await allTold(page)).find((each) => "fromAd" in each))
    .toMatchObject({
      fromAd: { id: "ad", type: "error", code: "origin", message: expect.stringContaining("allow=") },
    });
  expect((await frameIn(await page.$("#map"))).url()).not.toContain("member=KZ");
  await close();
});

test("with a list of origins only those drive the map", async ({ browser, baseURL }) => {
  const listed = await hostPage(browser, (origin) => frame(`${baseURL}?frame=embed&lang=en&allow=${origin}`));
  await tellingOf(listed.page, ({ type }) => type === "ready");
  expect(await ask(listed.page, { type: "pick", picked: { kind: "member", id: "KZ" } })).toMatchObject({
    type: "picked",
  });
  expect(listed.errors).toEqual([]);
  await listed.close();

  const stranger = await hostPage(browser, () =>
    frame(`${baseURL}?frame=embed&lang=en&allow=https://deck.example`),
  );
  const map = await frameIn(await stranger.page.$("#map"));
  await expect(map.locator(".embed-title")).toBeVisible();
  await expect(map.locator(".map-tools")).toBeVisible();
  expect(await ask(stranger.page, { type: "pick", picked: { kind: "member", id: "KZ" } })).toMatchObject({
    code: "origin",
  });
  // It has heard nothing but that.
  expect((await allTold(stranger.page)).map(({ type }) => type)).toEqual(["error"]);
  await stranger.close();
});

test("at the height it wants, the map neither scrolls nor leaves a band", async ({ browser, baseURL }) => {
  const { page, close } = await hostPage(browser, () =>
    frame(`${baseURL}?frame=embed&corridor=ca-az&lang=en`),
  );
  const map = await frameIn(await page.$("#map"));
  for (const width of [320, 640, 1200]) {
    await page.evaluate((width) => document.getElementById("map")!.setAttribute("width", `${width}`), width);
    await expect(map.locator(".embed-title")).toBeVisible();
    await expect.poll(() => map.evaluate(() => innerWidth)).toBe(width);
    // It tells its height again when the lines of its head have found their places.
    await expect(async () => {
      const heights = (await allTold(page)).flatMap((told) => (told.type === "height" ? [told.height] : []));
      await page.evaluate(
        (height) => document.getElementById("map")!.setAttribute("height", `${height}`),
        last(heights),
      );
      expect(await map.evaluate(() => innerHeight)).toBe(heights.at(-1));
      const inner = await map.evaluate(() => ({
        content: document.documentElement.scrollHeight,
        shown: document.documentElement.clientHeight,
        map: document.querySelector(".map")!.clientHeight,
        foot: document.querySelector(".app > .footer")!.getBoundingClientRect().bottom,
      }));
      expect(inner.content).toBe(inner.shown);
      expect(inner.foot).toBeCloseTo(inner.shown, 0);
      expect(inner.map).toBeGreaterThanOrEqual(240);
    }).toPass();
  }
  await close();
});

function sizeOf(exported: unknown): number {
  return (exported as { size: number }).size;
}
