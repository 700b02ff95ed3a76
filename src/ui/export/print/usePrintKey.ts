import { useWindowEvent } from "../../browser/useWindowEvent";

/** Ctrl-P and ⌘P print the map as a drawing, which has to be loaded first; where it can't be, the page prints as it is. */
export function usePrintKey(isMapThere: boolean, printNow: () => Promise<void>): void {
  useWindowEvent("keydown", (event) => {
    const isPrint = event.key.toLowerCase() === "p" || event.code === "KeyP";
    if (!isPrint || event.ctrlKey === event.metaKey || event.altKey || event.shiftKey) return;
    if (!isMapThere) return;
    event.preventDefault();
    printNow().catch(() => print());
  });
}
