import { useState } from "react";
import {
  type MatrixCell,
  type MatrixColumn,
  type MatrixFigure,
  type MatrixRow,
  rowKey,
  rowPicked,
} from "../../../scene/figures/matrixFigure";
import { textIn } from "../../../scene/look";
import { useAllWords } from "../../locale/allWords";
import { FirstOf } from "../../part/FirstOf";
import { PickLink } from "../../part/PickLink";
import { useExploring } from "../exploring";
import { Questions } from "../Questions";
import { useTallyWords } from "../useTallyWords";
import { CellSign, SignSheet } from "./CellSign";
import { useMatrixFigure } from "./useMatrixFigure";

/** The matrix where there is no room for one: a list of parties, each opening to its meetings. */
export function PartyList() {
  const { t } = useAllWords();
  const figure = useMatrixFigure();
  return (
    <div className="party-list">
      <SignSheet />
      {/* Beside a figure on a wide screen they stand in the panel. */}
      <details>
        <summary>
          <span className="party-name">{t("explore.questions")}</span>
        </summary>
        <Questions />
      </details>
      {figure.rowGroups.map(({ kind }) => (
        <PartiesOf key={kind} kind={kind} figure={figure} />
      ))}
    </div>
  );
}

function PartiesOf({ kind, figure }: { kind: MatrixRow["kind"]; figure: MatrixFigure }) {
  const { t } = useAllWords();
  return (
    <section aria-labelledby={`parties-${kind}`}>
      <h3 id={`parties-${kind}`}>{t(`figure.kind.${kind}`)}</h3>
      <ul>
        {figure.rows.map((row, place) =>
          row.kind === kind ? (
            <li key={rowKey(row)} className={row.person === null ? undefined : "is-person"}>
              <PartyFold figure={figure} row={row} place={place} />
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}

interface Props {
  figure: MatrixFigure;
  row: MatrixRow;
  place: number;
}

function PartyFold({ figure, row, place }: Props) {
  const [isOpen, setOpen] = useState(false);
  const tallyWords = useTallyWords();
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className="party-name">{row.label}</span>
        {row.offices !== "" && <span className="party-offices">{row.offices}</span>}
        <span className="party-tally">{tallyWords(row.tally)}</span>
      </summary>
      {isOpen && <PartyMeetings figure={figure} row={row} place={place} />}
    </details>
  );
}

/** Most recent first, as in the panels. */
function PartyMeetings({ figure, row, place }: Props) {
  const picked = rowPicked(row);
  return (
    <>
      {picked && (
        <p>
          <PickLink to={picked}>{row.label}</PickLink>
        </p>
      )}
      <FirstOf items={reportsOf(place, figure)} isLate>
        {(some) => (
          <ul>
            {some.map((report) => (
              <li key={report.meeting.id} className={report.cell.fits ? undefined : "is-quiet"}>
                <ReportWords report={report} />
              </li>
            ))}
          </ul>
        )}
      </FirstOf>
    </>
  );
}

/** What is known of a party at a meeting. */
interface Report {
  readonly meeting: MatrixColumn["meeting"];
  readonly cell: MatrixCell;
}

function reportsOf(place: number, { columns }: MatrixFigure): readonly Report[] {
  return columns
    .flatMap(({ meeting, cells }) => cells.map((cell) => ({ meeting, cell })))
    .filter(({ cell }) => cell.row === place)
    .sort((a, b) => (a.meeting.start < b.meeting.start ? 1 : -1));
}

function ReportWords({ report: { meeting, cell } }: { report: Report }) {
  const { t } = useAllWords();
  const { look } = useExploring();
  return (
    <>
      <CellSign symbol={cell.symbol} />
      <span>
        <PickLink to={{ kind: "meeting", id: meeting.id }}>{textIn(meeting.title, look.language)}</PickLink>
        <span className="row-facts">
          <span>{look.dates(meeting.start, meeting.end)}</span>
          <span>{t(`figure.evidence.${cell.symbol}`)}</span>
          <span>{t(`role.${cell.role}`)}</span>
        </span>
      </span>
    </>
  );
}
