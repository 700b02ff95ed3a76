import { useState } from "react";
import type { PenEvents } from "../../draw/pen";
import type { Mark } from "../../scene/scene";
import type { Camera } from "../../view/camera";
import { useWords } from "../locale/speech";
import { type Signal, useOwnSignal } from "../wire/signal";
import { useWires } from "../wire/wires";
import { type Choosing, choicesOf } from "./choicesOf";
import { gridWords } from "./gridWords";
import type { Hovered } from "./HoverTip";

/** What the pen hears, and how those who show it put it away. */
export interface Heard {
  readonly hovered: Signal<Hovered | null>;
  readonly choosing: Choosing | null;
  readonly setChoosing: (choosing: Choosing | null) => void;
  readonly isLacking: boolean;
  readonly setLacking: (isLacking: boolean) => void;
  readonly events: Required<PenEvents>;
  /** Where the map came to rest last. */
  readonly rested: Signal<Camera | null>;
}

/** What the pen hears, kept for those who show it. */
export function useHeard(camera: Signal<Camera | null>): Heard {
  const { address } = useWires();
  const words = useWords();
  const hovered = useOwnSignal<Hovered | null>(null);
  const [choosing, setChoosing] = useState<Choosing | null>(null);
  const [isLacking, setLacking] = useState(false);
  const rested = useOwnSignal<Camera | null>(null);
  const pick = usePick(setChoosing);
  const events: Required<PenEvents> = {
    onPick: (...picked) => {
      // A finger, which only points when it picks, leaves none behind.
      hovered.set(null);
      pick(...picked);
    },
    onHover: (mark, at, line = null) =>
      hovered.set(line ? { title: gridWords(line, words), at } : mark && { title: mark.title, at }),
    onMove: camera.set,
    onLack: () => setLacking(true),
    onRest: (next) => {
      camera.set(next);
      address.noteCamera(next);
      rested.set(next);
    },
  };
  return { hovered, choosing, setChoosing, isLacking, setLacking, events, rested };
}

/** A click on one thing picks it, on several offers a choice, on nothing lets go of what is picked. */
function usePick(choose: (choosing: Choosing | null) => void): PenEvents["onPick"] {
  const { changeView } = useWires().address;
  return (marks: readonly Mark[], at) => {
    const choices = choicesOf(marks);
    if (choices.length > 1) return choose({ choices, at });
    choose(null);
    changeView({ picked: choices[0]?.picked ?? null });
  };
}
