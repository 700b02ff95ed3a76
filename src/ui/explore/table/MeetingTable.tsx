import { useMemo } from "react";
import { participationsMatching } from "../../../atlas/participation/matching";
import type { Picked } from "../../../view/view";
import { useAllWords } from "../../locale/allWords";
import { useNavigation } from "../../wire/navigation";
import { type Exploring, useExploring } from "../exploring";
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
  return <Sorted key="meetings" columns={columns} rows={rows} all={exploring.index.meetings.length} />;
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
  return <Sorted key="participation" columns={columns} rows={rows} all={participationsIn(exploring)} />;
}

function participationsIn({ index }: Exploring): number {
  return index.meetings.reduce((sum, { parties }) => sum + parties.length, 0);
}

interface SortedProps<Row extends MeetingTableRow> {
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  all: number;
}

function Sorted<Row extends MeetingTableRow>({ columns: every, rows, all }: SortedProps<Row>) {
  const { t } = useAllWords();
  // Meetings come oldest first.
  const sort = useNavigation().view.table.sort ?? "date";
  const columns = useChosenColumns(every, every);
  return (
    <SortedTable
      name={t("figure.matrix.title")}
      columns={columns}
      rows={useSorted(every, rows, sort)}
      all={all}
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
