import { type ReactNode, useState } from "react";
import { useAllWords } from "../../locale/allWords";
import { copyTable } from "./copyTable";
import type { TableColumn } from "./tableColumns";
import { csvOf, plainRows } from "./tableText";

interface Props<Row> {
  columns: readonly TableColumn<Row>[];
  /** Rows in the order in which they are shown. */
  rows: () => readonly Row[];
  children: ReactNode;
}

/** Takes the table elsewhere: into a spreadsheet by way of the clipboard, or as a file. */
export function TableTools<Row>({ columns, rows, children }: Props<Row>) {
  const { t, number } = useAllWords();
  const [said, setSaid] = useState("");
  const copy = () =>
    copyTable(plainRows(columns, rows())).then(
      () => setSaid(t("explore.copied", { count: rows().length })),
      () => setSaid(t("explore.copyFailed")),
    );
  const download = () => {
    const decimal = number(0.5).charAt(1);
    save(csvOf(plainRows(columns, rows()), decimal), `${t("explore.csvName")}.csv`);
  };
  return (
    <div className="table-tools">
      {children}
      <p role="status" className="muted">
        {said}
      </p>
      <button type="button" className="button" onClick={copy}>
        {t("explore.copy")}
      </button>
      <button type="button" className="button" onClick={download}>
        {t("explore.csv")}
      </button>
    </div>
  );
}

function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
