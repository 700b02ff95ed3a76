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
  const { index, meetings, look, unnamed } = useExploring();
  const words = useAllWords();
  const columns = useMemo(
    () => meetingColumns({ index, look, unnamed }, words),
    [index, look, unnamed, words],
  );
  const rows = useMemo(
    () => index.meetings.map((meeting): MeetingTableRow => ({ id: meeting.id, meeting })),
    [index],
  );
  const isShown = useMemo(() => {
    const left = new Set(meetings);
    return ({ meeting }: MeetingTableRow) => left.has(meeting);
  }, [meetings]);
  return <Sorted key="meetings" {...{ columns, rows, isShown }} />;
}

function ByParty() {
  const { index, filter, look, unnamed } = useExploring();
  const words = useAllWords();
  const columns = useMemo(() => partyColumns({ index, look, unnamed }, words), [index, look, unnamed, words]);
  const rows = useMemo(
    () =>
      participationsMatching(index, {}).map(
        ({ meeting, participation }): PartyRow => ({
          id: `${meeting.id}/${participation.party}`,
          meeting,
          participation,
        }),
      ),
    [index],
  );
  const isShown = useMemo(() => {
    const left = new Set(participationsMatching(index, filter).map(({ participation }) => participation));
    return ({ participation }: PartyRow) => left.has(participation);
  }, [index, filter]);
  return <Sorted key="participation" {...{ columns, rows, isShown }} />;
}

interface SortedProps<Row extends MeetingTableRow> {
  columns: readonly TableColumn<Row>[];
  /** All that there are: they are put in order once, and those that fit picked out of that. */
  rows: readonly Row[];
  isShown: (row: Row) => boolean;
}

function Sorted<Row extends MeetingTableRow>({ columns: every, rows, isShown }: SortedProps<Row>) {
  const { t } = useAllWords();
  // Meetings come oldest first.
  const sort = useNavigation().view.table.sort ?? "date";
  const columns = useChosenColumns(every, every);
  const inOrder = useSorted(every, rows, sort);
  return (
    <SortedTable
      name={t("figure.matrix.title")}
      columns={columns}
      rows={useMemo(() => inOrder.filter(isShown), [inOrder, isShown])}
      all={rows.length}
      sort={sort}
      pickOf={pickOf}
    >
      <TableChoice />
      <ColumnMenu columns={every} shown={columns} />
    </SortedTable>
  );
}

function pickOf({ meeting: { id } }: MeetingTableRow): Picked {
  return { kind: "meeting", id };
}
