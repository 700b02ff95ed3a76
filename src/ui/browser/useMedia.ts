import { useCallback, useSyncExternalStore } from "react";
import { MEDIA, type MediaName } from "./media";

const asked = new Map<string, MediaQueryList>();

/** The same for each question: it is asked with every drawing of what depends on it, and the browser reads its words anew each time. */
function mediaOf(query: string): MediaQueryList {
  const media = asked.get(query) ?? matchMedia(query);
  asked.set(query, media);
  return media;
}

/** Whether a question of the table has the answer yes in this window. On the server none has. */
export function useMedia(name: MediaName): boolean {
  const query = MEDIA[name];
  const subscribe = useCallback(
    (onChange: () => void) => {
      const media = mediaOf(query);
      media.addEventListener("change", onChange);
      return () => media.removeEventListener("change", onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => mediaOf(query).matches,
    () => false,
  );
}
