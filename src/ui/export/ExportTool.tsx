import { useState } from "react";
import { loadAllWords } from "../locale/allWords";
import { useWords } from "../locale/speech";
import { LateDialog } from "../part/LateDialog";
import { Sign } from "../part/Sign";
import { ToolButton } from "../part/ToolButton";
import { ToolNotice } from "../part/ToolNotice";
import { useLateDialog } from "../part/useLate";
import { useNavigation } from "../wire/navigation";
import { useSignal } from "../wire/signal";
import { useWires } from "../wire/wires";
import { useDrop } from "./drop/useDrop";
import { usePrintKey } from "./print/usePrintKey";

/** The button that takes the map off the page. What is behind it is loaded when it is first wanted. */
export function ExportTool() {
  const { t } = useWords();
  const { exportable } = useWires();
  const isThere = useSignal(exportable, (map) => map !== null);
  const late = useLateDialog(async () => (await import("./ask/ExportDialog")).ExportDialog);
  const [isUnknown, setUnknown] = useState(false);
  usePrintKey(isThere, usePrint());
  useDrop(() => setUnknown(true));
  const open = () => {
    setUnknown(false);
    late.open();
  };
  return (
    <>
      <ToolButton
        label={t("export.open")}
        title={t("export.open.hint")}
        className="export-open"
        isOpen={late.part !== null}
        isDisabled={!isThere}
        onClick={open}
      >
        <Sign path="M8 10V2M5 5l3-3 3 3M3 8v5.5h10V8" />
        <span className="tool-name">{t("export.open")}</span>
      </ToolButton>
      {isUnknown && (
        <ToolNotice onDismiss={() => setUnknown(false)}>{t("export.dropped.unknown")}</ToolNotice>
      )}
      <LateDialog
        late={late}
        failed={t("export.failed.part")}
        render={(ExportDialog) => <ExportDialog onClose={late.close} />}
      />
    </>
  );
}

/** Prints the map as it stands; what does it is loaded when it is first wanted. */
function usePrint(): () => Promise<void> {
  const words = useWords();
  const { front } = useNavigation();
  const { exportable, heading } = useWires();
  return async () => {
    const map = exportable.get();
    const [{ printMap }, all] = await Promise.all([import("./print/printMap"), loadAllWords(words)]);
    if (map !== null) await printMap(map, front, all, heading.get());
  };
}
