import { isTold } from "../digest/isTold";
import { useWords } from "../locale/speech";
import { useNavigation } from "../wire/navigation";
import { useSignal } from "../wire/signal";
import { useWires } from "../wire/wires";

/** Asks for the brief on what is picked, where there is one. The dialog is that of the export tool, which loads it. */
export function BriefButton() {
  const { t } = useWords();
  const { view } = useNavigation();
  const { taken, exportable } = useWires();
  const isThere = useSignal(exportable, (map) => map !== null);
  if (!isTold(view)) return null;
  return (
    <button type="button" className="button" disabled={!isThere} onClick={() => taken.set("brief")}>
      {t("brief.open")}
    </button>
  );
}
