import { type ComponentType, useCallback, useState } from "react";
import { useLoaded } from "../load/useLoaded";
import { loadAllWords } from "../locale/allWords";
import { useWords } from "../locale/speech";

/** A part of the page that is loaded when it is first wanted; `null` as long as it isn't open. After a failure it is asked for anew. */
function useLate<Part>(load: () => Promise<Part>) {
  const [isWanted, setWanted] = useState(false);
  const loaded = useLoaded(isWanted ? load : null);
  const hasFailed = isWanted && loaded.state === "failed";
  return {
    part: isWanted && loaded.state === "here" ? loaded.value : null,
    isComing: isWanted && loaded.state === "loading",
    hasFailed,
    open: hasFailed ? loaded.retry : () => setWanted(true),
    close: () => setWanted(false),
  };
}

/** A dialog that comes late, together with all the words that are said in it. `load` is the same at every render. */
export function useLateDialog<Props>(load: () => Promise<ComponentType<Props>>) {
  const words = useWords();
  return useLate(
    useCallback(async () => {
      const [Dialog, all] = await Promise.all([load(), loadAllWords(words)]);
      return { Dialog, words: all };
    }, [load, words]),
  );
}
