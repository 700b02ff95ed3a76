import { type ComponentType, useState } from "react";
import { loadLater, SpeakingAll } from "../locale/allWords";
import { useWords } from "../locale/speech";
import type { AllWords } from "../locale/words";

type Part = ComponentType<{ onClose: () => void }>;

/** The button that passes the view on. What is behind it is loaded when it is first wanted. */
export function ShareTool() {
  const words = useWords();
  const { t } = words;
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [part, setPart] = useState<{ Dialog: Part; words: AllWords } | null>(null);
  const open = () => {
    setOpen(true);
    setFailed(false);
    Promise.all([import("./shareParts"), loadLater(words.language)]).then(
      ([{ ShareDialog }, later]) => setPart({ Dialog: ShareDialog, words: words.and(later) }),
      () => setFailed(true),
    );
  };
  return (
    <>
      <button
        type="button"
        className="export-tool"
        title={t("share.open.hint")}
        aria-label={t("share.open")}
        aria-haspopup="dialog"
        aria-expanded={isOpen && part !== null}
        onClick={open}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6 8.9l4 2.2M10 4.9 6 7.1" />
          <circle cx="4" cy="8" r="2" />
          <circle cx="12" cy="3.8" r="2" />
          <circle cx="12" cy="12.2" r="2" />
        </svg>
        <span className="export-tool-name">{t("share.open")}</span>
      </button>
      {hasFailed && (
        <p role="alert" className="export-notice">
          {t("share.failed.part")}
          <button type="button" className="button" onClick={() => setFailed(false)}>
            {t("app.dismiss")}
          </button>
        </p>
      )}
      {isOpen && part && (
        <SpeakingAll value={part.words}>
          <part.Dialog onClose={() => setOpen(false)} />
        </SpeakingAll>
      )}
    </>
  );
}
