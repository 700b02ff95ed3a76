import { useCallback, useState } from "react";
import { loadAllWords, SpeakingAll } from "../locale/allWords";
import { useWords } from "../locale/speech";
import { ToolNotice } from "../part/ToolNotice";
import { useLateDialog } from "../part/useLate";
import { useNavigation } from "../wire/navigation";
import { useSignal } from "../wire/signal";
import { useWires } from "../wire/wires";
import { useDrop } from "./drop/useDrop";
import { usePrintKey } from "./print/usePrintKey";

/** The button that takes the map off the page. What is behind it is loaded when it is first wanted. */
export function ExportTool() {
  const words = useWords();
  const { t } = words;
  const { front } = useNavigation();
  const { exportable, heading } = useWires();
  const isThere = useSignal(exportable, (map) => map !== null);
  const { part, hasFailed, open, close } = useLateDialog(
    async () => (await import("./ask/ExportDialog")).ExportDialog,
  );
  const [isUnknown, setUnknown] = useState(false);
  const printNow = useCallback(async () => {
    const map = exportable.get();
    const [{ printMap }, all] = await Promise.all([import("./print/printMap"), loadAllWords(words)]);
    if (map !== null) await printMap(map, front, all, heading.get());
  }, [front, words, exportable, heading]);
  usePrintKey(isThere, printNow);
  useDrop(() => setUnknown(true));
  return (
    <>
      <button
        type="button"
        className="tool export-open"
        title={t("export.open.hint")}
        aria-label={t("export.open")}
        aria-haspopup="dialog"
        aria-expanded={part !== null}
        disabled={!isThere}
        onClick={() => {
          setUnknown(false);
          open();
        }}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 10V2M5 5l3-3 3 3M3 8v5.5h10V8" />
        </svg>
        <span className="tool-name">{t("export.open")}</span>
      </button>
      {hasFailed && <ToolNotice onDismiss={close}>{t("export.failed.part")}</ToolNotice>}
      {isUnknown && (
        <ToolNotice onDismiss={() => setUnknown(false)}>{t("export.dropped.unknown")}</ToolNotice>
      )}
      {part && (
        <SpeakingAll value={part.words}>
          <part.Dialog onClose={close} />
        </SpeakingAll>
      )}
    </>
  );
}
