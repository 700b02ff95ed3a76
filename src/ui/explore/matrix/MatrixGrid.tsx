import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useMemo, useRef } from "react";
import type { MatrixFigure } from "../../../scene/figures/matrixFigure";
import { useAllWords } from "../../locale/allWords";
import { useNavigation } from "../../wire/navigation";
import type { Signal } from "../../wire/signal";
import { useWires } from "../../wire/wires";
import { Crosshair } from "./Crosshair";
import { MatrixBody } from "./MatrixBody";
import { MatrixHead } from "./MatrixHead";
import { pickedAt, type Spot, spotAfter } from "./matrixKeys";
import { gapBefore, HEAD, type MatrixWindow } from "./matrixWindow";
import { reveal } from "./reveal";
import { spotId } from "./spotId";
import { useMatrixWindow } from "./useMatrixWindow";

interface Props {
  figure: MatrixFigure;
  /** Where pointer or keyboard are. It changes with every move, so only what shows it renders again. */
  spot: Signal<Spot | null>;
}

/**
 * The matrix as a table of which only what is seen is there. It is one stop of the keyboard: arrow keys move in it, Enter opens.
 */
export function MatrixGrid({ figure, spot }: Props) {
  const { t } = useAllWords();
  const { changeView } = useNavigation();
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const { shown, onScroll } = useMatrixWindow(figure, scroller);
  const go = useGoing(figure, spot, table);
  const pick = (at: Spot) => {
    const picked = pickedAt(at, figure);
    if (picked) changeView({ picked });
  };
  const move = (next: Spot) => {
    go(next);
    if (scroller.current) reveal(next, figure, scroller.current);
  };
  const press = (event: KeyboardEvent) => {
    const now = spot.get() ?? FIRST;
    const next = spotAfter(event.key, event.ctrlKey, now, figure);
    if (next === null && event.key !== "Enter") return;
    event.preventDefault();
    if (next === null) pick(now);
    else move(next);
  };
  const click = (event: MouseEvent) => {
    const at = event.defaultPrevented ? null : spotUnder(event.target);
    if (at) pick(at);
  };
  const point = ({ target }: PointerEvent) => {
    const at = spotUnder(target);
    if (at) go(at);
  };
  const leave = () => {
    if (document.activeElement !== table.current) go(null);
  };
  return (
    <div className="matrix-scroller" ref={scroller} onScroll={onScroll} style={SIZES}>
      <div className="matrix-sheet" style={{ width: HEAD.width + figure.width - figure.head.width }}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked by arrow keys is a grid.
          role="grid"
          className="matrix"
          tabIndex={0}
          aria-label={t("figure.matrix.title")}
          aria-describedby="matrix-keys"
          aria-rowcount={figure.rows.length + figure.rowGroups.length + 2}
          aria-colcount={figure.columns.length + 1}
          onKeyDown={press}
          onClick={click}
          onPointerOver={point}
          onPointerLeave={leave}
          onFocus={() => spot.get() ?? go(FIRST)}
          onBlur={() => go(null)}
        >
          <ColumnWidths figure={figure} shown={shown} />
          <MatrixHead figure={figure} shown={shown} />
          <MatrixBody figure={figure} shown={shown} />
        </table>
        <Crosshair figure={figure} spot={spot} />
      </div>
    </div>
  );
}

/** Where the keyboard comes in. */
const FIRST: Spot = { row: 0, column: -1 };

/** Fixed, so that no name of a series makes its columns wider. */
function ColumnWidths({
  figure,
  shown: { columns, firstColumn, before, after },
}: {
  figure: MatrixFigure;
  shown: MatrixWindow;
}) {
  return (
    <colgroup>
      <col style={{ width: HEAD.width }} />
      <col style={{ width: before.x }} />
      {columns.map(({ meeting, width }, i) => (
        <col key={meeting.id} style={{ width: width + gapBefore(figure, firstColumn + i) }} />
      ))}
      <col style={{ width: after.x }} />
    </colgroup>
  );
}

const SIZES = {
  "--head-width": `${HEAD.width}px`,
  "--head-height": `${HEAD.height}px`,
} as React.CSSProperties;

/** Moves the place that is pointed at, and tells the map. */
function useGoing(
  figure: MatrixFigure,
  spot: Signal<Spot | null>,
  table: React.RefObject<HTMLElement | null>,
) {
  const { pointedCell } = useWires();
  useEffect(
    () =>
      spot.subscribe(() => {
        const now = spot.get();
        if (now === null) table.current?.removeAttribute("aria-activedescendant");
        else table.current?.setAttribute("aria-activedescendant", spotId(now));
      }),
    [spot, table],
  );
  useEffect(() => () => pointedCell.set(null), [pointedCell]);
  return useMemo(
    () => (next: Spot | null) => {
      const now = spot.get();
      if (now?.row === next?.row && now?.column === next?.column) return;
      spot.set(next);
      pointedCell.set(
        next && {
          party: figure.rows[next.row]?.party ?? null,
          meeting: next.row < -1 ? null : (figure.columns[next.column]?.meeting.id ?? null),
        },
      );
    },
    [figure, spot, pointedCell],
  );
}

function spotUnder(target: EventTarget): Spot | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
  const { row, column } = cell?.dataset ?? {};
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}
