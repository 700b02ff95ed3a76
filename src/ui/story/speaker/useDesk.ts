import { useEffect, useEffectEvent, useRef, useState } from "react";
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
  const talk = useRef<Talk | null>(null);
  const goTo = (to: number) => changeView({ step: Math.min(Math.max(1, to), steps) }, "replace");
  const onMessage = useEffectEvent((message: TalkMessage) => {
    if (message.says === "press") goTo(step + message.by);
    if (message.says !== "at") return;
    setAudience(message);
    if (!isFrozen) goTo(message.step);
  });
  useEffect(() => {
    const name = talkOfWindow(window.name);
    if (name === null) return;
    const joined = joinTalk(name, (message) => onMessage(message));
    talk.current = joined;
    joined.tell({ says: "hello" });
    const onLeave = () => joined.tell({ says: "bye" });
    addEventListener("pagehide", onLeave);
    return () => {
      removeEventListener("pagehide", onLeave);
      joined.end();
      talk.current = null;
    };
  }, []);
  return {
    isLinked: audience !== null,
    isBlank: audience?.isBlank ?? false,
    isFrozen,
    audienceStep: audience?.step ?? step,
    go(to) {
      goTo(to);
      if (!isFrozen) talk.current?.tell({ says: "go", step: to });
    },
    toggleBlank() {
      const isBlank = !audience?.isBlank;
      // Known at once: a second press may come before the audience's window has answered the first.
      setAudience(audience && { ...audience, isBlank });
      talk.current?.tell({ says: "blank", isBlank });
    },
    toggleFreeze() {
      setFrozen(!isFrozen);
      talk.current?.tell({ says: "freeze", isFrozen: !isFrozen });
      if (isFrozen) talk.current?.tell({ says: "go", step });
    },
  };
}
