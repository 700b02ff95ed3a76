import { useEffect, useState } from "react";
import { loadAllWords } from "../locale/allWords";
import { asSentence } from "../locale/asOfWords";
import { useWords } from "../locale/speech";
import type { AllWords } from "../locale/words";
import { useSignal } from "../wire/signal";
import { useWires } from "../wire/wires";

/** Over what the panel tells: on which day it was known, and what can't be told for a day. */
export function PastNote({ isMissing }: { isMissing: boolean }) {
  const words = useWords();
  const past = useSignal(useWires().past, (now) => now);
  const [all, setAll] = useState<AllWords | null>(null);
  useEffect(() => {
    loadAllWords(words).then(setAll, () => {});
  }, [words]);
  if (past === null || all === null) return null;
  return (
    <div className="time-note">
      <details>
        <summary>{asSentence(past.asKnown, all.language)}</summary>
        <p>{all.t("time.means")}</p>
      </details>
      {isMissing && <p>{all.t("time.none")}</p>}
    </div>
  );
}
