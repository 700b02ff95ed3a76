import { type ReactNode, useState } from "react";
import { SpeakingAll } from "../../locale/allWords";
import { useWords } from "../../locale/speech";
import { ToolNotice } from "../../part/ToolNotice";
import { useLateDialog } from "../../part/useLate";
import { useNavigation } from "../../wire/navigation";
import { useWires } from "../../wire/wires";
import type { Sight } from "./ownSteps";

interface Props {
  /** What the map shows now; nothing where there's no map to add. */
  look?: () => Pick<Sight, "camera" | "size"> | null;
  className: string;
  label: string;
  children: ReactNode;
}

/** Opens the reader's own story, and adds to it what the map shows. What is behind it is loaded when it is first wanted. */
export function OwnStoryTool({ look, className, label, children }: Props) {
  const words = useWords();
  const { view } = useNavigation();
  const { heading } = useWires();
  const [sight, setSight] = useState<Sight | null>(null);
  const { part, hasFailed, open, close } = useLateDialog(
    async () => (await import("./OwnStoryDialog")).OwnStoryDialog,
  );
  const openHere = () => {
    const now = look?.() ?? null;
    setSight(now && { ...now, view, title: heading.get() ?? words.t("app.name") });
    open();
  };
  return (
    <>
      <button type="button" className={className} title={label} aria-haspopup="dialog" onClick={openHere}>
        {children}
      </button>
      {hasFailed && <ToolNotice onDismiss={close}>{words.t("app.failed")}</ToolNotice>}
      {part && (
        <SpeakingAll value={part.words}>
          <part.Dialog sight={sight} onClose={close} />
        </SpeakingAll>
      )}
    </>
  );
}
