import { meetingTitle } from "../../../scene/figures/figureLook";
import {
  emptyWord,
  type MatrixColumn,
  type MatrixFigure,
  type MatrixRow,
  rowPicked,
} from "../../../scene/figures/matrixFigure";
import { useAllWords } from "../../locale/allWords";
import { PickLink } from "../../part/PickLink";
import { type Signal, useSignal } from "../../wire/signal";
import { useExploring } from "../exploring";
import { useTallyWords } from "../useTallyWords";
import { CellSign } from "./CellSign";
import type { Spot } from "./matrixKeys";

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
          {row && row.person !== null && <SpokeWords row={row} column={column} />}
          {now && row && column && <EvidenceWords column={column} row={row} place={now.row} />}
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

/** For whom a person spoke, in the office of the day; beside their head, in all that are known. */
function SpokeWords({ row, column }: { row: MatrixRow; column: MatrixColumn | undefined }) {
  const { look } = useExploring();
  const { party, person } = row;
  const office = person === null ? "" : look.officeOf(person, party, column?.meeting);
  return <span>{[look.partyName(party), office].filter((each) => each !== "").join(", ")}</span>;
}

function EvidenceWords({ column, row, place }: { column: MatrixColumn; row: MatrixRow; place: number }) {
  const { t } = useAllWords();
  const cell = column.cells.find((each) => each.row === place);
  if (cell === undefined) return <span>{t(`figure.${emptyWord(row)}`)}</span>;
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
