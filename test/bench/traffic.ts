import type { Page, Request } from "@playwright/test";
import type { Server } from "./serve";

interface Fetched {
  readonly url: string;
  /** Ms since 1970. */
  readonly startedMs: number;
  endedMs: number | null;
}

export interface Traffic {
  /** Kilobytes that had come in whole by a moment (ms since 1970), compressed. */
  kBUntil(moment: number): number;
  /** Requests that had been made by a moment. */
  requestsUntil(moment: number): number;
  /** Requests to hosts other than the page's own. */
  otherHosts(): number;
}

/** Watches what a page and its workers fetch. Sizes are those of the server's files: browsers give none for workers. */
export function watchTraffic(page: Page, server: Server): Traffic {
  const fetched = new Map<Request, Fetched>();
  page.on("request", (request) => {
    const url = request.url();
    if (/^https?:/.test(url)) fetched.set(request, { url, startedMs: Date.now(), endedMs: null });
  });
  page.on("requestfinished", (request) => {
    const entry = fetched.get(request);
    if (entry) entry.endedMs = Date.now();
  });
  return {
    kBUntil(moment) {
      const whole = [...fetched.values()].filter(({ endedMs }) => endedMs !== null && endedMs <= moment);
      return whole.reduce((sum, { url }) => sum + server.bytesOf(url), 0) / 1000;
    },
    requestsUntil: (moment) => [...fetched.values()].filter(({ startedMs }) => startedMs <= moment).length,
    otherHosts: () => [...fetched.values()].filter(({ url }) => !url.startsWith(server.url)).length,
  };
}
