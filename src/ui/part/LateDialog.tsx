import type { ComponentType, ReactNode } from "react";
import { SpeakingAll } from "../locale/allWords";
import { Slow } from "./Slow";
import { ToolNotice } from "./ToolNotice";
import type { useLateDialog } from "./useLate";

interface Props<DialogProps> {
  late: ReturnType<typeof useLateDialog<DialogProps>>;
  /** Said where it couldn't be loaded. */
  failed: string;
  /** The dialog, once it has come. */
  render: (Dialog: ComponentType<DialogProps>) => ReactNode;
}

/** The place of a dialog that is loaded when it is first wanted: the dialog, or that it is still on its way, or didn't come. */
export function LateDialog<DialogProps>({ late, failed, render }: Props<DialogProps>) {
  const { part, isComing, hasFailed, open, close } = late;
  return (
    <>
      {isComing && <Slow className="notice" />}
      {hasFailed && (
        <ToolNotice onDismiss={close} onRetry={open}>
          {failed}
        </ToolNotice>
      )}
      {part && <SpeakingAll value={part.words}>{render(part.Dialog)}</SpeakingAll>}
    </>
  );
}
