import { csvFile } from "../../tables/write/csv";
import { DATA_TYPES } from "../../tables/write/dataTypes";
import { fileStem } from "../browser/fileStem";
import { addressNow } from "../browser/oneFilePage";
import { saveFile } from "../browser/saveFile";
import type { Compared } from "../digest/compared";
import type { Told } from "../digest/told";
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
  const stem = [fileStem({ picked: null }), ...compared.pair, "compared", front.horizon].join("-");
  const save = async (kind: "csv" | "xlsx") => {
    const name = `${stem}.${kind}`;
    saveFile({ name, blob: await written(kind) });
    return name;
  };
  const written = async (kind: "csv" | "xlsx") => {
    if (kind === "csv") return new Blob([csvFile(rows, separatorOf(words))], { type: DATA_TYPES.csv });
    const { comparedBook } = await import("./comparedBook");
    return comparedBook(told, front, words, addressNow());
  };
  const { said, copy, saved } = useTakenRows(() => rows);
  return (
    <div className="compare-tools">
      <TakeButtons copy={copy} save={(kind) => saved(save(kind))} />
      <p role="status" className="muted">
        {said}
      </p>
    </div>
  );
}
