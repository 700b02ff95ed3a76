import { type RefObject, useEffect, useEffectEvent } from "react";
import type { Cover, Pen } from "../../draw/pen";
import type { Camera } from "../../view/camera";
import type { Signal } from "../wire/signal";
import { CONTROLS } from "./paddingUnder";

/** What lies over the map for as long as it is looked at. */
export const OVER_MAP = [".map-key", ...CONTROLS, ".sheet"] as const;

/** Tells the pen what lies over the map, whenever that is another: names are kept from under it. */
export function useKeptClear(
  pen: Pen | null,
  canvas: RefObject<HTMLDivElement | null>,
  rested: Signal<Camera | null>,
): void {
  const tell = useEffectEvent((last: string): string => {
    const boxes = canvas.current ? boxesOver(canvas.current) : [];
    const now = JSON.stringify(boxes);
    if (now !== last) pen?.keepClear(boxes);
    return now;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another pen hasn't been told.
  useEffect(() => {
    let last = "[]";
    const look = () => {
      last = tell(last);
    };
    const resized = new ResizeObserver(look);
    for (const element of document.querySelectorAll(OVER_MAP.join())) resized.observe(element);
    look();
    const stop = rested.subscribe(look);
    return () => {
      stop();
      resized.disconnect();
    };
  }, [pen, rested]);
}

/** So near to what lies over the map a name would seem to go on under it, in px. */
const NEAR = 4;

/** In px of the map. */
function boxesOver(map: Element): readonly Cover[] {
  const { left, top, width, height } = map.getBoundingClientRect();
  return [...document.querySelectorAll(OVER_MAP.join())].flatMap((element): Cover[] => {
    const over = element.getBoundingClientRect();
    const box = {
      ...{ left: Math.round(over.left - left) - NEAR, right: Math.round(over.right - left) + NEAR },
      ...{ top: Math.round(over.top - top) - NEAR, bottom: Math.round(over.bottom - top) + NEAR },
    };
    const isOver = box.right > 1 && box.bottom > 1 && box.left < width - 1 && box.top < height - 1;
    return isOver && over.width > 0 && over.height > 0 ? [box] : [];
  });
}
