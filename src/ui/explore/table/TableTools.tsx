import { type ReactNode, useState } from "react";
import { separated } from "../../../tables/write/csv";
import { useAllWords } from "../../locale/allWords";
import { useNavigation } from "../../wire/navigation";
import { useExploring } from "../exploring";
import { saveRows } from "./saveRows";
import type { TableColumn } from "./tableColumns";
import { htmlOf, plainRows } from "./tableText";

interface Props<Row> {
  columns: readonly TableColumn<Row>[];
  /** Rows in the order in which they are shown. */
  rows: readonly Row[];
  children: ReactNode;
}

/** Takes the table elsewhere: as it is seen, into a spreadsheet by way of the clipboard; or as a file with everything that is known of its rows. */
export function TableTools<Row extends { readonly id: string }>({ columns, rows, children }: Props<Row>) {
  const words = useAllWords();
  const { t } = words;
  const { view } = useNavigation();
  const { index } = useExploring();
  const [said, setSaid] = useState("");
  const copy = () =>
    copyTable(plainRows(columns, rows)).then(
      () => setSaid(t("explore.copied", { count: rows.length })),
      () => setSaid(t("explore.copyFailed")),
    );
  const download = () => {
    const ids = rows.map(({ id }) => id);
    saveRows(view.table.of, ids, index, words).then(
      (name) => setSaid(t("export.done", { name })),
      () => setSaid(t("export.failed")),
    );
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
export async function copyTable(rows: readonly (readonly string[])[]): Promise<void> {
  const parts = { "text/html": htmlOf(rows), "text/plain": separated(rows, "\t") };
  const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })] as const);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}
