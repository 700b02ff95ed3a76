import type { MatrixFigure } from "../../../scene/figures/matrixFigure";

/** How a column looks by its series: every other series has a tint, and the first meeting of one keeps a distance. */
export function columnClass({ columns, columnGroups }: MatrixFigure, place: number): string {
  const series = columns[place]?.meeting.series;
  const group = columnGroups.findIndex((each) => each.series === series);
  const starts = place > 0 && columns[place - 1]?.meeting.series !== series;
  return [group % 2 === 0 ? "is-even" : "is-odd", ...(starts ? ["is-start"] : [])].join(" ");
}
