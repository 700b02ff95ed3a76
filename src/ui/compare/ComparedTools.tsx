import { useState } from "react";
import { csvFile } from "../../tables/write/csv";
import { fileStem } from "../browser/fileStem";
import type { Compared } from "../digest/compared";
import type { Told } from "../digest/told";
import { saveCsv } from "../explore/table/saveRows";
import { copyTable } from "../explore/table/TableTools";
import { useAllWords } from "../locale/allWords";
import { separatorOf } from "../locale/separatorOf";
import { useNavigation } from "../wire/navigation";
import { sheetRows } from "./comparedRows";

/** Takes the comparison into a spreadsheet; *Export* makes a slide of it. */
export function ComparedTools({ told, compared }: { told: Told; compared: Compared }) {
  const words = useAllWords();
  const { t } = words;
  const { front } = useNavigation();
  const [said, setSaid] = useState("");
  const rows = sheetRows(told, front, words);
  const copy = () =>
    copyTable(rows).then(
      () => setSaid(t("explore.copied", { count: rows.length - 1 })),
      () => setSaid(t("explore.copyFailed")),
    );
  const download = () => {
    const name = `${[fileStem({ picked: null }), ...compared.pair, "compared", front.horizon].join("-")}.csv`;
    saveCsv(csvFile(rows, separatorOf(words)), name);
    setSaid(t("export.done", { name }));
  };
  return (
    <div className="compare-tools">
      <button type="button" className="button" onClick={copy}>
        {t("explore.copy")}
      </button>
      <button type="button" className="button" onClick={download}>
        {t("explore.csv")}
      </button>
      <p role="status" className="muted">
        {said}
      </p>
    </div>
  );
}
