import { type ReactNode, useState } from "react";
import { separated } from "../../../tables/write/csv";
import { useAllWords } from "../../locale/allWords";
import type { TableColumn } from "./tableColumns";
import { csvOf, htmlOf, plainRows } from "./tableText";

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
      <ToolButton onClick={copy}>{t("explore.copy")}</ToolButton>
      <ToolButton onClick={download}>{t("explore.csv")}</ToolButton>
    </div>
  );
}

function ToolButton(props: { onClick: () => void; children: string }) {
  return <button type="button" className="button" {...props} />;
}

/** Puts a table on the clipboard, for spreadsheets and for text. Rejects where the browser doesn't allow it. */
async function copyTable(rows: readonly (readonly string[])[]): Promise<void> {
  const parts = { "text/html": htmlOf(rows), "text/plain": separated(rows, "\t") };
  const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })] as const);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
