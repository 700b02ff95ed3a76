import { useEffect, useRef, useState } from "react";
import { onPage } from "../../draw/pagePlaces";
import { cooperates, isMac } from "../../draw/still/stillGestures";
import { isFramed } from "../browser/framed";
import { useWindowEvent } from "../browser/useWindowEvent";
import { loadAllWords } from "../locale/allWords";
import { useWords } from "../locale/speech";

/** How long the hint is seen. */
const SHOWN_MS = 1600;
const MOVES = ["wheel", "touchmove"] as const;

/** Says how the map is moved, when a turn of the wheel or a finger was left to the page around it. */
export function GestureHint() {
  const words = useWords();
  const hint = useLeftToPage();
  const [text, setText] = useState<Readonly<Record<Hint, string>> | null>(null);
  const isAsked = hint !== null;
  useEffect(() => {
    if (!isAsked) return;
    // Without its words there is no hint; the map goes on.
    loadAllWords(words).then(
      ({ t }) => setText(hintsOf(t)),
      () => {},
    );
  }, [isAsked, words]);
  return (
    <p className="gesture-hint" role="status" data-shown={hint !== null && text !== null ? "" : undefined}>
      {hint && text?.[hint]}
    </p>
  );
}

type Hint = "wheel" | "touch";

function hintsOf(t: ReturnType<ReturnType<typeof useWords>["and"]>["t"]): Record<Hint, string> {
  return { wheel: t(isMac() ? "embed.hint.command" : "embed.hint.ctrl"), touch: t("embed.hint.touch") };
}

/** By which kind of input the reader has just tried to move the map, for a while. */
function useLeftToPage(): Hint | null {
  const [hint, setHint] = useState<Hint | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const hear = (event: WheelEvent | TouchEvent) => {
    const isOnMap = event.target instanceof Node && onPage("map")?.contains(event.target);
    if (!isFramed() || !isOnMap || cooperates(event)) return;
    setHint(event.type === "wheel" ? "wheel" : "touch");
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => setHint(null), SHOWN_MS);
  };
  useWindowEvent(MOVES, hear, { passive: true, capture: true });
  return hint;
}
