import { useCallback, useEffect, useState } from "react";

/** Something that is on its way, has come, or didn't come. */
export type Loaded<Value> =
  | { readonly state: "loading" }
  | { readonly state: "here"; readonly value: Value }
  | { readonly state: "failed"; readonly retry: () => void };

const LOADING = { state: "loading" } as const;

/** Loads once, and again when the reader asks for it after a failure. */
export function useLoaded<Value>(load: () => Promise<Value>): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>(LOADING);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => {
    setLoaded(LOADING);
    setAttempt((count) => count + 1);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again.
  useEffect(() => {
    let isCurrent = true;
    load().then(
      (value) => isCurrent && setLoaded({ state: "here", value }),
      () => isCurrent && setLoaded({ state: "failed", retry }),
    );
    return () => {
      isCurrent = false;
    };
  }, [load, retry, attempt]);
  return loaded;
}
