import { type RefObject, useCallback, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";
import { usePrintedWhole } from "../usePrintedWhole";

/** In px: every row is as high as the others, and so is the head, which lies over what is scrolled under it. */
export const ROW_HEIGHT = 36;
/** Rows that are there beyond those in sight, on either side. */
const BEYOND = 12;
/** So many rows come and go at a time: whoever scrolls slowly has nothing drawn anew from row to row. */
const STEP = 6;

/** Places of rows, the last not among them. */
interface Sight {
  readonly from: number;
  readonly to: number;
}

/** Rows that are there, by their places, and how one is brought into sight. */
export interface RowsInSight extends Sight {
  /** By as little as is needed. */
  readonly scrollTo: (place: number) => void;
}

/** Of so many rows those in sight of what scrolls, and some beyond. */
export function useRowsInSight(scroller: RefObject<HTMLElement | null>, count: number): RowsInSight {
  const [{ from, to }, setSight] = useState<Sight>({ from: 0, to: BEYOND });
  const look = useCallback(() => {
    const { current } = scroller;
    if (current) setSight((last) => same(last, sightOf(current)));
  }, [scroller]);
  useLayoutEffect(() => {
    const { current: element } = scroller;
    if (element === null) return;
    // Rows that come in a later frame would be seen to come.
    const lookAtOnce = () => flushSync(look);
    look();
    element.addEventListener("scroll", lookAtOnce, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => {
      element.removeEventListener("scroll", lookAtOnce);
      sizes.disconnect();
    };
  }, [scroller, look]);
  const scrollTo = useCallback(
    (place: number) => {
      if (scroller.current) scroller.current.scrollTop = scrolledTo(place, scroller.current);
    },
    [scroller],
  );
  usePrintedWhole(scroller, () => setSight({ from: 0, to: Number.POSITIVE_INFINITY }), look);
  const last = Math.min(to, count);
  // Where fewer are left than there were, the scroller is at their end.
  return { from: Math.max(0, Math.min(from, last - (to - from))), to: last, scrollTo };
}

/** Where a scroller has to stand so that a row is in sight: where it stands, if it is. In px. */
export function scrolledTo(
  place: number,
  { scrollTop, clientHeight }: Pick<HTMLElement, "scrollTop" | "clientHeight">,
): number {
  const top = place * ROW_HEIGHT;
  return Math.min(top, Math.max(scrollTop, top + 2 * ROW_HEIGHT - clientHeight));
}

/** In whole steps. */
export function sightOf({ scrollTop, clientHeight }: Pick<HTMLElement, "scrollTop" | "clientHeight">): Sight {
  const first = scrollTop / ROW_HEIGHT - BEYOND;
  const last = (scrollTop + clientHeight) / ROW_HEIGHT + BEYOND;
  return { from: Math.max(0, Math.floor(first / STEP) * STEP), to: Math.ceil(last / STEP) * STEP };
}

function same(last: Sight, now: Sight): Sight {
  return last.from === now.from && last.to === now.to ? last : now;
}
