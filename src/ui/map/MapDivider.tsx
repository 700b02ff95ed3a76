import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { useWords } from "../locale/speech";

/** Height of the map in parts of the stage: at least nothing, at most most of it. */
const LEAST = 0;
const MOST = 75;
const FIRST = 40;
const STEP = 5;

/** The upper edge of the map beside a figure: dragged, or moved by the arrow keys. */
export function MapDivider() {
  const { t } = useWords();
  const ref = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(FIRST);
  useEffect(() => {
    const page = ref.current?.closest<HTMLElement>("[data-layout]");
    page?.style.setProperty("--map-height", `${height}%`);
    return () => {
      page?.style.removeProperty("--map-height");
    };
  }, [height]);
  const set = (next: number) => setHeight(Math.round(Math.max(LEAST, Math.min(MOST, next))));
  const drag = ({ currentTarget, pointerId, clientY }: PointerEvent) => {
    const stage = currentTarget.closest(".stage")?.getBoundingClientRect();
    if (stage && currentTarget.hasPointerCapture(pointerId))
      set(((stage.bottom - clientY) / stage.height) * 100);
  };
  const press = (event: KeyboardEvent) => {
    const by = { ArrowUp: STEP, ArrowDown: -STEP, Home: -MOST, End: MOST }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    set(height + by);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line that can't be moved is another thing.
    <div
      ref={ref}
      className="map-divider"
      role="separator"
      tabIndex={0}
      aria-label={t("explore.divider")}
      aria-orientation="horizontal"
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      aria-valuenow={height}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
      onDoubleClick={() => set(height === LEAST ? FIRST : LEAST)}
    />
  );
}
