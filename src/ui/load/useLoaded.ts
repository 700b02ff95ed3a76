import { useEffect, useState } from "react";
import { lastHeard } from "../../atlas/fetchInTime";
import { comeAnew, OF_CODE } from "../browser/reloadOnce";

/** Something that is on its way, has come, or didn't come. */
export type Loaded<Value> =
  | { readonly state: "loading" }
  | { readonly state: "here"; readonly value: Value }
  | { readonly state: "failed"; readonly retry: () => void };

export const LOADING = { state: "loading" } as const;

/**
 * How long something may be on its way while nothing comes of any file, in ms. A file of facts is given up before: what is left hangs in the browser,
 * which asks for it no more.
 */
const PATIENCE_MS = 25_000;

/** For how long nothing has come, in ms. Of a script no part is seen, but when it is whole. */
function silence(since: number): number {
  const wholes = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  const last = Math.max(since, lastHeard(), ...wholes.map(({ responseEnd }) => responseEnd));
  return performance.now() - last;
}

type Load<Value> = () => Promise<Value>;

/**
 * Loads once, and again when the reader asks for it after a failure; `null` loads nothing. Where something else is to be
 * loaded, what has come stays until that is here; a failure doesn't stay. What comes after it was given up is shown all the same.
 */
export function useLoaded<Value>(load: Load<Value> | null): Loaded<Value> {
  const [told, setTold] = useState<{ load: Load<Value>; answer: Loaded<Value> } | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (load === null) return;
    let isCurrent = true;
    const tell = (answer: Loaded<Value>) => isCurrent && setTold({ load, answer });
    const fail = (isHanging: boolean) => {
      const retry = () => {
        setAttempt((count) => count + 1);
        if (isHanging) void comeAnew();
      };
      tell({ state: "failed", retry });
    };
    const since = performance.now();
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      const left = PATIENCE_MS - silence(since);
      if (left <= 0) fail(true);
      else timer = setTimeout(wait, left);
    };
    wait();
    setTold((before) => (before?.answer.state === "failed" ? null : before));
    load()
      .then(
        (value) => tell({ state: "here", value }),
        (failure) => {
          // Asked for again it failed again: another page may have it.
          if (attempt > 0 && failure.cause === OF_CODE) void comeAnew();
          fail(false);
        },
      )
      .finally(() => clearTimeout(timer));
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [load, attempt]);
  return told && (told.load === load || told.answer.state === "here") ? told.answer : LOADING;
}
