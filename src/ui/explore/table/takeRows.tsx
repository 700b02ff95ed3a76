import { useState } from "react";
import { separated } from "../../../tables/write/csv";
import { useAllWords } from "../../locale/allWords";
import { htmlOf } from "./tableText";

type Rows = readonly (readonly string[])[];

/** Takes rows, of which the first is their head, to the clipboard, or waits for a file that is saved under a name; `said` tells what came of it. */
export function useTakenRows(rowsNow: () => Rows) {
  const { t } = useAllWords();
  const [said, setSaid] = useState("");
  const copy = () => {
    const rows = rowsNow();
    return copyTable(rows).then(
      () => setSaid(t("explore.copied", { count: rows.length - 1 })),
      () => setSaid(t("explore.copyFailed")),
    );
  };
  const saved = (saving: Promise<string>) =>
    saving.then(
      (name) => setSaid(t("export.done", { name })),
      () => setSaid(t("export.failed")),
    );
  return { said, copy, saved };
}

export function TakeButtons({ copy, save }: { copy: () => void; save: (kind: "csv" | "xlsx") => void }) {
  const { t } = useAllWords();
  return (
    <>
      <ToolButton onClick={copy}>{t("explore.copy")}</ToolButton>
      <ToolButton onClick={() => save("csv")}>{t("explore.csv")}</ToolButton>
      <ToolButton onClick={() => save("xlsx")}>{t("explore.xlsx")}</ToolButton>
    </>
  );
}

function ToolButton(props: { onClick: () => void; children: string }) {
  return <button type="button" className="button" {...props} />;
}

/** Puts a table on the clipboard, for spreadsheets and for text. Rejects where the browser doesn't allow it. */
async function copyTable(rows: Rows): Promise<void> {
  const parts = { "text/html": htmlOf(rows), "text/plain": separated(rows, "\t") };
  const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })] as const);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}
