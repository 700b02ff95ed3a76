import { fetchInTime } from "../../atlas/fetchInTime";
import { BASE } from "./files";

const RELOADED = "reloaded";
/** The cause of a failure to load a part of the page, not facts. */
export const OF_CODE = "code";
/** The page's own script, by a name that tells its state. */
const MAIN_SCRIPT = /assets\/index-[\w-]+\.js/;

/** Reloads the page at its address, once for a step of its history: what is lacking afterwards too says so in its place. */
export function reloadOnce(): void {
  if (history.state === RELOADED) return;
  history.replaceState(RELOADED, "");
  location.reload();
}

/**
 * A part of the page that can't be had may be gone with the deployment that it was of: where the site has another script by now, the page
 * is reloaded. A page that a worker gives out follows with that (`ui/offline/followDeployment`).
 */
export function reloadAfterDeployment(): void {
  window.addEventListener("vite:preloadError", async ({ payload }) => {
    payload.cause = OF_CODE;
    if (navigator.serviceWorker?.controller) return;
    const page = await fetch(BASE, { cache: "no-store" }).then(
      (answer) => answer.text(),
      () => "",
    );
    const [main] = MAIN_SCRIPT.exec(page) ?? [];
    if (main && !document.querySelector(`script[src$="${main}"]`)) reloadOnce();
  });
}

/**
 * Reloads the page at its address if the site gives out its scripts, past all caches: a browser keeps one that came broken for as long as the page
 * stands, Firefox also one that didn't come, and waits for one that hangs.
 */
export async function comeAnew(): Promise<void> {
  const scripts = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js"));
  const come = scripts.map(async ({ name }) => (await fetchInTime(name, { cache: "reload" })).blob());
  if (await Promise.all(come).catch(() => null)) location.reload();
}
