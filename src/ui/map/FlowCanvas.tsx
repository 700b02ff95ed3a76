import { useEffect, useRef, useState } from "react";
import { createFlow, type FlowDrawing } from "../../draw/flow/createFlow";
import { flowLines } from "../../draw/flow/flowLines";
import type { Pen } from "../../draw/pen";
import type { Scene } from "../../scene/scene";
import type { Camera } from "../../view/camera";
import type { Signal } from "../wire/signal";

export interface FlowCanvasProps {
  pen: Pen;
  scene: Scene;
  camera: Signal<Camera | null>;
}

/** The motion itself, above the map and at its camera. It runs as long as the component is there. */
export function FlowCanvas({ pen, scene, camera }: FlowCanvasProps) {
  const element = useRef<HTMLDivElement>(null);
  const [flow, setFlow] = useState<FlowDrawing | null>(null);
  useEffect(() => {
    if (!element.current) return;
    const made = createFlow(element.current);
    made.start();
    setFlow(made);
    return () => made.remove();
  }, []);
  useEffect(() => flow?.setLines(flowLines(scene)), [flow, scene]);
  useEffect(() => {
    const follow = () => flow?.follow(pen.project, pen.camera().zoom);
    follow();
    return camera.subscribe(follow);
  }, [flow, pen, camera]);
  return <div className="map-flow" ref={element} />;
}
