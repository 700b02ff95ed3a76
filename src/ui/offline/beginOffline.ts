import { once } from "../../atlas/once";
import { BASE } from "../browser/files";
import { isFramed } from "../browser/framed";
import { isOneFile } from "../browser/oneFilePage";
import { askWorker } from "./askWorker";
import { followDeployment } from "./followDeployment";

/**
 * Has a worker keep the page and what this visit has opened, for when there is no network. Not in a frame, nor where bytes are to be saved.
 */
export const beginOffline = once(async (): Promise<void> => {
  const { connection } = navigator as { readonly connection?: { saveData?: boolean; type?: string } };
  if (!navigator.serviceWorker || isFramed() || isOneFile() || connection?.saveData) return;
  followDeployment();
  await navigator.serviceWorker.register(`${BASE}offline.js`, { updateViaCache: "none" });
  await navigator.serviceWorker.ready;
  await askWorker({ kind: "keep", paths: openedPaths(), drawing: connection?.type !== "cellular" });
});

/** What came before the worker was there. */
function openedPaths(): readonly string[] {
  const names = performance.getEntriesByType("resource").map(({ name }) => name);
  return names
    .filter((name) => name.startsWith(BASE))
    .map((name) => decodeURIComponent(name.slice(BASE.length)));
}
