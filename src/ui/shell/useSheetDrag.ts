import { type PointerEvent, useRef } from "react";

/** Heights at which a sheet rests on a narrow screen, lowest first. Their sizes are in `sheet.css`. */
export const STOPS = ["peek", "half", "full"] as const;
export type Stop = (typeof STOPS)[number];

/** Less than this, in px, is a press and not a drag. */
const SLOP = 6;

interface Drag {
  readonly sheet: HTMLElement;
  readonly fromY: number;
  readonly fromHeight: number;
  moved: boolean;
}

/** Lets a handle pull its sheet up and down; on release the sheet goes to the nearest of its stops. */
export function useSheetDrag(setStop: (stop: Stop) => void) {
  const drag = useRef<Drag | null>(null);
  const last = useRef(false);
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const sheet = event.currentTarget.parentElement;
    if (!sheet || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { sheet, fromY: event.clientY, fromHeight: sheet.offsetHeight, moved: false };
    last.current = false;
  };
  const onPointerMove = ({ clientY }: PointerEvent) => {
    const now = drag.current;
    if (!now) return;
    const up = now.fromY - clientY;
    now.moved ||= Math.abs(up) > SLOP;
    if (now.moved) now.sheet.style.blockSize = `${now.fromHeight + up}px`;
  };
  const onPointerUp = () => {
    const now = drag.current;
    drag.current = null;
    if (!now?.moved) return;
    last.current = true;
    const stop = nearestStop(now.sheet);
    now.sheet.style.removeProperty("block-size");
    setStop(stop);
  };
  return {
    /** Whether the last press of the handle was a drag: then its click means nothing. */
    wasDragged: () => last.current,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp },
  };
}

/** The stop whose height, as the style sheet has it, is nearest to the sheet's present one. */
function nearestStop(sheet: HTMLElement): Stop {
  const height = sheet.offsetHeight;
  const kept = sheet.dataset.stop;
  sheet.style.removeProperty("block-size");
  sheet.style.transition = "none";
  const heights = STOPS.map((stop) => {
    sheet.dataset.stop = stop;
    return { stop, off: Math.abs(sheet.offsetHeight - height) };
  });
  sheet.dataset.stop = kept;
  sheet.style.removeProperty("transition");
  return heights.sort((a, b) => a.off - b.off)[0]?.stop ?? "half";
}
