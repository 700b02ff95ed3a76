import { useMemo } from "react";
import type { Entry } from "../../atlas/entry";
import type { Library } from "../../atlas/library";
import type { Language } from "../../atlas/vocabulary";
import type { Picked } from "../../view/view";
import { LOADING, type Loaded, useLoaded } from "./useLoaded";

/** What is there to be said about what is picked. */
export type Answer =
  | Exclude<Loaded<unknown>, { state: "here" }>
  | { readonly state: "here"; readonly entry: Entry }
  | { readonly state: "missing" };

/** Asks the library for the entry of what is picked; one that is on its way is waited for. That of another language stays until it is here. */
export function useEntry(library: Library | null, picked: Picked | null, language: Language): Answer {
  const { kind, id } = picked ?? {};
  const load = useMemo(
    () =>
      library === null || kind === undefined || id === undefined
        ? null
        : () => answerOf(library, { kind, id }, language),
    [library, kind, id, language],
  );
  const loaded = useLoaded(load);
  if (loaded.state !== "here") return loaded;
  const { of, answer } = loaded.value;
  return of.kind === kind && of.id === id ? answer : LOADING;
}

async function answerOf(
  library: Library,
  of: Picked,
  language: Language,
): Promise<{ of: Picked; answer: Answer }> {
  const entry = await library.entry(of.kind, of.id, language);
  return { of, answer: entry ? { state: "here", entry } : { state: "missing" } };
}
