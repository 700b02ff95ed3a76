import { type RefObject, useCallback, useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { CELL, type MatrixFigure } from "../../../scene/figures/matrixFigure";
import { useWindowEvent } from "../../browser/useWindowEvent";
import { HEAD, isSameWindow, linesOf, type MatrixWindow, matrixWindow, type Scrolled } from "./matrixWindow";

const STEP = 4 * CELL;

/** A screen's worth, until the room is measured. */
const FIRST: Scrolled = { x: 0, y: 0, width: 1000, height: 500 };

/** What of the matrix is to be drawn where the reader has scrolled to. It changes a few cells before the edge of what is drawn is seen. */
export function useMatrixWindow(
  figure: MatrixFigure,
  scroller: RefObject<HTMLElement | null>,
): { shown: MatrixWindow; onScroll: () => void } {
  const [seen, setSeen] = useState(FIRST);
  const lines = useMemo(() => linesOf(figure), [figure]);
  const shown = useMemo(() => matrixWindow(figure, lines, seen), [figure, lines, seen]);
  const onScroll = useCallback(() => {
    const next = scroller.current && seenIn(scroller.current);
    if (next && !isSameWindow(matrixWindow(figure, lines, next), shown)) setSeen(next);
  }, [figure, lines, shown, scroller]);
  useEffect(() => {
    if (!scroller.current) return;
    const sizes = new ResizeObserver(onScroll);
    sizes.observe(scroller.current);
    return () => sizes.disconnect();
  }, [scroller, onScroll]);
  usePrinted(scroller, setSeen, onScroll);
  return { shown, onScroll };
}

/** All of it, for paper. */
const WHOLE: Scrolled = { x: 0, y: 0, width: 1e6, height: 1e6 };

/** Of A4 across, without the margins that browsers leave. */
const PAPER_PX = 1040;

/** On paper nothing is scrolled: all of it is drawn before the page is printed, as small as it has to be. */
function usePrinted(
  scroller: RefObject<HTMLElement | null>,
  show: (seen: Scrolled) => void,
  after: () => void,
): void {
  useWindowEvent("beforeprint", () => {
    const { current } = scroller;
    if (current === null) return;
    current.style.setProperty("--print-zoom", `${Math.min(1, PAPER_PX / current.scrollWidth)}`);
    flushSync(() => show(WHOLE));
  });
  useWindowEvent("afterprint", after);
}

/** In steps, so that a scroll draws anew only now and then: what is drawn around the window is wider than a step. */
function seenIn({ scrollLeft, scrollTop, clientWidth, clientHeight }: HTMLElement): Scrolled {
  return {
    x: scrollLeft - (scrollLeft % STEP),
    y: scrollTop - (scrollTop % STEP),
    width: Math.max(0, clientWidth - HEAD.width) + STEP,
    height: Math.max(0, clientHeight - HEAD.height) + STEP,
  };
}
