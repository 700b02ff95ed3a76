import { memo, useMemo } from "react";
import { rowCount } from "../../../scene/figures/matrixChart";
import {
  CELL,
  emptyWord,
  type MatrixCell,
  type MatrixFigure,
  type MatrixRow,
  rowKey,
  rowPicked,
} from "../../../scene/figures/matrixFigure";
import { useAllWords } from "../../locale/allWords";
import { ViewLink } from "../../part/ViewLink";
import { RoomRow } from "../RoomRow";
import { useTallyWords } from "../useTallyWords";
import { CellSign } from "./CellSign";
import { columnClass } from "./columnClass";
import type { Line, MatrixWindow } from "./matrixWindow";
import { spotProps } from "./spotId";

interface Props {
  figure: MatrixFigure;
  shown: MatrixWindow;
}

/** Cells of a column by the place of their row. */
type CellsByRow = ReadonlyMap<number, MatrixCell>;

interface DrawnColumn {
  readonly place: number;
  readonly className: string;
  readonly cells: CellsByRow;
}

/** Parties under the names of their kinds, each with its cells. */
export const MatrixBody = memo(function MatrixBody({ figure, shown }: Props) {
  const { t } = useAllWords();
  const { lines, before, after } = shown;
  const columns = useMemo(() => drawnColumns(figure, shown), [figure, shown]);
  return (
    <tbody>
      {before.y > 0 && <RoomRow height={before.y} />}
      {lines.map((line) =>
        line.line === "kind" ? (
          <tr key={line.kind} className="matrix-kind" aria-rowindex={rowIndex(line)}>
            <th scope="rowgroup" colSpan={columns.length + 3}>
              <span>{t(`figure.kind.${line.kind}`)}</span>
            </th>
          </tr>
        ) : (
          <PartyRow
            key={rowKey(line.row)}
            row={line.row}
            place={line.place}
            index={rowIndex(line)}
            columns={columns}
          />
        ),
      )}
      {after.y > 0 && <RoomRow height={after.y} />}
    </tbody>
  );
});

/** As `aria-rowindex` has it: from 1, with the two rows of heads and the names of kinds counted as rows. */
function rowIndex({ y }: Line): number {
  return y / CELL + 3;
}

function drawnColumns(figure: MatrixFigure, { columns, firstColumn }: MatrixWindow): readonly DrawnColumn[] {
  return columns.map(({ cells }, i) => ({
    place: firstColumn + i,
    className: columnClass(figure, firstColumn + i),
    cells: new Map(cells.map((cell) => [cell.row, cell])),
  }));
}

interface RowProps {
  row: MatrixRow;
  place: number;
  index: number;
  columns: readonly DrawnColumn[];
}

const PartyRow = memo(function PartyRow({ row, place, index, columns }: RowProps) {
  return (
    <tr aria-rowindex={index}>
      <PartyHead row={row} place={place} />
      <td className="matrix-room" />
      {columns.map(({ place: column, className, cells }) => (
        <Cell
          key={column}
          row={place}
          column={column}
          className={className}
          cell={cells.get(place)}
          empty={emptyWord(row)}
        />
      ))}
      <td className="matrix-room" />
    </tr>
  );
});

/** A party, or who spoke for it in which office, and at how many meetings they are reported. */
const PartyHead = memo(function PartyHead({ row, place }: Pick<RowProps, "row" | "place">) {
  const words = [row.offices, useTallyWords()(row.tally)].filter((each) => each !== "").join("; ");
  const picked = rowPicked(row);
  return (
    <th scope="row" aria-colindex={1} {...spotProps(place, -1)}>
      <span className={row.person === null ? "matrix-party" : "matrix-party is-person"} title={words}>
        {picked ? (
          <ViewLink change={{ picked }} tabIndex={-1}>
            {row.label}
          </ViewLink>
        ) : (
          <span>{row.label}</span>
        )}
        <span className="matrix-count" aria-hidden="true">
          {rowCount(row)}
        </span>
        <span className="unseen">{words}</span>
      </span>
    </th>
  );
});

interface CellProps {
  row: number;
  column: number;
  className: string;
  /** `undefined`: the record of the meeting doesn't list the party, or name the person. */
  cell: MatrixCell | undefined;
  empty: ReturnType<typeof emptyWord>;
}

/** What is known of a party at a meeting. Cells are many, and a scroll draws only those that it brings. */
const Cell = memo(function Cell({ row, column, className, cell, empty }: CellProps) {
  const { t } = useAllWords();
  const words = cell
    ? `${t(`figure.evidence.${cell.symbol}`)}, ${t(`role.${cell.role}`)}`
    : t(`figure.${empty}`);
  return (
    <td
      className={cell && !cell.fits ? `${className} is-quiet` : className}
      aria-colindex={column + 2}
      aria-label={words}
      {...spotProps(row, column)}
    >
      {cell && <CellSign symbol={cell.symbol} />}
    </td>
  );
});
