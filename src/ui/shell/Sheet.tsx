import { type KeyboardEvent, type ReactNode, type Ref, useState } from "react";
import type { Picked } from "../../view/view";
import { useWords } from "../locale/speech";
import { STOPS, type Stop, useSheetDrag } from "./useSheetDrag";

interface Props {
  ref: Ref<HTMLElement>;
  picked: Picked | null;
  children: ReactNode;
}

/**
 * A panel beside the map on a wide screen; on a narrow one a sheet over its lower part, with three heights. Its
 * handle is dragged, pressed, or moved by the arrow keys.
 */
export function Sheet({ ref, picked, children }: Props) {
  const { t } = useWords();
  const { stop, setStop } = useStop(picked);
  const drag = useSheetDrag(setStop);
  const step = (by: 1 | -1) => setStop(STOPS[STOPS.indexOf(stop) + by] ?? stop);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key] as 1 | -1 | undefined;
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  };
  return (
    <aside className="sheet" data-stop={stop} ref={ref} aria-label={t("app.panel")} id="panel" tabIndex={-1}>
      <button
        type="button"
        className="sheet-handle"
        aria-label={t("sheet.resize", { stop: t(`sheet.${stop}`) })}
        onClick={() => !drag.wasDragged() && setStop(stop === "full" ? "peek" : nextOf(stop))}
        onKeyDown={onKeyDown}
        {...drag.handlers}
      >
        <span className="sheet-grip" />
      </button>
      <div className="sheet-body">{children}</div>
    </aside>
  );
}

function nextOf(stop: Stop): Stop {
  return STOPS[STOPS.indexOf(stop) + 1] ?? stop;
}

/** The height the reader chose. A sheet that was put away comes up again when something else is picked. */
function useStop(picked: Picked | null): { stop: Stop; setStop: (stop: Stop) => void } {
  const about = picked ? `${picked.kind} ${picked.id}` : "";
  const [chosen, setChosen] = useState<{ stop: Stop; about: string }>({ stop: "half", about });
  const isPutAway = chosen.stop === "peek" && chosen.about === about;
  const stop = chosen.stop === "peek" && !isPutAway && picked ? "half" : chosen.stop;
  return { stop, setStop: (next) => setChosen({ stop: next, about }) };
}
