import { meetingTitle } from "../../../scene/figures/figureLook";
import type { MatrixColumn, MatrixFigure, MatrixRow } from "../../../scene/figures/matrixFigure";
import { useAllWords } from "../../locale/allWords";
import { PickLink } from "../../part/PickLink";
import { type Signal, useSignal } from "../../wire/signal";
import { useExploring } from "../exploring";
import { useTallyWords } from "../useTallyWords";
import { CellSign } from "./CellSign";
import { rowPicked, type Spot } from "./matrixKeys";

interface Props {
  figure: MatrixFigure;
  spot: Signal<Spot | null>;
}

/** What is pointed at in words, with the ways to the party and to the meeting. */
export function CellLine({ figure, spot }: Props) {
  const { t } = useAllWords();
  const now = useSignal(spot, (value) => value);
  const row = now ? figure.rows[now.row] : undefined;
  const column = now ? figure.columns[now.column] : undefined;
  return (
    <div className="cell-line">
      <p id="matrix-keys" className={now ? "unseen" : "muted"}>
        {t("explore.keys")}
      </p>
      {(row || column) && (
        <p>
          {row && <PartyWords row={row} withTally={column === undefined} />}
          {now && row && column && <EvidenceWords column={column} row={now.row} />}
          {column && <MeetingWords column={column} />}
        </p>
      )}
    </div>
  );
}

function PartyWords({ row, withTally }: { row: MatrixRow; withTally: boolean }) {
  const tallyWords = useTallyWords();
  const picked = rowPicked(row);
  return (
    <>
      <strong>{picked ? <PickLink to={picked}>{row.label}</PickLink> : row.label}</strong>
      {withTally && <span>{tallyWords(row.tally)}</span>}
    </>
  );
}

function EvidenceWords({ column, row }: { column: MatrixColumn; row: number }) {
  const { t } = useAllWords();
  const cell = column.cells.find((each) => each.row === row);
  if (cell === undefined) return <span>{t("figure.evidence.unlisted")}</span>;
  return (
    <span className="cell-evidence">
      <CellSign symbol={cell.symbol} />
      {t(`figure.evidence.${cell.symbol}`)} · {t(`role.${cell.role}`)}
    </span>
  );
}

function MeetingWords({ column: { meeting } }: { column: MatrixColumn }) {
  const { look } = useExploring();
  return <PickLink to={{ kind: "meeting", id: meeting.id }}>{meetingTitle(meeting, look)}</PickLink>;
}
