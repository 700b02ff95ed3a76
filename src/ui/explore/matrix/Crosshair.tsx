import { CELL, type MatrixFigure } from "../../../scene/figures/matrixFigure";
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
  const { picked } = useNavigation().view;
  const pickedRow = figure.rows.find(
    ({ party }) => picked?.id === party && (picked.kind === "member" || picked.kind === "party"),
  );
  const pickedColumn = figure.columns.find(
    ({ meeting }) => picked?.kind === "meeting" && picked.id === meeting.id,
  );
  const row = now && figure.rows[now.row];
  const column = now && figure.columns[now.column];
  const x = (place: { readonly x: number }) => place.x - figure.head.width + HEAD.width;
  const y = (place: { readonly y: number }) => place.y - figure.head.height + HEAD.height;
  return (
    <div className="crosshair" aria-hidden="true">
      {pickedRow && <div className="crosshair-row is-picked" style={{ top: y(pickedRow), height: CELL }} />}
      {pickedColumn && (
        <div className="crosshair-column is-picked" style={{ left: x(pickedColumn), width: CELL }} />
      )}
      {row && <div className="crosshair-row" style={{ top: y(row), height: CELL }} />}
      {column && <div className="crosshair-column" style={{ left: x(column), width: CELL }} />}
      {row && column && (
        <div className="crosshair-cell" style={{ left: x(column), top: y(row), width: CELL, height: CELL }} />
      )}
    </div>
  );
}
