import { memo } from "react";
import { daysOf } from "../../../atlas/participation/span";
import { meetingTitle } from "../../../scene/figures/figureLook";
import type { ColumnGroup, MatrixColumn, MatrixFigure } from "../../../scene/figures/matrixFigure";
import { useAllWords } from "../../locale/allWords";
import { ViewLink } from "../../part/ViewLink";
import { useExploring } from "../exploring";
import { CellSign } from "./CellSign";
import { columnClass } from "./columnClass";
import { MatrixSigns } from "./MatrixSigns";
import type { MatrixWindow } from "./matrixWindow";
import { spotProps } from "./spotId";

interface Props {
  figure: MatrixFigure;
  shown: MatrixWindow;
}

/** From so many px on, the name of a series lies flat over its columns. */
const FLAT_FROM = 96;

/** Series over their meetings. What isn't drawn has its room in two empty columns. */
export const MatrixHead = memo(function MatrixHead({ figure, shown: { columns, firstColumn } }: Props) {
  const places = columns.map(({ meeting }, i) => ({ series: meeting.series, place: firstColumn + i }));
  return (
    <thead>
      <tr className="matrix-series" aria-rowindex={1}>
        <td className="matrix-corner" rowSpan={2}>
          <MatrixSigns />
        </td>
        <td className="matrix-room" rowSpan={2} />
        {figure.columnGroups.map((group) => {
          const [first, ...more] = places.filter(({ series }) => series === group.series);
          if (first === undefined) return null;
          return (
            <SeriesHead
              key={group.series}
              group={group}
              span={1 + more.length}
              column={first.place}
              figure={figure}
            />
          );
        })}
        <td className="matrix-room" rowSpan={2} />
      </tr>
      <tr className="matrix-meetings" aria-rowindex={2}>
        {columns.map((column, i) => (
          <MeetingHead key={column.meeting.id} column={column} place={firstColumn + i} figure={figure} />
        ))}
      </tr>
    </thead>
  );
});

interface SeriesProps {
  group: ColumnGroup;
  span: number;
  column: number;
  figure: MatrixFigure;
}

function SeriesHead({ group: { series, label, width }, span, column, figure }: SeriesProps) {
  const classes = [columnClass(figure, column), width < FLAT_FROM ? "is-upright" : "is-flat"].join(" ");
  return (
    <th
      scope="colgroup"
      colSpan={span > 1 ? span : undefined}
      title={label}
      className={classes}
      aria-colindex={column + 2}
      {...spotProps(-2, column)}
    >
      <ViewLink change={{ picked: { kind: "series", id: series } }} tabIndex={-1}>
        {label}
      </ViewLink>
    </th>
  );
}

interface MeetingProps {
  column: MatrixColumn;
  place: number;
  figure: MatrixFigure;
}

/** A meeting by its first day, its number in the series, and how complete its list is. */
function MeetingHead({ column: { meeting, isPlan }, place, figure }: MeetingProps) {
  const { t } = useAllWords();
  const { look } = useExploring();
  const { id, start, end, ordinal, roster } = meeting;
  return (
    <th
      scope="col"
      className={`${columnClass(figure, place)}${isPlan ? " is-plan" : ""}`}
      aria-colindex={place + 2}
      {...spotProps(-1, place)}
    >
      <ViewLink change={{ picked: { kind: "meeting", id } }} tabIndex={-1}>
        <span className="unseen">{`${meetingTitle(meeting, look)} · ${t(`figure.roster.${roster}`)}`}</span>
        <span className="matrix-date" aria-hidden="true">
          {shortDate(start, end)}
        </span>
        <span className="matrix-ordinal" aria-hidden="true">
          {ordinal}
        </span>
        <CellSign symbol={`roster-${roster}`} />
      </ViewLink>
    </th>
  );
}

/** Longer than this, in days, a meeting doesn't last: it is a window in which it was to be. */
const LONGEST_DAYS = 14;

/** A date that fits into a column head and is the same in every language: its first day, or the months of a window, `2026-01–06`. */
export function shortDate(start: string, end: string): string {
  if (start === end) return start;
  const days = (Date.parse(daysOf(end).last) - Date.parse(daysOf(start).first)) / 86_400_000;
  if (days <= LONGEST_DAYS) return start;
  const [from, to] = [start.slice(0, 7), end.slice(0, 7)];
  return from.slice(0, 4) === to.slice(0, 4)
    ? `${from}–${to.slice(5)}`
    : `${from.slice(0, 4)}–${to.slice(2, 4)}`;
}
