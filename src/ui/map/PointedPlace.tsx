import { useEffect } from "react";
import { mercatorPerKm, worldPx } from "../../atlas/sphere";
import { onPage } from "../../draw/pagePlaces";
import type { Pen } from "../../draw/pen";
import type { Camera } from "../../view/camera";
import { type Signal, useSignal } from "../wire/signal";
import { useWires } from "../wire/wires";
import "./pointedPlace.css";

interface Props {
  pen: Pen;
  camera: Signal<Camera | null>;
}

/** A ring at the place that is pointed at in a figure; and tells the figure where the pointer is over the map. */
export function PointedPlace({ pen, camera }: Props) {
  const pointed = useSignal(useWires().pointedPlace, (now) => now);
  // As text, so that the ring renders again only when it moves.
  const where = useSignal(camera, () => {
    const px = pointed && pen.project(pointed);
    return px ? `translate(${Math.round(px.x)}px, ${Math.round(px.y)}px)` : "";
  });
  useOverMap(pen);
  return <div className="pointed-place" hidden={where === ""} style={{ transform: where }} />;
}

/** Tells where the pointer is over the map, as long as it is there. */
function useOverMap(pen: Pen): void {
  const { overMap } = useWires();
  useEffect(() => {
    const map = onPage("map");
    if (!map) return;
    const hear = new AbortController();
    const move = (event: PointerEvent) => {
      // Under a hand that moves the map the place stays the same.
      if (event.buttons > 0) return;
      const { left, top } = map.getBoundingClientRect();
      const at = pen.unproject({ x: event.clientX - left, y: event.clientY - top });
      overMap.set({ at, kmPerPx: 1 / (worldPx(pen.camera().zoom) * mercatorPerKm(at[1])) });
    };
    map.addEventListener("pointermove", move, { signal: hear.signal });
    map.addEventListener("pointerleave", () => overMap.set(null), { signal: hear.signal });
    return () => {
      hear.abort();
      overMap.set(null);
    };
  }, [pen, overMap]);
}
