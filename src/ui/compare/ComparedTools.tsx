import { csvFile } from "../../tables/write/csv";
import { fileStem } from "../browser/fileStem";
import { addressNow } from "../browser/oneFilePage";
import { saveFile } from "../browser/saveFile";
import type { Compared } from "../digest/compared";
import type { Told } from "../digest/told";
import { saveCsv } from "../explore/table/saveRows";
import { TakeButtons, ToolButton, useTakenRows } from "../explore/table/takeRows";
import { useAllWords } from "../locale/allWords";
import { separatorOf } from "../locale/separatorOf";
import { useNavigation } from "../wire/navigation";
import { sheetRows } from "./comparedRows";

/** Takes the comparison into a spreadsheet; *Export* makes a slide of it. */
export function ComparedTools({ told, compared }: { told: Told; compared: Compared }) {
  const words = useAllWords();
  const { front } = useNavigation();
  const rows = sheetRows(told, front, words);
  const stem = [fileStem({ picked: null }), ...compared.pair, "compared", front.horizon].join("-");
  const saveText = async () => {
    saveCsv(csvFile(rows, separatorOf(words)), `${stem}.csv`);
    return `${stem}.csv`;
  };
  const saveBook = async () => {
    const { comparedBook } = await import("./comparedBook");
    saveFile({ name: `${stem}.xlsx`, blob: comparedBook(told, front, words, addressNow()) });
    return `${stem}.xlsx`;
  };
  const { said, saved, ...take } = useTakenRows(() => rows, saveText);
  return (
    <div className="compare-tools">
      <TakeButtons {...take} />
      <ToolButton onClick={() => saved(saveBook())}>{words.t("explore.xlsx")}</ToolButton>
      <p role="status" className="muted">
        {said}
      </p>
    </div>
  );
}
