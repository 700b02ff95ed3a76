import { type RefObject, useCallback, useEffect, useMemo, useState } from "react";
import { CELL, type MatrixFigure } from "../../../scene/figures/matrixFigure";
import { usePrintedWhole } from "../usePrintedWhole";
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
  usePrintedWhole(scroller, () => setSeen(WHOLE), onScroll);
  return { shown, onScroll };
}

/** All of it, for paper. */
const WHOLE: Scrolled = { x: 0, y: 0, width: 1e6, height: 1e6 };

/** In steps, so that a scroll draws anew only now and then: what is drawn around the window is wider than a step. */
function seenIn({ scrollLeft, scrollTop, clientWidth, clientHeight }: HTMLElement): Scrolled {
  return {
    x: scrollLeft - (scrollLeft % STEP),
    y: scrollTop - (scrollTop % STEP),
    width: Math.max(0, clientWidth - HEAD.width) + STEP,
    height: Math.max(0, clientHeight - HEAD.height) + STEP,
  };
}
