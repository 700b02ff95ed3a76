import type { CDPSession, Page } from "@playwright/test";
import { drawingStands, expect, mapIsIdle, settled, test, titleOf } from "./atlasTest";
import { type HeldBack, holdBack, LIVE_MAP } from "./holdBack";
import { CROSSING, pointOf, WATER } from "./mapPlaces";

// A laptop with a screen that is touched and written on.
test.use({ hasTouch: true });

type Point = { readonly x: number; readonly y: number };

for (const pen of ["drawing", "live map"] as const)
  test(`on the ${pen} finger, mouse and pen take turns: each drags, points and picks, and leaves nothing behind`, async ({
    page,
  }) => {
    await open(page, pen === "live map");
    const session = await page.context().newCDPSession(page);
    await fingerDrags(page, session);
    await pinches(page, session);
    await picksOnce(page, (at) => tap(session, at));
    await standsStill(page, (at) => page.mouse.move(at.x, at.y));
    await points(page, (at) => page.mouse.move(at.x, at.y));
    await penDrags(page, session);
    await standsStill(page, (at) => penMoves(session, at));
    await points(page, (at) => penMoves(session, at));
    await picksOnce(page, async (at) => {
      await penMoves(session, at);
      await penPresses(session, "mousePressed", at);
      await penPresses(session, "mouseReleased", at);
    });
    await fingerDrags(page, session);
    await expect(page.locator(".hover-tip")).toHaveCount(0);
  });

test("a finger on the map when the live map comes drags to its end, and the mouse goes on from there", async ({
  page,
}) => {
  const live = await open(page, false);
  const session = await page.context().newCDPSession(page);
  const from = await offLines(page);
  await touch(session, "touchStart", [from]);
  for (let step = 1; step <= 10; step++)
    await touch(session, "touchMove", [{ ...from, x: from.x + 10 * step }]);
  live.letGo();
  for (let step = 10; step <= 16; step++) {
    await touch(session, "touchMove", [{ ...from, x: from.x + 10 * step }]);
    await page.waitForTimeout(100);
  }
  await expect(page.locator(".still-paper")).toBeVisible();
  await touch(session, "touchEnd", []);
  await mapIsIdle(page);
  await expect(page.locator(".still-paper")).toHaveCount(0);
  await standsStill(page, (at) => page.mouse.move(at.x, at.y));
  await points(page, (at) => page.mouse.move(at.x, at.y));
  await picksOnce(page, (at) => tap(session, at));
});

/** A map near the Caspian: drawn live, or with the live map held back. */
async function open(page: Page, isLive: boolean): Promise<HeldBack> {
  const live = await holdBack(page, LIVE_MAP);
  if (isLive) live.letGo();
  await page.goto("./#map=4.6/42/52");
  await (isLive ? mapIsIdle : drawingStands)(page);
  await settled(page);
  return live;
}

async function fingerDrags(page: Page, session: CDPSession): Promise<void> {
  const from = await offLines(page);
  const before = await hashOf(page);
  await touch(session, "touchStart", [from]);
  for (let step = 1; step <= 5; step++)
    await touch(session, "touchMove", [{ ...from, y: from.y + 8 * step }]);
  await touch(session, "touchEnd", []);
  await expect.poll(() => hashOf(page)).not.toBe(before);
  await settled(page);
}

async function pinches(page: Page, session: CDPSession): Promise<void> {
  const at = await pointOf(page, CROSSING);
  const fingers = (apart: number) => [
    { x: at.x - apart, y: at.y },
    { x: at.x + apart, y: at.y },
  ];
  const before = zoomOf(await hashOf(page));
  await touch(session, "touchStart", fingers(60));
  for (let apart = 60; apart <= 84; apart += 4) await touch(session, "touchMove", fingers(apart));
  await touch(session, "touchEnd", []);
  await expect.poll(async () => zoomOf(await hashOf(page))).toBeGreaterThan(before + 0.2);
  await settled(page);
}

/** One press is one pick, which a late second one doesn't take away, and one step of the history. */
async function picksOnce(page: Page, press: (at: Point) => Promise<void>): Promise<void> {
  const isPicked = () => expect(titleOf(page)).toHaveText("Caspian crossing (Kazakhstan – Azerbaijan)");
  await press(await pointOf(page, CROSSING));
  await isPicked();
  await settled(page);
  await isPicked();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.goBack();
  await expect(titleOf(page)).toHaveText("Green energy corridors and the ECO member states");
  await settled(page);
}

/** What moves without a press moves nothing. */
async function standsStill(page: Page, move: (at: Point) => Promise<void>): Promise<void> {
  const at = await offLines(page);
  const before = await hashOf(page);
  for (let step = 0; step <= 5; step++) await move({ x: at.x + 20 * step, y: at.y });
  await settled(page);
  expect(await hashOf(page)).toBe(before);
}

/** A name stands beside what is pointed at, and goes with it. */
async function points(page: Page, move: (at: Point) => Promise<void>): Promise<void> {
  const tip = page.locator(".hover-tip");
  const at = await pointOf(page, CROSSING);
  // A map that is drawn anew answers a little later.
  await expect(async () => {
    await move({ x: at.x + 1, y: at.y });
    await move(at);
    await expect(tip).toContainText("Caspian", { timeout: 1000 });
  }).toPass();
  await move(await pointOf(page, WATER));
  await expect(tip.filter({ hasText: "Caspian" })).toHaveCount(0);
  await move({ x: 5, y: 5 });
  await expect(tip).toHaveCount(0);
}

async function penDrags(page: Page, session: CDPSession): Promise<void> {
  const from = await offLines(page);
  const before = await hashOf(page);
  await penMoves(session, from);
  await penPresses(session, "mousePressed", from);
  for (let step = 1; step <= 5; step++) await penMoves(session, { ...from, y: from.y - 8 * step }, 1);
  await penPresses(session, "mouseReleased", { ...from, y: from.y - 40 });
  await expect.poll(() => hashOf(page)).not.toBe(before);
  await settled(page);
}

async function tap(session: CDPSession, at: Point): Promise<void> {
  await touch(session, "touchStart", [at]);
  await touch(session, "touchEnd", []);
}

async function touch(
  session: CDPSession,
  type: "touchStart" | "touchMove" | "touchEnd",
  points: readonly Point[],
): Promise<void> {
  await session.send("Input.dispatchTouchEvent", {
    type,
    touchPoints: points.map((point, id) => ({ ...point, id })),
  });
}

async function penMoves(session: CDPSession, at: Point, buttons = 0): Promise<void> {
  const button = buttons ? "left" : "none";
  await session.send("Input.dispatchMouseEvent", {
    type: "mouseMoved",
    ...at,
    button,
    buttons,
    pointerType: "pen",
  });
}

async function penPresses(
  session: CDPSession,
  type: "mousePressed" | "mouseReleased",
  at: Point,
): Promise<void> {
  const buttons = type === "mousePressed" ? 1 : 0;
  await session.send("Input.dispatchMouseEvent", {
    type,
    ...at,
    ...{ button: "left", buttons, clickCount: 1, pointerType: "pen" },
  });
}

/** In the steppe. */
function offLines(page: Page): Promise<Point> {
  return pointOf(page, [60, 47.5]);
}

async function hashOf(page: Page): Promise<string> {
  return new URL(page.url()).hash;
}

function zoomOf(hash: string): number {
  return Number(/map=([\d.]+)/.exec(hash)?.[1]);
}
