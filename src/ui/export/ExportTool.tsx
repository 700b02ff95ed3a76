import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useWords } from "../locale/speech";
import { LateDialog } from "../part/LateDialog";
import { late as lateComponent } from "../part/late";
import { Sign } from "../part/Sign";
import { ToolButton } from "../part/ToolButton";
import { useLateDialog } from "../part/useLate";
import { type Signal, useSignal } from "../wire/signal";
import { useWires } from "../wire/wires";
import type { KeptTemplate } from "./template/useTemplate";

const ExportKeys = lateComponent(async () => (await import("./ExportKeys")).ExportKeys);

const loadDialog = async () => (await import("./ask/ExportDialog")).ExportDialog;

/** The button to export the map. What is behind it is loaded when it is first wanted. */
export function ExportTool() {
  const { t } = useWords();
  const { taken, bringMap } = useWires();
  const isThere = useMapIsThere();
  const late = useLateDialog(loadDialog);
  const kept: KeptTemplate = useRef(null);
  const [wanted, setWanted] = useState<"brief" | "story" | null>(null);
  const open = (subject: "brief" | "story" | null) => {
    setWanted(subject);
    bringMap.get()?.();
    late.open();
  };
  useHeard(taken, open);
  const press = useWaiting(isThere, () => open(null));
  return (
    <>
      <ExportButton
        isOpen={late.part !== null}
        isComing={late.isComing || press.isWaiting}
        onClick={press.make}
      />
      {isThere && <ExportKeys isOpen={late.part !== null} />}
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

/** Whether there is a map to be taken along, or one that can be brought. */
function useMapIsThere(): boolean {
  const { exportable, bringMap } = useWires();
  const isThere = useSignal(exportable, Boolean);
  const canCome = useSignal(bringMap, Boolean);
  return isThere || canCome;
}

/** A press that is answered as soon as that can be: until there is a map, it waits. */
function useWaiting(isThere: boolean, answer: () => void) {
  const [isMade, setMade] = useState(false);
  const answerNow = useEffectEvent(answer);
  useEffect(() => {
    if (!isMade || !isThere) return;
    setMade(false);
    answerNow();
  }, [isMade, isThere]);
  return { isWaiting: isMade, make: () => setMade(true) };
}

interface ButtonProps {
  isOpen: boolean;
  isComing: boolean;
  onClick: () => void;
}

function ExportButton({ isOpen, isComing, onClick }: ButtonProps) {
  const { t } = useWords();
  return (
    <ToolButton
      label={t("export.open")}
      title={t("export.open.hint")}
      className="export-open"
      isOpen={isOpen}
      isComing={isComing}
      onClick={onClick}
    >
      <Sign path="M8 10V2M5 5l3-3 3 3M3 8v5.5h10V8" />
      <span className="tool-name">{t("export.open")}</span>
    </ToolButton>
  );
}
