import { useEffect, useRef, useState } from "react";
import { useWords } from "../locale/speech";
import { LateDialog } from "../part/LateDialog";
import { Sign } from "../part/Sign";
import { ToolButton } from "../part/ToolButton";
import { ToolNotice } from "../part/ToolNotice";
import { useLateDialog } from "../part/useLate";
import { type Signal, useSignal } from "../wire/signal";
import { useWires } from "../wire/wires";
import { useDrop } from "./drop/useDrop";
import { usePrintKey } from "./print/usePrintKey";
import type { KeptTemplate } from "./template/useTemplate";

/** The button to export the map. What is behind it is loaded when it is first wanted. */
export function ExportTool() {
  const { t } = useWords();
  const { taken, bringMap } = useWires();
  const late = useLateDialog(async () => {
    bringMap.get()?.();
    return (await import("./ask/ExportDialog")).ExportDialog;
  });
  const kept: KeptTemplate = useRef(null);
  const [isUnknown, setUnknown] = useState(false);
  useDrop(() => setUnknown(true));
  const [wanted, setWanted] = useState<"brief" | null>(null);
  const open = (subject: "brief" | null) => {
    setUnknown(false);
    setWanted(subject);
    late.open();
  };
  useHeard(taken, open);
  return (
    <>
      <ExportButton isOpen={late.part !== null} onClick={() => open(null)} />
      {isUnknown && (
        <ToolNotice onDismiss={() => setUnknown(false)}>{t("export.dropped.unknown")}</ToolNotice>
      )}
      <LateDialog
        late={late}
        failed={t("app.failed.part")}
        render={(ExportDialog) => <ExportDialog kept={kept} wanted={wanted} onClose={late.close} />}
      />
    </>
  );
}

/** Calls with what a wire carries whenever it is written. */
function useHeard<Value>({ subscribe, get }: Signal<Value>, hear: (value: Value) => void): void {
  useEffect(() => subscribe(() => hear(get())), [subscribe, get, hear]);
}

/** It works once the map is there or can be brought, as does the key for printing. */
function ExportButton({ isOpen, onClick }: { isOpen: boolean; onClick: () => void }) {
  const { t } = useWords();
  const { exportable, bringMap } = useWires();
  const isThere = useSignal(exportable, Boolean);
  const canCome = useSignal(bringMap, Boolean);
  usePrintKey(isThere || canCome);
  return (
    <ToolButton
      label={t("export.open")}
      title={t("export.open.hint")}
      className="export-open"
      isOpen={isOpen}
      isDisabled={!isThere && !canCome}
      onClick={onClick}
    >
      <Sign path="M8 10V2M5 5l3-3 3 3M3 8v5.5h10V8" />
      <span className="tool-name">{t("export.open")}</span>
    </ToolButton>
  );
}
