import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useState } from "react";
import type { Pen, PenEvents } from "../../draw/pen";
import type { Scene } from "../../scene/scene";
import { afterPaint } from "../browser/afterPaint";

interface Props {
  /** Where the pen draws. */
  readonly canvas: RefObject<HTMLDivElement | null>;
  /** Makes the pen that draws in the element, at its first camera. Another function makes another pen. */
  readonly createPen: (element: HTMLElement, events: PenEvents) => Pen;
  readonly scene: Scene;
}

/** The pen of the map, kept in step with the scene. `null` until it is there. */
export function useMapPen(props: Props, events: Required<PenEvents>): Pen | null {
  const { scene } = props;
  const pen = useMadePen(props, events);
  useEffect(() => afterPaint(() => pen?.paint(scene)), [pen, scene]);
  return pen;
}

function useMadePen(
  { canvas, createPen }: Pick<Props, "canvas" | "createPen">,
  events: Required<PenEvents>,
): Pen | null {
  const [pen, setPen] = useState<Pen | null>(null);
  const now = useEffectEvent(() => events);
  // Before the browser paints, so that the picture never leaves the screen on its way from one to the other.
  useLayoutEffect(() => {
    if (!canvas.current) return;
    const made = createPen(canvas.current, {
      onPick: (marks, at) => now().onPick(marks, at),
      onHover: (...heard) => now().onHover(...heard),
      onRest: (camera) => now().onRest(camera),
      onMove: (camera) => now().onMove(camera),
      onLack: () => now().onLack(),
    });
    now().onMove(made.camera());
    setPen(made);
    return () => {
      made.remove();
      setPen(null);
    };
  }, [canvas, createPen]);
  return pen;
}
