import type { RefObject } from "react";
import { flushSync } from "react-dom";
import { useWindowEvent } from "../browser/useWindowEvent";

/** Of A4 across, without the margins that browsers leave. */
const PAPER_PX = 1040;

/**
 * On paper nothing is scrolled: all of it is drawn before the page is printed, as small as it has to be. `data-printed` is there for styles by which it
 * is narrower: the page can't be measured as paper.
 */
export function usePrintedWhole(
  scroller: RefObject<HTMLElement | null>,
  drawAll: () => void,
  after: () => void,
): void {
  useWindowEvent("beforeprint", () => {
    const { current } = scroller;
    if (current === null) return;
    flushSync(drawAll);
    current.dataset["printed"] = "";
    current.style.setProperty("--print-zoom", `${Math.min(1, PAPER_PX / current.scrollWidth)}`);
  });
  useWindowEvent("afterprint", () => {
    delete scroller.current?.dataset["printed"];
    after();
  });
}
