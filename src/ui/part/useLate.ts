import { type ComponentType, useState } from "react";
import { loadAllWords } from "../locale/allWords";
import { useWords } from "../locale/speech";

/** A part of the page that is loaded when it is first wanted; `null` as long as it isn't open. After a failure it is asked for anew. */
function useLate<Part>(load: () => Promise<Part>) {
  const [late, setLate] = useState<{ part: Part } | "failed" | null>(null);
  const open = () => {
    setLate((now) => (now === "failed" ? null : now));
    load().then(
      (part) => setLate({ part }),
      () => setLate("failed"),
    );
  };
  return {
    part: late === "failed" ? null : (late?.part ?? null),
    hasFailed: late === "failed",
    open,
    close: () => setLate(null),
  };
}

/** A dialog that comes late, together with all the words that are said in it. */
export function useLateDialog<Props>(load: () => Promise<ComponentType<Props>>) {
  const words = useWords();
  return useLate(async () => {
    const [Dialog, all] = await Promise.all([load(), loadAllWords(words)]);
    return { Dialog, words: all };
  });
}
