import { useMemo } from "react";
import { participationsMatching } from "../../../atlas/participation/matching";
import type { Picked } from "../../../view/view";
import { useAllWords } from "../../locale/allWords";
import { useNavigation } from "../../wire/navigation";
import { useExploring } from "../exploring";
import { ColumnMenu, useChosenColumns } from "./ColumnMenu";
import { SortedTable } from "./SortedTable";
import { useSorted } from "./sorted";
import { TableChoice } from "./TableChoice";
import {
  type MeetingTableRow,
  meetingColumns,
  type PartyRow,
  partyColumns,
  type TableColumn,
} from "./tableColumns";

/** What fits as a table: a row a meeting, or a row a party at a meeting. */
export function MeetingTable() {
  const { of } = useNavigation().view.table;
  return of === "participation" ? <ByParty /> : <ByMeeting />;
}

function ByMeeting() {
  const exploring = useExploring();
  const words = useAllWords();
  const columns = useMemo(() => meetingColumns(exploring, words), [exploring, words]);
  const rows = useMemo(
    () => exploring.meetings.map((meeting): MeetingTableRow => ({ id: meeting.id, meeting })),
    [exploring],
  );
  return <Sorted key="meetings" columns={columns} rows={rows} />;
}

function ByParty() {
  const exploring = useExploring();
  const words = useAllWords();
  const columns = useMemo(() => partyColumns(exploring, words), [exploring, words]);
  const rows = useMemo(
    () =>
      participationsMatching(exploring.index, exploring.filter).map(
        ({ meeting, participation }): PartyRow => ({
          id: `${meeting.id}/${participation.party}`,
          meeting,
          participation,
        }),
      ),
    [exploring],
  );
  return <Sorted key="participation" columns={columns} rows={rows} />;
}

interface SortedProps<Row extends MeetingTableRow> {
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
}

function Sorted<Row extends MeetingTableRow>({ columns: all, rows }: SortedProps<Row>) {
  const { t } = useAllWords();
  // Meetings come oldest first.
  const sort = useNavigation().view.table.sort ?? "date";
  const columns = useChosenColumns(all, all);
  return (
    <SortedTable
      name={t("figure.matrix.title")}
      columns={columns}
      rows={useSorted(all, rows, sort)}
      sort={sort}
      pickOf={pickOf}
    >
      <TableChoice />
      <ColumnMenu columns={all} shown={columns} />
    </SortedTable>
  );
}

function pickOf({ meeting: { id } }: MeetingTableRow): Picked {
  return { kind: "meeting", id };
}
