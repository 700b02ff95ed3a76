import type { Library } from "../../atlas/library";
import { once } from "../../atlas/once";
import type { Language } from "../../atlas/vocabulary";
import type { Picked } from "../../view/view";
import { type Answer, useEntry } from "../load/useEntry";
import { useLoaded } from "../load/useLoaded";
import { isSeldom, type SeldomComponent } from "../panel/EntryPanel";

const loadSeldom = once(async () => (await import("../panel/SeldomPanel")).SeldomPanel);

export interface Answering {
  readonly answer: Answer;
  /** Says what is seldom opened, once it has come. */
  readonly Seldom: SeldomComponent | null;
}

/** What there is to be said about what is picked. Of what is seldom opened the panel comes beside the entry, and neither is shown without the other. */
export function useAnswer(library: Library | null, picked: Picked | null, language: Language): Answering {
  const answer = useEntry(library, picked, language);
  const seldom = useLoaded(picked && isSeldom(picked.kind) ? loadSeldom : null);
  if (seldom.state === "here") return { answer, Seldom: seldom.value };
  const waits = answer.state === "here" && isSeldom(answer.entry.kind);
  return { answer: waits ? seldom : answer, Seldom: null };
}
