import { useEffect, useState } from "react";
import { useWires } from "../wire/wires";
import { lookAgain } from "./tellStory";

/** The stage: the whole screen, large type, the projector's colours unless the reader chose others. */
export interface Presenting {
  readonly isOn: boolean;
  readonly toggle: () => void;
  readonly leave: () => void;
}

/** How long the page takes to settle in its new size, in ms; then the map looks again where the step looks. */
const SETTLED_MS = 250;

/**
 * Fills the screen where the browser lets it, and the window where it doesn't (phones, frames). All is as before when it
 * ends. `always`: the address asks for it.
 */
export function usePresenting(always: boolean): Presenting {
  const [isAsked, setAsked] = useState(false);
  const isOn = isAsked || always;
  useStage(isOn);
  useEffect(() => {
    const onChange = () => document.fullscreenElement === null && setAsked(false);
    document.addEventListener("fullscreenchange", onChange);
    return () => document.removeEventListener("fullscreenchange", onChange);
  }, []);
  const leave = () => {
    setAsked(false);
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
  };
  const begin = () => {
    setAsked(true);
    document.documentElement.requestFullscreen?.().catch(() => {});
  };
  return { isOn, leave, toggle: isAsked ? leave : begin };
}

/** Lays the page out for a stage, and lets the map look again when that has settled; so when it ends. */
function useStage(isOn: boolean): void {
  const { address } = useWires();
  useEffect(() => {
    if (!isOn) return;
    const { dataset } = document.documentElement;
    dataset.presenting = "";
    const settled = setTimeout(() => lookAgain(address), SETTLED_MS);
    return () => {
      delete dataset.presenting;
      clearTimeout(settled);
      setTimeout(() => lookAgain(address), SETTLED_MS);
    };
  }, [isOn, address]);
}
