import { useEffect, useEffectEvent, useState } from "react";
import type { View } from "../../view/view";
import { useWindowEvent } from "../browser/useWindowEvent";
import { useNavigation } from "../wire/navigation";
import { setStep } from "../wire/setStep";
import { useWires } from "../wire/wires";
import { lookAgain } from "./tellStory";

/** Whether a story plays by itself, or waits while somebody looks around; `null` where it isn't asked to. */
export type Pace = "playing" | "waiting" | null;

/** By these it is known that somebody uses the page. They are caught early: parts of the page keep some for themselves. */
const INPUTS = ["pointerdown", "keydown", "wheel", "touchstart", "input"] as const;
const BEFORE_ALL = { capture: true, passive: true };

/**
 * A story that plays by itself, over and over, `seconds` a step. Whoever touches it has it for themselves; when nobody has
 * touched it for as long, it begins anew, in the language and the colours in which it was set up. It leaves no steps in the history.
 */
export function useKiosk(seconds: number | null, step: number, steps: number): Pace {
  const { view } = useNavigation();
  const wires = useWires();
  const { language, theme, story } = view;
  const [setUp] = useState<Partial<View>>({ language, theme, story, step: 1 });
  const [waitsSince, setWaitsSince] = useState<number | null>(null);
  useWindowEvent(INPUTS, ({ timeStamp }) => seconds !== null && setWaitsSince(timeStamp), BEFORE_ALL);
  const onTime = useEffectEvent(() => {
    if (waitsSince === null) return setStep(wires, step === steps ? 1 : step + 1, "replace");
    setWaitsSince(null);
    wires.address.changeView(setUp, "replace");
    lookAgain(wires.address);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step, and another touch, begin the time anew.
  useEffect(() => {
    if (seconds === null) return;
    const timer = setTimeout(onTime, seconds * 1000);
    return () => clearTimeout(timer);
  }, [seconds, step, waitsSince]);
  if (seconds === null) return null;
  return waitsSince === null ? "playing" : "waiting";
}
