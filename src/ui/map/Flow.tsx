import { useState } from "react";
import { useWords } from "../locale/speech";
import { IconButton } from "../part/IconButton";
import { late } from "../part/late";
import type { FlowCanvasProps } from "./FlowCanvas";
import "./flow.css";

const FlowCanvas = late(async () => (await import("./FlowCanvas")).FlowCanvas);

const PLAY = "M5 3.5v9l7.5-4.5z";
const PAUSE = "M4.5 3.5h2.5v9h-2.5zM9 3.5h2.5v9h-2.5z";

interface Props extends Omit<FlowCanvasProps, "pen"> {
  /** `null` until there is a map. */
  pen: FlowCanvasProps["pen"] | null;
}

/**
 * The way in which power is exported, as a slow motion along the corridors, and its button. It rests until a reader wants it: who reads
 * isn't to be disturbed, and what doesn't move costs nothing, not even the code that would move it.
 */
export function Flow({ pen, scene, camera }: Props) {
  const { t } = useWords();
  const [isOn, setOn] = useState(false);
  const hasFlow = scene.marks.some((mark) => mark.mark === "line" && mark.flow);
  return (
    <>
      {isOn && pen && <FlowCanvas pen={pen} scene={scene} camera={camera} />}
      <IconButton
        className="flow-button"
        label={t("flow.button")}
        path={isOn ? PAUSE : PLAY}
        title={t(isOn ? "flow.pause" : "flow.play")}
        aria-pressed={isOn}
        disabled={pen === null || !hasFlow}
        onClick={() => setOn(!isOn)}
      />
    </>
  );
}
