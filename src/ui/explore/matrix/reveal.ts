import { CELL, type MatrixFigure } from "../../../scene/figures/matrixFigure";
import type { Spot } from "./matrixKeys";
import { HEAD } from "./matrixWindow";

/** Scrolls as little as needed to bring a place of the matrix out from under the headers. */
export function reveal({ row, column }: Spot, figure: MatrixFigure, scroller: HTMLElement): void {
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = scroller;
  const at = figure.columns[column];
  const line = figure.rows[row];
  if (at) scroller.scrollLeft = shifted(scrollLeft, clientWidth - HEAD.width, at.x - figure.head.width);
  if (line) scroller.scrollTop = shifted(scrollTop, clientHeight - HEAD.height, line.y - figure.head.height);
}

function shifted(scrolled: number, room: number, place: number): number {
  return Math.min(place, Math.max(scrolled, place + CELL - room));
}
