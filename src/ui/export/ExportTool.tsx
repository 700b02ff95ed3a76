import { type ComponentType, useCallback, useState } from "react";
import { loadLater, SpeakingAll } from "../locale/allWords";
import { useWords } from "../locale/speech";
import type { AllWords } from "../locale/words";
import { useNavigation } from "../navigation";
import { useSignal } from "../signal";
import { exportable } from "./exportable";
import { useDrop } from "./useDrop";
import { usePrintKey } from "./usePrintKey";

type Part = ComponentType<{ onClose: () => void }>;

/** The button that takes the map off the page. What is behind it is loaded when it is first wanted. */
export function ExportTool() {
  const words = useWords();
  const { t } = words;
  const { front } = useNavigation();
  const isThere = useSignal(exportable, (map) => map !== null);
  const [isOpen, setOpen] = useState(false);
  const [part, setPart] = useState<{ Dialog: Part; words: AllWords } | null>(null);
  const [notice, setNotice] = useState<"export.failed.part" | "export.dropped.unknown" | null>(null);
  const open = () => {
    setOpen(true);
    setNotice(null);
    Promise.all([import("./ExportDialog"), loadLater(words.language)]).then(
      ([{ ExportDialog }, later]) => setPart({ Dialog: ExportDialog, words: words.and(later) }),
      () => setNotice("export.failed.part"),
    );
  };
  const printNow = useCallback(async () => {
    const map = exportable.get();
    const [{ printMap }, later] = await Promise.all([import("./printMap"), loadLater(words.language)]);
    if (map !== null) await printMap(map, front, words.and(later));
  }, [front, words]);
  usePrintKey(printNow);
  useDrop(() => setNotice("export.dropped.unknown"));
  return (
    <>
      <button
        type="button"
        className="export-tool export-open"
        title={t("export.open.hint")}
        aria-label={t("export.open")}
        aria-haspopup="dialog"
        aria-expanded={isOpen && part !== null}
        disabled={!isThere}
        onClick={open}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 10V2M5 5l3-3 3 3M3 8v5.5h10V8" />
        </svg>
        <span className="export-tool-name">{t("export.open")}</span>
      </button>
      {notice && (
        <p role="alert" className="export-notice">
          {t(notice)}
          <button type="button" className="button" onClick={() => setNotice(null)}>
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
