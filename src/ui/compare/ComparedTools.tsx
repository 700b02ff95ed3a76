import { csvFile } from "../../tables/write/csv";
import { fileStem } from "../browser/fileStem";
import type { Compared } from "../digest/compared";
import type { Told } from "../digest/told";
import { saveCsv } from "../explore/table/saveRows";
import { TakeButtons, useTakenRows } from "../explore/table/takeRows";
import { useAllWords } from "../locale/allWords";
import { separatorOf } from "../locale/separatorOf";
import { useNavigation } from "../wire/navigation";
import { sheetRows } from "./comparedRows";

/** Takes the comparison into a spreadsheet; *Export* makes a slide of it. */
export function ComparedTools({ told, compared }: { told: Told; compared: Compared }) {
  const words = useAllWords();
  const { front } = useNavigation();
  const rows = sheetRows(told, front, words);
  const save = async () => {
    const name = `${[fileStem({ picked: null }), ...compared.pair, "compared", front.horizon].join("-")}.csv`;
    saveCsv(csvFile(rows, separatorOf(words)), name);
    return name;
  };
  const { said, ...take } = useTakenRows(() => rows, save);
  return (
    <div className="compare-tools">
      <TakeButtons {...take} />
      <p role="status" className="muted">
        {said}
      </p>
    </div>
  );
}
