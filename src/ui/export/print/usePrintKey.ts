import { useWindowEvent } from "../../browser/useWindowEvent";
import { useWords } from "../../locale/speech";
import { useWires } from "../../wire/wires";
import { printAsSeen } from "./asSeen";

/**
 * Ctrl-P and ⌘P print the map as a drawing, which has to be loaded first; where it can't be, the page prints as it is, and so it does by the
 * browser's menu, which waits for nothing: the map as it is seen, with its legend under it.
 */
export function usePrintKey(): void {
  const printNow = usePrint();
  useWindowEvent("beforeprint", printAsSeen);
  useWindowEvent("keydown", (event) => {
    const isPrint = event.key.toLowerCase() === "p" || event.code === "KeyP";
    if (!isPrint || event.ctrlKey === event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    printNow().catch(() => print());
  });
}

/** Prints the map as it stands. */
function usePrint(): () => Promise<void> {
  const words = useWords();
  const wires = useWires();
  return async () => {
    wires.bringMap.get()?.();
    await (await import("./printMap")).printComing(wires, words);
  };
}
