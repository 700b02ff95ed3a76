import { useEffect, useState } from "react";

/** Something that is on its way, has come, or didn't come. */
export type Loaded<Value> =
  | { readonly state: "loading" }
  | { readonly state: "here"; readonly value: Value }
  | { readonly state: "failed"; readonly retry: () => void };

export const LOADING = { state: "loading" } as const;

type Load<Value> = () => Promise<Value>;

/**
 * Loads once, and again when the reader asks for it after a failure; `null` loads nothing. Where something else is to be
 * loaded, what has come stays until that is here; a failure doesn't stay.
 */
export function useLoaded<Value>(load: Load<Value> | null): Loaded<Value> {
  const [told, setTold] = useState<{ load: Load<Value>; answer: Loaded<Value> } | null>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again.
  useEffect(() => {
    if (load === null) return;
    let isCurrent = true;
    const tell = (answer: Loaded<Value>) => isCurrent && setTold({ load, answer });
    const retry = () => {
      setTold(null);
      setAttempt((count) => count + 1);
    };
    load().then(
      (value) => tell({ state: "here", value }),
      () => tell({ state: "failed", retry }),
    );
    return () => {
      isCurrent = false;
    };
  }, [load, attempt]);
  return told && (told.load === load || told.answer.state === "here") ? told.answer : LOADING;
}
