import { useMemo, useState } from "react";
import { type MatrixFigure, type MatrixRow, matrixFigure } from "../../../scene/figures/matrixFigure";
import { textIn } from "../../../scene/look";
import { useAllWords } from "../../locale/allWords";
import { FirstOf } from "../../part/FirstOf";
import { PickLink } from "../../part/PickLink";
import { useExploring } from "../exploring";
import { Questions } from "../Questions";
import { useTallyWords } from "../useTallyWords";
import { CellSign, SignSheet } from "./CellSign";
import { partyPicked } from "./matrixKeys";

/** The matrix where there is no room for one: a list of parties, each opening to its meetings. */
export function PartyList() {
  const { t } = useAllWords();
  const { index, filter, look } = useExploring();
  const figure = useMemo(() => matrixFigure(index, filter, look), [index, filter, look]);
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
        <section key={kind} aria-labelledby={`parties-${kind}`}>
          <h3 id={`parties-${kind}`}>{t(`figure.kind.${kind}`)}</h3>
          <ul>
            {figure.rows.map((row, place) =>
              row.kind === kind ? (
                <li key={row.party}>
                  <PartyFold figure={figure} row={row} place={place} />
                </li>
              ) : null,
            )}
          </ul>
        </section>
      ))}
    </div>
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
        <span className="party-tally">{tallyWords(row.tally)}</span>
      </summary>
      {isOpen && <PartyMeetings figure={figure} row={row} place={place} />}
    </details>
  );
}

/** Most recent first, as in the panels. */
function PartyMeetings({ figure, row, place }: Props) {
  const { t } = useAllWords();
  const { look } = useExploring();
  const picked = partyPicked(row);
  const cells = figure.columns
    .flatMap(({ meeting, cells }) => {
      const cell = cells.find((each) => each.row === place);
      return cell ? [{ meeting, cell }] : [];
    })
    .sort((a, b) => (a.meeting.start < b.meeting.start ? 1 : -1));
  return (
    <>
      {picked && (
        <p>
          <PickLink to={picked}>{row.label}</PickLink>
        </p>
      )}
      <FirstOf items={cells} isLate>
        {(some) => (
          <ul>
            {some.map(({ meeting, cell }) => (
              <li key={meeting.id} className={cell.fits ? undefined : "is-quiet"}>
                <CellSign symbol={cell.symbol} />
                <span>
                  <PickLink to={{ kind: "meeting", id: meeting.id }}>
                    {textIn(meeting.title, look.language)}
                  </PickLink>
                  <span className="row-facts">
                    <span>{look.dates(meeting.start, meeting.end)}</span>
                    <span>{t(`figure.evidence.${cell.symbol}`)}</span>
                    <span>{t(`role.${cell.role}`)}</span>
                  </span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </FirstOf>
    </>
  );
}
