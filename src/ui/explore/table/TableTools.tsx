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
  children: ReactNode;
}

/** Takes the table elsewhere: as it is seen, into a spreadsheet by way of the clipboard; or as a file with everything that is known of its rows. */
export function TableTools<Row extends { readonly id: string }>({ columns, rows, children }: Props<Row>) {
  const words = useAllWords();
  const { view } = useNavigation();
  const { index } = useExploring();
  const { said, ...take } = useTakenRows(
    () => plainRows(columns, rows),
    () =>
      saveRows(
        view.table.of,
        rows.map(({ id }) => id),
        index,
        words,
      ),
  );
  return (
    <div className="table-tools">
      {children}
      <p role="status" className="muted">
        {said}
      </p>
      <TakeButtons {...take} />
    </div>
  );
}
