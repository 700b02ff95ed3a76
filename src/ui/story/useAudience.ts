import { useEffect, useEffectEvent, useRef, useState } from "react";
import { withCamera } from "../../view/camera";
import { setStep } from "../wire/setStep";
import { useWires } from "../wire/wires";
import { joinTalk, newTalkName, type Talk, type TalkMessage } from "./talk";

/** What the audience sees, and the way to the window that only the speaker sees. */
export interface Audience {
  readonly isBlank: boolean;
  readonly toggleBlank: () => void;
  readonly openSpeaker: () => void;
  /** Whether the browser didn't let the window open. */
  readonly isRefused: boolean;
  /** Passes a move on to the speaker while this screen is frozen; `true` if it did. */
  readonly passOn: (by: number) => boolean;
}

/** How often it is looked whether a window that doesn’t answer is still there. */
const LOOK_AGAIN_MS = 250;
const SIZE = "popup,width=1000,height=720";

/** The audience's end of a talk, which begins when the speaker's window is first opened. */
export function useAudience(step: number): Audience {
  const wires = useWires();
  const [isBlank, setBlank] = useState(false);
  const isFrozen = useRef(false);
  /** Steps of moves that were passed on, and that the speaker's window hasn't answered. */
  const unheard = useRef(0);
  const { tell, isOver, ...opening } = useTalkWith(step, (message) => {
    if (message.says === "hello") tellWhere();
    if (message.says === "go") setStep(wires, message.step);
    if (message.says === "blank") setBlank((was) => !was);
    if (message.says === "freeze") {
      isFrozen.current = message.isFrozen;
      unheard.current = 0;
    }
    if (message.says === "bye") thaw();
  });
  const thaw = () => {
    isFrozen.current = false;
    if (unheard.current === 0) return;
    setBlank(false);
    setStep(wires, step + unheard.current);
    unheard.current = 0;
  };
  const tellWhere = () => tell({ says: "at", step, isBlank });
  const onStand = useEffectEvent(tellWhere);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the speaker hears of every change.
  useEffect(() => {
    onStand();
  }, [step, isBlank]);
  const passOn = (by: number) => {
    if (!isFrozen.current) {
      setBlank(false);
      return false;
    }
    unheard.current += by;
    tell({ says: "press", by });
    thawWhenOver();
    return true;
  };
  // A window that is closed at once, or crashed, hasn't said “bye”, and is known as closed only a little later: the move would be lost.
  const thawWhenOver = () => {
    if (unheard.current === 0) return;
    if (isOver()) thaw();
    else setTimeout(thawWhenOver, LOOK_AGAIN_MS);
  };
  return { ...opening, isBlank, passOn, toggleBlank: () => setBlank(!isBlank) };
}

/** The talk with the speaker's window, and the way to open that. What is told before that goes nowhere. */
function useTalkWith(step: number, hear: (message: TalkMessage) => void) {
  const { hrefOf } = useWires().address;
  const [isRefused, setRefused] = useState(false);
  const talk = useRef<{ name: string; talk: Talk; speaker: Window } | null>(null);
  const onMessage = useEffectEvent(hear);
  useEffect(() => () => talk.current?.talk.end(), []);
  const openSpeaker = () => {
    const name = talk.current?.name ?? newTalkName();
    const desk = hrefOf({ step, frame: "speaker" }) + withCamera(location.hash, null);
    const speaker = open(desk, name, SIZE);
    setRefused(speaker === null);
    if (speaker === null) return;
    talk.current ??= { name, talk: joinTalk(name, (message) => onMessage(message)), speaker };
    speaker.focus();
  };
  return {
    isRefused,
    openSpeaker,
    tell: (message: TalkMessage) => talk.current?.talk.tell(message),
    isOver: () => talk.current?.speaker.closed === true,
  };
}
