import { type ComponentType, type ReactNode, useState } from "react";
import { loadLater, SpeakingAll } from "../../locale/allWords";
import { useWords } from "../../locale/speech";
import type { AllWords } from "../../locale/words";
import { useNavigation } from "../../navigation";
import type { Sight } from "./ownSteps";

type Part = ComponentType<{ sight: Sight | null; onClose: () => void }>;

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
  const [part, setPart] = useState<{ Dialog: Part; words: AllWords; sight: Sight | null } | "failed" | null>(
    null,
  );
  const open = () => {
    const now = look?.() ?? null;
    const title = document.title.replace(` · ${words.t("app.name")}`, "");
    const sight = now && { ...now, view, title };
    Promise.all([import("./OwnStoryDialog"), loadLater(words.language)]).then(
      ([{ OwnStoryDialog }, later]) => setPart({ Dialog: OwnStoryDialog, words: words.and(later), sight }),
      () => setPart("failed"),
    );
  };
  return (
    <>
      <button type="button" className={className} title={label} aria-haspopup="dialog" onClick={open}>
        {children}
      </button>
      {part === "failed" && (
        <p role="alert" className="export-notice">
          {words.t("app.failed")}
          <button type="button" className="button" onClick={() => setPart(null)}>
            {words.t("app.dismiss")}
          </button>
        </p>
      )}
      {part !== null && part !== "failed" && (
        <SpeakingAll value={part.words}>
          <part.Dialog sight={part.sight} onClose={() => setPart(null)} />
        </SpeakingAll>
      )}
    </>
  );
}
