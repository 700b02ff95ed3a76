import { useEffect, useState } from "react";
import type { Entry } from "../../atlas/entry";
import type { Library } from "../../atlas/library";
import type { Picked } from "../../view/view";

/** What is there to be said about what is picked. */
export type Answer =
  | { readonly state: "loading" }
  | { readonly state: "here"; readonly entry: Entry }
  | { readonly state: "missing" }
  | { readonly state: "failed"; readonly retry: () => void };

const LOADING: Answer = { state: "loading" };

/** Asks the library for the entry of what is picked. */
export function useEntry(library: Library, picked: Picked | null): Answer {
  const [told, setTold] = useState<{ picked: Picked; answer: Answer } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const { kind, id } = picked ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again.
  useEffect(() => {
    if (kind === undefined || id === undefined) return;
    let isCurrent = true;
    const tell = (answer: Answer) => isCurrent && setTold({ picked: { kind, id }, answer });
    const retry = () => {
      setTold(null);
      setAttempt((count) => count + 1);
    };
    library.entry(kind, id).then(
      (entry) => tell(entry ? { state: "here", entry } : { state: "missing" }),
      () => tell({ state: "failed", retry }),
    );
    return () => {
      isCurrent = false;
    };
  }, [library, kind, id, attempt]);
  return told && picked && isSame(told.picked, picked) ? told.answer : LOADING;
}

function isSame(a: Picked, b: Picked): boolean {
  return a.kind === b.kind && a.id === b.id;
}
