import { useState } from "react";
import { useWords } from "../locale/speech";
import { IconButton } from "../part/IconButton";
import { late } from "../part/late";
import type { Drawn } from "./drawing";
import type { FlowCanvasProps } from "./FlowCanvas";
import "./flow.css";

const FlowCanvas = late(async () => (await import("./FlowCanvas")).FlowCanvas);

const PLAY = "M5 3.5v9l7.5-4.5z";
const PAUSE = "M4.5 3.5h2.5v9h-2.5zM9 3.5h2.5v9h-2.5z";

interface Props extends Pick<FlowCanvasProps, "camera"> {
  drawn: Drawn | null;
  /** Whether only the picture is there, which does flow; then `bring` brings what draws the map. */
  rests: boolean;
  bring: () => void;
}

/**
 * The way in which power is exported, as a slow motion along the corridors, and its button. It rests until a reader wants it: who reads
 * isn't to be disturbed, and what doesn't move costs nothing, not even the code that would move it.
 */
export function Flow({ drawn, camera, rests, bring }: Props) {
  const { t } = useWords();
  const [isOn, setOn] = useState(false);
  const hasFlow = drawn?.scene.marks.some((mark) => mark.mark === "line" && mark.flow) ?? rests;
  const press = () => {
    setOn(!isOn);
    bring();
  };
  return (
    <>
      {isOn && drawn && <FlowCanvas pen={drawn.pen} scene={drawn.scene} camera={camera} />}
      <IconButton
        className="flow-button"
        label={t("flow.button")}
        path={isOn ? PAUSE : PLAY}
        title={t(isOn ? "flow.pause" : "flow.play")}
        aria-pressed={isOn}
        disabled={!hasFlow}
        onClick={press}
      />
    </>
  );
}
