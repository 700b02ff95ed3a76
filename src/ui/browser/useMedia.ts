import { useCallback, useSyncExternalStore } from "react";
import { MEDIA, type MediaName } from "./media";

/** Whether something holds of the window. On the server nothing does. */
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
