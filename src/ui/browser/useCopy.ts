import { useState } from "react";

type Outcome = "copied" | "refused";

/** Copies a text, and says how that went until there is another text. The browser, the reader or a frame may not allow it. */
export function useCopy(text: string, onRefused: () => void = () => {}) {
  const [last, setLast] = useState<{ text: string; outcome: Outcome } | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setLast({ text, outcome: "copied" });
    } catch {
      onRefused();
      setLast({ text, outcome: "refused" });
    }
  };
  return { copy, outcome: last?.text === text ? last.outcome : null };
}
