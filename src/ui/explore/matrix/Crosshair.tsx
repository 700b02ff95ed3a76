import { CELL, type MatrixFigure, rowPicked } from "../../../scene/figures/matrixFigure";
import type { Picked } from "../../../view/view";
import { useNavigation } from "../../wire/navigation";
import { type Signal, useSignal } from "../../wire/signal";
import type { Spot } from "./matrixKeys";
import { HEAD } from "./matrixWindow";

interface Props {
  figure: MatrixFigure;
  spot: Signal<Spot | null>;
}

/** Lights the row and the column that are pointed at, and those that are picked. It lies over the table, so that no cell is drawn again. */
export function Crosshair({ figure, spot }: Props) {
  const now = useSignal(spot, (value) => value);
  const picked = usePickedLines(figure);
  const row = now && figure.rows[now.row];
  const column = now && figure.columns[now.column];
  const top = ({ y }: { readonly y: number }) => ({
    top: `calc(var(--head-height) + ${y - figure.head.height}px)`,
    height: CELL,
  });
  const left = ({ x }: { readonly x: number }) => ({ left: x - figure.head.width + HEAD.width, width: CELL });
  return (
    <div className="crosshair" aria-hidden="true">
      {picked.row && <div className="crosshair-row is-picked" style={top(picked.row)} />}
      {picked.column && <div className="crosshair-column is-picked" style={left(picked.column)} />}
      {row && <div className="crosshair-row" style={top(row)} />}
      {column && <div className="crosshair-column" style={left(column)} />}
      {row && column && <div className="crosshair-cell" style={{ ...left(column), ...top(row) }} />}
    </div>
  );
}

function isSame(a: Picked | null, b: Picked): boolean {
  return a?.kind === b.kind && a.id === b.id;
}

function usePickedLines({ rows, columns }: MatrixFigure) {
  const { picked } = useNavigation().view;
  return {
    row: rows.find((row) => picked !== null && isSame(rowPicked(row), picked)),
    column: columns.find(({ meeting }) => picked?.kind === "meeting" && picked.id === meeting.id),
  };
}
