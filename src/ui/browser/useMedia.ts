import { useCallback, useSyncExternalStore } from "react";
import { MEDIA, type MediaName } from "./media";

/** Whether a question of the table has the answer yes in this window. On the server none has. */
export function useMedia(name: MediaName): boolean {
  const query = MEDIA[name];
  const subscribe = useCallback(
    (onChange: () => void) => {
      const media = matchMedia(query);
      media.addEventListener("change", onChange);
      return () => media.removeEventListener("change", onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  );
}
