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

const SIZE = "popup,width=1000,height=720";

/** The audience's end of a talk, which begins when the speaker's window is first opened. */
export function useAudience(step: number): Audience {
  const wires = useWires();
  const [isBlank, setBlank] = useState(false);
  const isFrozen = useRef(false);
  const { tell, isOver, ...opening } = useTalkWith(step, (message) => {
    if (message.says === "hello") tellWhere();
    if (message.says === "go") setStep(wires, message.step);
    if (message.says === "blank") setBlank(message.isBlank);
    if (message.says === "freeze") isFrozen.current = message.isFrozen;
    if (message.says === "bye") isFrozen.current = false;
  });
  const tellWhere = () => tell({ says: "at", step, isBlank });
  const onStand = useEffectEvent(tellWhere);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the speaker hears of every change.
  useEffect(() => {
    onStand();
  }, [step, isBlank]);
  const passOn = (by: number) => {
    // A window that crashed hasn't said “bye”: this one would stay frozen.
    if (isOver()) isFrozen.current = false;
    if (isFrozen.current) tell({ says: "press", by });
    else setBlank(false);
    return isFrozen.current;
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
