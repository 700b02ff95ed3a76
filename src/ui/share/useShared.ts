import { useEffect, useState } from "react";
import type { Entry } from "../../atlas/entry";
import { libraryOn } from "../load/past";
import { useAllWords } from "../locale/allWords";
import { asOfWords } from "../locale/asOfWords";
import { useNavigation } from "../wire/navigation";
import { useSignal } from "../wire/signal";
import { nameOf } from "../wire/titleOf";
import { useWires } from "../wire/wires";

/** What is being passed on. */
export interface SharedView {
  readonly title: string;
  /** Documents on which it rests; `null` as long as, and where, that isn't known. */
  readonly sources: number | null;
}

/** What the view is called and on how many documents it rests. Without an entry the page's own title serves. */
export function useShared(): SharedView {
  const words = useAllWords();
  const { front, view } = useNavigation();
  const { picked, date } = view;
  const { language } = words;
  const heading = useSignal(useWires().heading, (now) => now);
  const [entry, setEntry] = useState<Entry | null>(null);
  useEffect(() => {
    if (picked === null) return;
    let isCurrent = true;
    libraryOn(date)
      .then((library) => library.entry(picked.kind, picked.id, language))
      .then(
        (found) => isCurrent && setEntry(found),
        () => {},
      );
    return () => {
      isCurrent = false;
    };
  }, [picked, date, language]);
  const inPast = (title: string) => (front.isPast ? `${title}, ${asOfWords(front, words)}` : title);
  if (picked === null)
    return { title: inPast(words.t("app.strapline")), sources: front.isPast ? null : front.counts.sources };
  if (entry === null || entry.id !== picked.id)
    return { title: heading ?? words.t("app.name"), sources: null };
  return { title: inPast(nameOf(entry, words)), sources: Object.keys(entry.names.sources).length };
}
