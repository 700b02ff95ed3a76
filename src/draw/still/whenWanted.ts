import { cooperates } from "./stillGestures";

/** Signs that the map will be moved. A pointer that was there before the page was only moves. */
const SIGNS = ["focusin", "keydown", "pointerenter", "pointermove", "pointerdown", "wheel"] as const;
/** In a page that scrolls a pointer passes over many maps: only what moves this one is a sign. */
const SIGNS_IN_PAGE = ["focusin", "keydown", "mousedown", "touchstart", "wheel"] as const;

/** Calls once, at the first sign that the reader is about to move the map. The answer stops waiting for it. */
export function whenWanted(map: HTMLElement, cooperative: boolean, start: () => void): () => void {
  const stop = new AbortController();
  const isSign = (event: Event) => !cooperative || /^(?:focus|key)/.test(event.type) || cooperates(event);
  const heard = (event: Event) => {
    if (!isSign(event)) return;
    stop.abort();
    start();
  };
  // On the way down: a pen that takes a press lets nobody else hear it.
  for (const sign of cooperative ? SIGNS_IN_PAGE : SIGNS)
    map.addEventListener(sign, heard, { signal: stop.signal, passive: true, capture: true });
  return () => stop.abort();
}
