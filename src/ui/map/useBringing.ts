import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { SmallHand } from "../../draw/still/smallHand";
import { whenWanted } from "../../draw/still/whenWanted";
import { mayDrawLive } from "../../view/mayDrawLive";
import type { View } from "../../view/view";
import { afterPaint } from "../browser/afterPaint";
import { isFramed, scrollsAround } from "../browser/framed";
import { fetchAhead, layReady } from "../load/fetchAhead";
import { type Loaded, useLoaded } from "../load/useLoaded";
import { keepAtEase } from "../offline/keepForLater";
import { type Signal, useOwnSignal, useWrite } from "../wire/signal";
import { useWires } from "../wire/wires";
import type { Drawing, Drawn } from "./drawing";
import type { MapPlace } from "./MapRoom";
import type { MapSlot } from "./mapSlot";
import { restsOnPicture } from "./restsOnPicture";

export interface Bringing {
  readonly drawing: Loaded<Drawing>;
  /** Whether the page rests with its picture, and nothing is on its way. */
  readonly rests: boolean;
  /** Whether a hand has been on the map. */
  readonly hand: Signal<boolean>;
  /** Does something with what is drawn, which is brought for it. */
  readonly ask: (act: (drawn: Drawn) => void) => void;
  /** Zooms, be it the picture. */
  readonly zoomBy: (steps: 1 | -1) => void;
  /** Brings it. */
  readonly bring: () => void;
}

/**
 * Brings what draws the map when it is wanted: where the address asks for another map than the picture's, at a hand on it, for a button or for
 * another part of the page. In a frame nothing is laid ready: of ten maps in an article nine are only looked at.
 */
export function useBringing(
  slot: MapSlot,
  { canvas, paper }: MapPlace,
  load: () => Promise<Drawing>,
  drawn: Drawn | null,
  picture: RefObject<SmallHand | null>,
): Bringing {
  const [isBrought, setBrought] = useState(false);
  const [bring] = useState(() => () => setBrought(true));
  const rests = restsOnPicture(slot, paper);
  const isWanted = isBrought || !rests;
  const { bringMap } = useWires();
  useWrite(bringMap, isWanted ? null : bring);
  const hand = useHand(canvas, slot.view, bring);
  useRest(!isWanted);
  useEffect(() => {
    // The live map will be wanted sooner than of the picture, and comes after the drawing, which is on its way already.
    if (!rests && !isFramed() && mayDrawLive()) fetchAhead();
  }, [rests]);
  const loadFree = useCallback(() => load().then((here) => whenFree(picture, here)), [load, picture]);
  const ask = useAsking(drawn, bring);
  return {
    drawing: useLoaded(isWanted ? loadFree : null),
    ...{ rests, hand, bring, ask },
    zoomBy(steps) {
      const map = canvas.current;
      if (map === null) return;
      const aim = () => middleInSight(map, slot.coveredIn(map));
      if (!picture.current) return ask(({ pen }) => pen.zoomBy(steps, aim()));
      picture.current.zoomBy(steps, aim());
      hand.set(true);
      bring();
    },
  };
}

/** Of the map without what a sheet covers; of all of it where the sheet seems to cover that, as a panel may beside it before the page is laid out. */
function middleInSight({ clientWidth, clientHeight }: Element, covered: number) {
  return { x: clientWidth / 2, y: (clientHeight - (covered < clientHeight ? covered : 0)) / 2 };
}

/** The drawing takes the picture over when nothing presses that. */
async function whenFree(picture: RefObject<SmallHand | null>, here: Drawing): Promise<Drawing> {
  await picture.current?.free();
  return here;
}

/**
 * Whether a hand has been on the map, which brings it. In a page that scrolls a pointer may only pass over it: that brings the drawing, which says
 * what it points at, and isn't a hand yet.
 */
function useHand(canvas: MapPlace["canvas"], view: View, bring: () => void): Signal<boolean> {
  const hand = useOwnSignal(false);
  const isScrolled = scrollsAround(view);
  useEffect(() => {
    const map = canvas.current;
    if (map === null) return;
    const stopPassing = isScrolled ? whenWanted(map, false, bring) : null;
    const stopHand = whenWanted(map, isScrolled, () => {
      hand.set(true);
      bring();
      layReady();
    });
    return () => {
      stopPassing?.();
      stopHand();
    };
  }, [canvas, isScrolled, bring, hand]);
  return hand;
}

/** Says that the page rests, and lays ready what a hand on the map will want. */
function useRest(rests: boolean): void {
  useEffect(() => {
    if (!rests) return;
    let stopKeeping = () => {};
    const stop = afterPaint(() => {
      performance.mark("atlas:rest");
      if (!isFramed()) fetchAhead();
      stopKeeping = keepAtEase();
    });
    return () => {
      stop();
      stopKeeping();
    };
  }, [rests]);
}

function useAsking(drawn: Drawn | null, bring: () => void): Bringing["ask"] {
  const waiting = useRef<((drawn: Drawn) => void)[]>([]);
  useEffect(() => {
    if (drawn) for (const act of waiting.current.splice(0)) act(drawn);
  }, [drawn]);
  return (act) => {
    if (drawn) return act(drawn);
    waiting.current.push(act);
    bring();
  };
}
