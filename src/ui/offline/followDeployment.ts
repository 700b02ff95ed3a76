import { reloadOnce } from "../browser/reloadOnce";
import type { LeftBehind, TakeOver } from "./offlineList";

/** Reloads the page into a new deployment, once that is kept, where the worker of its own no longer gets what the page asks for. */
export function followDeployment(): void {
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener("message", async ({ data }: MessageEvent<LeftBehind>) => {
    if (data.kind !== "left behind") return;
    const registration = await serviceWorker.getRegistration();
    const next = registration?.installing ?? registration?.waiting;
    if (!next) return;
    await isInstalled(next);
    serviceWorker.addEventListener("controllerchange", reloadOnce, { once: true });
    next.postMessage({ kind: "take over" } satisfies TakeOver);
  });
}

function isInstalled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const look = () => worker.state === "installed" && resolve();
    worker.addEventListener("statechange", look);
    look();
  });
}
