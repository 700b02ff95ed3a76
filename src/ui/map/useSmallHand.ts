import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { onPage } from "../../draw/pagePlaces";
import { type SmallHand, smallHand } from "../../draw/still/smallHand";
import { scrollsAround } from "../browser/framed";
import type { MapPlace } from "./MapRoom";
import type { MapSlot } from "./mapSlot";
import { restsOnPicture } from "./restsOnPicture";

/**
 * The hand that moves the picture with which the page came, where that is what is asked for, until the map is drawn. `onMove` hears of it.
 */
export function useSmallHand(
  slot: MapSlot,
  { canvas, paper }: MapPlace,
  isPictured: boolean,
  onMove: () => void,
): RefObject<SmallHand | null> {
  const hand = useRef<SmallHand | null>(null);
  const [isMine] = useState(() => restsOnPicture(slot, paper));
  const isScrolled = scrollsAround(slot.view);
  const move = useRef(onMove);
  useEffect(() => {
    move.current = onMove;
  });
  // With the pen that comes, before anything is pressed again.
  useLayoutEffect(() => {
    if (!isPictured || !isMine || !canvas.current || !paper || !onPage("picture", paper)) return;
    const made = smallHand(canvas.current, paper, isScrolled, () => move.current());
    hand.current = made;
    return () => {
      hand.current = null;
      made.stop();
    };
  }, [canvas, paper, isMine, isPictured, isScrolled]);
  return hand;
}
