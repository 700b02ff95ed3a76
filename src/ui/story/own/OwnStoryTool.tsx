import { type ReactNode, useState } from "react";
import { useWords } from "../../locale/speech";
import { LateDialog } from "../../part/LateDialog";
import { useLateDialog } from "../../part/useLate";
import { useNavigation } from "../../wire/navigation";
import type { Sight } from "./ownSteps";

const loadDialog = async () => (await import("./OwnStoryDialog")).OwnStoryDialog;

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
  const [sight, setSight] = useState<Sight | null>(null);
  const late = useLateDialog(loadDialog);
  const openHere = () => {
    const now = look?.() ?? null;
    setSight(now && { ...now, view });
    late.open();
  };
  return (
    <>
      <button
        type="button"
        className={className}
        title={label}
        aria-haspopup="dialog"
        aria-busy={late.isComing || undefined}
        onClick={openHere}
      >
        {children}
      </button>
      <LateDialog
        late={late}
        failed={words.t("app.failed")}
        render={(OwnStoryDialog) => <OwnStoryDialog sight={sight} onClose={late.close} />}
      />
    </>
  );
}
