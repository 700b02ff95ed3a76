import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { useWindowEvent } from "../../browser/useWindowEvent";
import { useWires } from "../../wire/wires";
import { joinTalk, type Talk, type TalkMessage, talkOfWindow } from "../talk";

export interface Desk {
  readonly isLinked: boolean;
  readonly isBlank: boolean;
  readonly isFrozen: boolean;
  /** Where the audience is. */
  readonly audienceStep: number;
  readonly go: (step: number) => void;
  readonly toggleBlank: () => void;
  /** Lets the speaker go on alone; the audience follows when it ends. */
  readonly toggleFreeze: () => void;
}

/** The speaker's end of a talk. Where the speaker is stands in the address of the window, as everywhere. */
export function useDesk(step: number, steps: number): Desk {
  const { changeView } = useWires().address;
  const [audience, setAudience] = useState<{ step: number; isBlank: boolean } | null>(null);
  const [isFrozen, setFrozen] = useState(false);
  const goTo = (to: number) => changeView({ step: Math.min(Math.max(1, to), steps) }, "replace");
  const talk = useTalk((message) => {
    if (message.says === "press") {
      goTo(step + message.by);
      // The answer: of a window that is closed before it, the audience's makes the move itself.
      talk.current?.tell({ says: "freeze", isFrozen });
    }
    if (message.says !== "at") return;
    setAudience(message);
    if (!isFrozen) goTo(message.step);
  });
  const go = (to: number) => {
    goTo(to);
    if (!isFrozen) talk.current?.tell({ says: "go", step: to });
  };
  const toggleBlank = () => talk.current?.tell({ says: "blank" });
  const toggleFreeze = () => {
    setFrozen(!isFrozen);
    talk.current?.tell({ says: "freeze", isFrozen: !isFrozen });
    if (isFrozen) talk.current?.tell({ says: "go", step });
  };
  const { isBlank, step: audienceStep } = audience ?? { isBlank: false, step };
  return { isLinked: audience !== null, isBlank, isFrozen, audienceStep, go, toggleBlank, toggleFreeze };
}

/** Joins the talk whose name the window bears, and takes leave of it when the window is closed. */
function useTalk(hear: (message: TalkMessage) => void): RefObject<Talk | null> {
  const talk = useRef<Talk | null>(null);
  const onMessage = useEffectEvent(hear);
  useEffect(() => {
    const name = talkOfWindow(window.name);
    if (name === null) return;
    const joined = joinTalk(name, (message) => onMessage(message));
    talk.current = joined;
    joined.tell({ says: "hello" });
    return () => {
      joined.end();
      talk.current = null;
    };
  }, []);
  useWindowEvent("pagehide", () => talk.current?.tell({ says: "bye" }));
  return talk;
}
