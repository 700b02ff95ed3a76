import type { CDPSession } from "@playwright/test";

export type Network = "plain" | "throttled";

const CPU_SLOWDOWN = 4;

/** Fast 4G of Chromium's developer tools: 8.1 Mbit/s down, 1.35 Mbit/s up, 165 ms there and back. */
const FAST_4G = {
  offline: false,
  latency: 165,
  downloadThroughput: (9e6 / 8) * 0.9,
  uploadThroughput: (1.5e6 / 8) * 0.9,
  connectionType: "cellular4g",
} as const;

/** Slows down a page's processor and network, and the network of its workers: MapLibre's worker fetches by itself. */
export async function throttle(session: CDPSession): Promise<void> {
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", FAST_4G);
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  await throttleWorkers(session);
}

/** A worker has a network of its own. It is held until that is slow as well. */
async function throttleWorkers(session: CDPSession): Promise<void> {
  let messages = 0;
  session.on("Target.attachedToTarget", async ({ sessionId }) => {
    await tell(sessionId, "Network.enable");
    await tell(sessionId, "Network.emulateNetworkConditions", FAST_4G);
    await tell(sessionId, "Runtime.runIfWaitingForDebugger");
  });
  await session.send("Target.setAutoAttach", {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: false,
  });

  async function tell(sessionId: string, method: string, params = {}): Promise<void> {
    messages += 1;
    const message = JSON.stringify({ id: messages, method, params });
    // A worker that has ended meanwhile needs no answer.
    await session.send("Target.sendMessageToTarget", { sessionId, message }).catch(() => {});
  }
}
