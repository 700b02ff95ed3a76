/// <reference lib="webworker" />
import { clientsClaim } from "workbox-core";
import { registerRoute } from "workbox-routing";
import type { LeftBehind, OfflineList, OfflineMessage, TakeOver } from "../offlineList";
import { keeperOf, pathOf } from "./keeper";

declare const self: ServiceWorkerGlobalScope & { readonly ATLAS_FILES: OfflineList };

/**
 * Stands between the page and its site, and answers from what it has kept. A worker belongs to one deployment: what it doesn't hold it
 * fetches, and gives on only what has the digest of its own list, so a page never mixes two. A new deployment waits until no page of the old
 * one is open, or the only one that is asks for what the old one no longer gets.
 */
const list = self.ATLAS_FILES;
const { scope } = self.registration;
const keeper = keeperOf(scope, list, () => void lookForNext().catch(() => {}));
/** `meeting/cececo-board-1.html`, and the list of all meetings. */
const RECORD_PAGE = /^(?:(\w+)\/(.+)|meetings)\.html$/;

clientsClaim();

self.addEventListener("install", (event) => event.waitUntil(install(event)));
self.addEventListener("activate", (event) => event.waitUntil(keeper.forgetOthers()));
self.addEventListener("message", (event) => event.waitUntil(heard(event)));

registerRoute(
  ({ request, sameOrigin, url }) =>
    sameOrigin && request.destination !== "iframe" && Object.hasOwn(list.files, pathOf(url.href, scope)),
  async ({ event, request, url }) =>
    (await isFramed((event as FetchEvent).clientId))
      ? fetch(request)
      : keeper.answer(event, pathOf(url.href, scope)),
);

// A record's page is a whole: it comes from the network, and without one the map tells the same.
registerRoute(
  ({ request, sameOrigin, url }) =>
    sameOrigin && request.destination === "document" && RECORD_PAGE.test(pathOf(url.href, scope)),
  ({ request, url }) =>
    fetch(request).catch(() => Response.redirect(scope + viewOf(pathOf(url.href, scope)))),
);

async function install(event: ExtendableEvent): Promise<void> {
  const { failure } = await keeper.keep(event, [...new Set([...list.first, ...(await keeper.wholePaths())])]);
  // Tried again at the next visit: until then the old deployment goes on.
  if (failure !== null) throw new Error(`The atlas couldn’t be kept: ${failure}.`);
}

async function heard(event: ExtendableMessageEvent): Promise<void> {
  const message = event.data as OfflineMessage | TakeOver;
  const [port] = event.ports;
  switch (message.kind) {
    case "keep":
      return port?.postMessage(
        await keeper.keep(event, [...message.paths, ...(message.drawing ? list.drawing : [])]),
      );
    case "whole":
      await keeper.setWhole(message.isWhole, message.language);
      return port?.postMessage(await keeper.state(message.language));
    case "state":
      return port?.postMessage(await keeper.state(message.language));
    case "take over":
      // Another page would be left with a worker that isn't of its deployment.
      return (await pages()).length === 1 ? self.skipWaiting() : undefined;
  }
}

/** What this deployment asks for is gone: another one may be there, and its pages follow. */
async function lookForNext(): Promise<void> {
  await self.registration.update();
  const { installing, waiting } = self.registration;
  if (!installing && !waiting) return;
  for (const page of await pages()) page.postMessage({ kind: "left behind" } satisfies LeftBehind);
}

function pages(): Promise<readonly WindowClient[]> {
  return self.clients.matchAll({ type: "window", includeUncontrolled: true });
}

/** Where the map tells what a record's page does. */
function viewOf(page: string): string {
  const [, kind, id] = RECORD_PAGE.exec(page) ?? [];
  return kind && id ? `?${kind}=${id}` : "";
}

/** In another page's frame nothing is kept. */
async function isFramed(id: string): Promise<boolean> {
  return (await self.clients.get(id))?.frameType === "nested";
}
