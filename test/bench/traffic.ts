import type { Page, Request } from "@playwright/test";
import type { Asked, Server } from "./serve";

/** A request that a page or a worker of it has made. Times are in ms since 1970. */
export interface Fetched {
  readonly url: string;
  readonly startedMs: number;
  endedMs: number | null;
}

/** A request that went over the network, and what its answer weighs; nothing where the server only said that all is as it was. */
export interface Came extends Fetched {
  readonly bytes: number;
}

export interface Traffic {
  /** Kilobytes that had come in whole by a moment (ms since 1970), compressed. */
  kBUntil(moment: number): number;
  /** Requests that had been made by a moment. */
  requestsUntil(moment: number): number;
  /** Files that were asked for between two moments. */
  between(from: number, to: number): Came[];
  /** Requests to hosts other than the page's own. */
  otherHosts(): number;
}

/** Watches what a page and its workers fetch. Sizes are those of the server's files: browsers give none for workers. */
export function watchTraffic(page: Page, server: Server): Traffic {
  const before = server.asked.length;
  const fetched = new Map<Request, Fetched>();
  page.on("request", (request) => {
    const url = request.url();
    if (/^https?:/.test(url)) fetched.set(request, { url, startedMs: Date.now(), endedMs: null });
  });
  page.on("requestfinished", (request) => {
    const entry = fetched.get(request);
    if (entry) entry.endedMs = Date.now();
  });
  const came = () => cameOf([...fetched.values()], server, server.asked.slice(before));
  return {
    kBUntil(moment) {
      const whole = came().filter(({ endedMs }) => endedMs !== null && endedMs <= moment);
      return whole.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
    },
    requestsUntil: (moment) => came().filter(({ startedMs }) => startedMs <= moment).length,
    between: (from, to) => came().filter(({ startedMs }) => startedMs >= from && startedMs <= to),
    otherHosts: () => [...fetched.values()].filter(({ url }) => !url.startsWith(server.url)).length,
  };
}

/**
 * What went over the network, of what was fetched. A worker's request for a file that the page has fetched is answered from the
 * browser's cache, and looks to the page like any other. So of an address as many requests count as reached the server, the
 * first ones; those to other hosts count all.
 */
export function cameOf(
  fetched: readonly Fetched[],
  { url: origin, bytesOf }: Pick<Server, "url" | "bytesOf">,
  asked: readonly Asked[],
): Came[] {
  const left = new Map<string, Asked[]>();
  for (const each of asked) left.set(each.path, [...(left.get(each.path) ?? []), each]);
  return [...fetched]
    .sort((a, b) => a.startedMs - b.startedMs)
    .flatMap((each) => {
      if (!each.url.startsWith(origin)) return [{ ...each, bytes: 0 }];
      const { pathname, search } = new URL(each.url);
      const reached = left.get(pathname + search)?.shift();
      return reached ? [{ ...each, bytes: reached.status === 304 ? 0 : bytesOf(each.url) }] : [];
    });
}
