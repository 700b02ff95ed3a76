import { type RefCallback, useCallback, useEffectEvent } from "react";

interface Wheel {
  /** The range becomes `factor` times as long around a place, in parts of the width. */
  readonly onZoom: (factor: number, part: number) => void;
  /** The range moves by a part of itself. */
  readonly onPan: (part: number) => void;
}

/**
 * Ctrl and the wheel, or two fingers on a pad, zoom; a sideways wheel pans; a plain one scrolls the page as ever. Heard directly, because
 * React's own wheel listeners can't keep the browser from zooming the page.
 */
export function useWheel({ onZoom, onPan }: Wheel): RefCallback<Element> {
  const hear = useEffectEvent((event: WheelEvent, element: Element) => {
    const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (!event.ctrlKey && !event.metaKey && !isSideways) return;
    event.preventDefault();
    const { left, width } = element.getBoundingClientRect();
    if (isSideways) onPan(event.deltaX / width);
    else onZoom(2 ** (event.deltaY / 300), (event.clientX - left) / width);
  });
  return useCallback((element: Element | null) => {
    if (element === null) return;
    const listen = (event: Event) => hear(event as WheelEvent, element);
    element.addEventListener("wheel", listen, { passive: false });
    return () => element.removeEventListener("wheel", listen);
  }, []);
}
