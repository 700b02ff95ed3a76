import type { ReactNode } from "react";
import { useAllWords } from "../../locale/allWords";
import { useNavigation } from "../../wire/navigation";
import { useExploring } from "../exploring";
import { saveRows } from "./saveRows";
import type { TableColumn } from "./tableColumns";
import { plainRows } from "./tableText";
import { TakeButtons, useTakenRows } from "./takeRows";

interface Props<Row> {
  columns: readonly TableColumn<Row>[];
  /** Rows in the order in which they are shown. */
  rows: readonly Row[];
  /** How many rows the table has. */
  all: number;
  children: ReactNode;
}

/** Takes the table elsewhere: as it is seen, into a spreadsheet by way of the clipboard; or as a file with everything that is known of its rows. */
export function TableTools<Row extends { readonly id: string }>(props: Props<Row>) {
  const { columns, rows, all, children } = props;
  const words = useAllWords();
  const { view, front } = useNavigation();
  const { index } = useExploring();
  const save = (kind: "csv" | "xlsx") =>
    saveRows(kind, { table: view.table.of, ids: rows.map(({ id }) => id), all }, { index, front, words });
  const { said, copy, saved } = useTakenRows(() => plainRows(columns, rows));
  return (
    <div className="table-tools">
      {children}
      <p role="status" className="muted">
        {said}
      </p>
      <TakeButtons copy={copy} save={(kind) => saved(save(kind))} />
    </div>
  );
}
