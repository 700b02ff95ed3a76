import { useMemo, useState } from "react";
import { participationsMatching } from "../../../atlas/participation/matching";
import { useAllWords } from "../../locale/allWords";
import { useExploring } from "../exploring";
import { SortedTable } from "./SortedTable";
import { type MeetingTableRow, meetingColumns, type PartyRow, partyColumns } from "./tableColumns";

type RowsOf = "meetings" | "parties";

/** What fits as a table: a row a meeting, or a row a party at a meeting. */
export function MeetingTable() {
  const { t } = useAllWords();
  const [rowsOf, setRowsOf] = useState<RowsOf>("meetings");
  const choice = (
    <fieldset className="table-choice">
      <legend className="unseen">{t("explore.rows")}</legend>
      {(["meetings", "parties"] as const).map((each) => (
        <label key={each}>
          <input type="radio" name="rows" checked={rowsOf === each} onChange={() => setRowsOf(each)} />
          <span>{t(`explore.rows.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
  return rowsOf === "meetings" ? <ByMeeting>{choice}</ByMeeting> : <ByParty>{choice}</ByParty>;
}

function ByMeeting({ children }: { children: React.ReactNode }) {
  const exploring = useExploring();
  const words = useAllWords();
  const columns = useMemo(() => meetingColumns(exploring, words), [exploring, words]);
  const rows = useMemo(
    () => exploring.meetings.map((meeting): MeetingTableRow => ({ id: meeting.id, meeting })),
    [exploring],
  );
  return (
    <SortedTable key="meetings" columns={columns} rows={rows}>
      {children}
    </SortedTable>
  );
}

function ByParty({ children }: { children: React.ReactNode }) {
  const exploring = useExploring();
  const words = useAllWords();
  const columns = useMemo(() => partyColumns(exploring, words), [exploring, words]);
  const rows = useMemo(
    () =>
      participationsMatching(exploring.index, exploring.filter).map(
        ({ meeting, participation }, i): PartyRow => ({
          id: `${i} ${meeting.id} ${participation.party}`,
          meeting,
          participation,
        }),
      ),
    [exploring],
  );
  return (
    <SortedTable key="parties" columns={columns} rows={rows}>
      {children}
    </SortedTable>
  );
}
