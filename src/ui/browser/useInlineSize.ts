import { type RefCallback, useCallback, useState } from "react";

/** The width of an element in px, as long as it is there; `null` before it is measured. */
export function useInlineSize(): [ref: RefCallback<Element>, width: number | null] {
  const [width, setWidth] = useState<number | null>(null);
  const ref = useCallback((element: Element | null) => {
    if (element === null) return;
    const sizes = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  return [ref, width];
}
