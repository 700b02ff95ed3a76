import { useCallback, useSyncExternalStore } from "react";

/** Whether a media query holds. On the server it doesn't. */
export function useMedia(query: string): boolean {
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

/** Where the panel is a sheet. The same width as in `layout.css`. */
export const NARROW = "(max-width: 720px)";
