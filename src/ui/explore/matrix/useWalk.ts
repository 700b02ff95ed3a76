import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useMemo, useRef } from "react";
import { CELL, type MatrixFigure } from "../../../scene/figures/matrixFigure";
import { onKeys } from "../../part/onKeys";
import { useNavigation } from "../../wire/navigation";
import type { Signal } from "../../wire/signal";
import { useWires } from "../../wire/wires";
import { pickedAt, type Spot, spotAfter } from "./matrixKeys";
import { HEAD } from "./matrixWindow";
import { spotId } from "./spotId";

type SpotSignal = Signal<Spot | null>;

/** Where the keyboard begins. */
const FIRST: Spot = { row: 0, column: -1 };

/** What lets a reader walk about in a table: pointer and arrow keys move in it, a click and Enter open what is there. */
export function useWalk(figure: MatrixFigure, spot: SpotSignal, scroller: RefObject<HTMLElement | null>) {
  const table = useRef<HTMLTableElement>(null);
  useActiveCell(spot, table);
  const go = useGoing(figure, spot);
  const open = useOpening(figure);
  const move = (next: Spot) => {
    go(next);
    if (scroller.current) reveal(next, figure, scroller.current);
  };
  return {
    ref: table,
    tabIndex: 0,
    onKeyDown: onKeys(
      ({ key, ctrlKey }) => {
        const now = spot.get() ?? FIRST;
        if (key === "Enter") return () => open(now);
        const next = spotAfter(key, ctrlKey, now, figure);
        return next === null ? undefined : () => move(next);
      },
      (answer) => answer(),
    ),
    onClick: (event: MouseEvent) => !event.defaultPrevented && open(spotUnder(event.target)),
    onPointerOver: ({ target }: PointerEvent) => go(spotUnder(target) ?? spot.get()),
    onPointerLeave: () => document.activeElement !== table.current && go(null),
    onFocus: () => spot.get() ?? go(FIRST),
    onBlur: () => go(null),
  };
}

function useOpening(figure: MatrixFigure): (at: Spot | null) => void {
  const { changeView } = useNavigation();
  return (at) => {
    const picked = at && pickedAt(at, figure);
    if (picked) changeView({ picked });
  };
}

/** Names the cell in which the keyboard is to those who don't see it: the table keeps the focus. */
function useActiveCell(spot: SpotSignal, table: RefObject<HTMLElement | null>): void {
  useEffect(
    () =>
      spot.subscribe(() => {
        const now = spot.get();
        if (now === null) table.current?.removeAttribute("aria-activedescendant");
        else table.current?.setAttribute("aria-activedescendant", spotId(now));
      }),
    [spot, table],
  );
}

/** Moves the place that is pointed at, and tells the map. */
function useGoing(figure: MatrixFigure, spot: SpotSignal): (next: Spot | null) => void {
  const { pointedCell } = useWires();
  useEffect(() => () => pointedCell.set(null), [pointedCell]);
  return useMemo(
    () => (next) => {
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

/** Scrolls as little as needed to bring a place of the matrix out from under the headers. */
function reveal({ row, column }: Spot, figure: MatrixFigure, scroller: HTMLElement): void {
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = scroller;
  const at = figure.columns[column];
  const line = figure.rows[row];
  if (at) scroller.scrollLeft = shifted(scrollLeft, clientWidth - HEAD.width, at.x - figure.head.width);
  const headHeight = scroller.querySelector("thead")?.offsetHeight ?? HEAD.height;
  if (line) scroller.scrollTop = shifted(scrollTop, clientHeight - headHeight, line.y - figure.head.height);
}

function shifted(scrolled: number, room: number, place: number): number {
  return Math.min(place, Math.max(scrolled, place + CELL - room));
}
