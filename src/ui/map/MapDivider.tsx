import { type PointerEvent, useEffect, useRef, useState } from "react";
import { useWords } from "../locale/speech";
import { onKeys } from "../part/onKeys";

/** Height of the map in percent of the stage. */
const LEAST = 0;
const MOST = 75;
const FIRST = 40;
const STEP = 5;

/** The upper edge of the map beside a figure: dragged, or moved by the arrow keys. */
export function MapDivider() {
  const { t } = useWords();
  const { line, height, setHeight } = useMapHeight();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line that can't be moved is another thing.
    <div
      ref={line}
      className="map-divider"
      role="separator"
      tabIndex={0}
      aria-label={t("explore.divider")}
      aria-orientation="horizontal"
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      aria-valuenow={height}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={(event) => setHeight(heightUnder(event) ?? height)}
      onKeyDown={onKeys(
        ({ key }) => STEPS[key],
        (by) => setHeight(height + by),
      )}
      onDoubleClick={() => setHeight(height === LEAST ? FIRST : LEAST)}
    />
  );
}

/** The height with which the line would lie where it is dragged to; `null` where it isn't being dragged. */
function heightUnder({ currentTarget, pointerId, clientY }: PointerEvent): number | null {
  const stage = currentTarget.closest("main")?.getBoundingClientRect();
  if (!stage || !currentTarget.hasPointerCapture(pointerId)) return null;
  return ((stage.bottom - clientY) / stage.height) * 100;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: STEP, ArrowDown: -STEP, Home: -MOST, End: MOST };

/** The height of the map, which the page around the line is laid out by as long as the line is there. */
function useMapHeight() {
  const line = useRef<HTMLDivElement>(null);
  const [height, set] = useState(FIRST);
  useEffect(() => {
    const page = line.current?.closest<HTMLElement>("[data-layout]");
    page?.style.setProperty("--map-height", `${height}%`);
    return () => {
      page?.style.removeProperty("--map-height");
    };
  }, [height]);
  const setHeight = (next: number) => set(Math.round(Math.max(LEAST, Math.min(MOST, next))));
  return { line, height, setHeight };
}
