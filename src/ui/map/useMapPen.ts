import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import type { Padding, Pen, PenEvents } from "../../draw/pen";
import type { Extent } from "../../scene/extent";
import type { Scene } from "../../scene/scene";
import { type Camera, readCamera } from "../../view/camera";
import { afterPaint } from "../browser/afterPaint";
import { useWires } from "../wire/wires";
import { mayFly } from "./mayFly";
import type { PlaceAsked } from "./placeAsked";

interface Props {
  /** Where the pen draws. */
  readonly canvas: RefObject<HTMLDivElement | null>;
  /** Makes the pen that draws in the element, at its first camera. Another function makes another pen. */
  readonly createPen: (element: HTMLElement, events: PenEvents) => Pen;
  readonly scene: Scene;
  readonly asked: PlaceAsked;
  /** What is shown on the way back from a place to none. */
  readonly whole: Extent;
  readonly paddingOf: (map: Element) => Padding;
}

/** The pen of the map, kept in step with the scene and with what is to be shown. `null` until it is there. */
export function useMapPen(props: Props, events: Required<PenEvents>): Pen | null {
  const { canvas, scene, asked, whole, paddingOf } = props;
  const pen = useMadePen(props, events);
  useEffect(() => afterPaint(() => pen?.paint(scene)), [pen, scene]);
  useShownExtent(pen, asked, whole, () => canvas.current && paddingOf(canvas.current));
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

/**
 * Moves the map to what was picked; on Back, to where the reader looked then. The place with which the page opened is left alone,
 * since the pen was made with a camera that shows it.
 */
function useShownExtent(
  pen: Pen | null,
  { extent, name: place }: PlaceAsked,
  whole: Extent,
  paddingNow: () => Padding | null,
) {
  const { isRevisited } = useWires().address;
  const last = useRef(place);
  const cameraThen = useCameraThen(pen, place);
  const show = useEffectEvent(() => {
    const padding = paddingNow();
    const camera = isRevisited() ? cameraThen() : null;
    const target = extent ?? (isRevisited() ? whole : null);
    if (camera) pen?.setCamera(camera, mayFly());
    else if (target && padding) pen?.showExtent(target, padding, mayFly());
  });
  useEffect(() => {
    if (place === last.current) return;
    last.current = place;
    return afterPaint(show);
  }, [place]);
}

/**
 * Where the reader looked at this entry of the browser's history: the address says it. Only a page that opened on no place has no camera
 * there until the map is moved; for it that is the first camera of the pen.
 */
function useCameraThen(pen: Pen | null, place: string | null): () => Camera | null {
  const first = useRef<Camera | null>(null);
  const note = useEffectEvent((pen: Pen | null) => {
    if (place === null && readCamera(location.hash) === null) first.current ??= pen?.camera() ?? null;
  });
  useEffect(() => note(pen), [pen]);
  return () => readCamera(location.hash) ?? (place === null ? first.current : null);
}
