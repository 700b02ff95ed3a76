import type { CDPSession, Page } from "@playwright/test";

/** What a page holds when all that it let go of is collected. */
export interface Held {
  /**
   * Bytes of the page's own values. Not of the code that the engine makes of scripts: that is made better, and larger, the longer a page is
   * used, and is thrown away where memory is short. Nor of what the browser notes of its own work.
   */
  readonly bytes: number;
  readonly listeners: number;
}

/** Asks a page again and again what it holds when it has come to rest: what is on its way, such as a tile of the map, is held as well. */
export async function heldBy(page: Page): Promise<() => Promise<Held>> {
  const session = await page.context().newCDPSession(page);
  return async () => {
    let [before, now] = [await heldNow(session), await heldNow(session)];
    const rests = () =>
      now.listeners === before.listeners && Math.abs(now.bytes / before.bytes - 1) < AT_REST;
    for (let looks = 0; looks < MOST_LOOKS && !rests(); looks++)
      [before, now] = [now, await heldNow(session)];
    return now;
  };
}

/** By how much a page at rest differs from itself. */
const AT_REST = 0.002;
/** One that never rests is taken as it is then. */
const MOST_LOOKS = 10;

async function heldNow(session: CDPSession): Promise<Held> {
  const bytes = bytesOf(await snapshotOf(session));
  const { jsEventListeners: listeners } = await session.send("Memory.getDOMCounters");
  return { bytes, listeners };
}

/** The parts of V8's snapshot that are read here. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
    };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

/** V8 collects before it takes one. */
async function snapshotOf(session: CDPSession): Promise<Snapshot> {
  const parts: string[] = [];
  const note = ({ chunk }: { chunk: string }) => void parts.push(chunk);
  session.on("HeapProfiler.addHeapSnapshotChunk", note);
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  session.off("HeapProfiler.addHeapSnapshotChunk", note);
  return JSON.parse(parts.join(""));
}

const BUFFER = "system / JSArrayBufferData";

function bytesOf({ snapshot: { meta }, nodes, strings }: Snapshot): number {
  const [type, name, size] = ["type", "name", "self_size"].map((field) => meta.node_fields.indexOf(field));
  const [code, native] = ["code", "native"].map((kind) => meta.node_types[0].indexOf(kind));
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += meta.node_fields.length) {
    const kind = nodes[node + type!];
    const isOwn = kind === native ? strings[nodes[node + name!]!] === BUFFER : kind !== code;
    if (isOwn) bytes += nodes[node + size!]!;
  }
  return bytes;
}
