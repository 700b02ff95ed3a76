import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, ElementHandle, Frame, Page } from "@playwright/test";
import { projectorOf } from "../../src/draw/flat/projectorOf";
import type { Told } from "../../src/ui/embed/messages/protocol";
import type { Camera } from "../../src/view/camera";
import { there } from "../there";
import { expect } from "./atlasTest";

/** Another site: on a port of its own, with none of our headers. */
export interface Host {
  readonly page: Page;
  readonly origin: string;
  /** What the browser reports of its page and of the frames in it. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/** A page of another site with this body. It notes what every map tells it in `told`. */
export async function hostPage(browser: Browser, body: (origin: string) => string): Promise<Host> {
  const { origin, close: closeSite } = await hostSite(body);
  const context = await browser.newContext({ locale: "en-GB", reducedMotion: "reduce" });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on(
    "console",
    (message) => message.type() === "error" && errors.push(`${message.text()} ${message.location().url}`),
  );
  await page.goto(origin);
  const close = async () => {
    await context.close();
    closeSite();
  };
  return { page, origin, errors, close };
}

/** That site alone, for any browser. */
export async function hostSite(body: (origin: string) => string) {
  const server = createServer((_, response) => {
    response
      .setHeader("Content-Type", "text/html")
      .end(`<!doctype html><title>Host</title>${LISTEN}${body(origin)}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, close: () => void server.close() };
}

const LISTEN = `<link rel="icon" href="data:,">
<script>
  const told = [];
  addEventListener("message", ({ data }) => told.push(data));
</script>`;

/** Sends a message to the map in the first frame, and answers with what comes back under its id. */
export async function ask(page: Page, message: Record<string, unknown>): Promise<Told> {
  const id = `ask-${Math.random()}`;
  await page.evaluate((sent) => frames[0]?.postMessage(sent, "*"), { corridorAtlas: 1, id, ...message });
  return await tellingOf(page, (told) => told.id === id);
}

/** The first message that fits, as soon as it has come. */
export async function tellingOf(page: Page, fits: (told: Told) => boolean): Promise<Told> {
  const found = async () => (await allTold(page)).find(fits);
  await expect.poll(async () => (await found()) !== undefined, { timeout: 40_000 }).toBe(true);
  return there(await found());
}

/** What the maps have told so far; bytes as their first eight and their number. */
export function allTold(page: Page): Promise<Told[]> {
  return page.evaluate(() =>
    (told as Record<string, unknown>[]).map(({ bytes, ...rest }) =>
      bytes instanceof ArrayBuffer
        ? { ...rest, size: bytes.byteLength, head: [...new Uint8Array(bytes.slice(0, 8))] }
        : rest,
    ),
  ) as unknown as Promise<Told[]>;
}

declare const told: unknown[];

/** The frame in an element, once it is there. */
export async function frameIn(element: ElementHandle | null): Promise<Frame> {
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("There is no frame in it.");
  return frame;
}

/** Where a place of the map is, in px of the page around it, however that page scales the frame. */
export async function pointInFrame(
  frame: Frame,
  camera: Camera,
  place: readonly [number, number],
): Promise<{ x: number; y: number }> {
  const inside = await frame.evaluate(() => {
    const map = document.querySelector(".map-canvas")!.getBoundingClientRect();
    return { left: map.left, top: map.top, width: map.width, height: map.height, whole: innerWidth };
  });
  const [x, y] = projectorOf(camera, inside).project([...place]);
  const box = there(await (await frame.frameElement()).boundingBox());
  const scale = box.width / inside.whole;
  return { x: box.x + (inside.left + x) * scale, y: box.y + (inside.top + y) * scale };
}
