import { isFramed } from "../browser/framed";

/** Has what this visit opened kept for when there is no network, once the page rests. Not while it is worked on. */
export function keepForLater(): void {
  if (import.meta.env.MODE !== "production") return;
  import("./beginOffline").then(
    ({ beginOffline }) => beginOffline().catch(() => {}),
    () => {},
  );
}

/** How long a page rests before what it opened is kept, in ms: a hand on the map comes first. */
const AT_EASE_MS = 4000;

/** The same, when the page has rested for a while; not in a frame. The answer gives it up. */
export function keepAtEase(): () => void {
  const atEase = isFramed() ? undefined : setTimeout(keepForLater, AT_EASE_MS);
  return () => clearTimeout(atEase);
}
