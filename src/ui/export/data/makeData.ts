import type { Shown } from "../../../tables/narrowed";
import { TABLE_IDS } from "../../../tables/tableIds";
import type { DataJob } from "../../../tables/write/writeData";
import { fileStem } from "../../browser/fileStem";
import { addressNow } from "../../browser/oneFilePage";
import { writtenData } from "../../load/writtenData";
import { workbookAbout } from "../../part/workbookAbout";
import type { DataFormat } from "../choice";
import type { WrittenFile } from "../file/writers";
import type { FileWish } from "../wish";
import { NothingShown } from "./NothingShown";
import { separatorFor } from "./separatorFor";
import { loadShown } from "./shownIn";

/** Tables as a file, made in pieces between which the page answers. Rejects where nothing is shown of what is asked for. */
export async function makeData(format: DataFormat, making: FileWish): Promise<WrittenFile> {
  const { exportable, front, choice } = making;
  const shown = choice.data.isWhole ? null : await loadShown(exportable);
  const { what, ...plan } = PLANS[format](making);
  const blob = await writtenData({ ...plan, shown, rows: null }, exportable.index, making);
  if (blob === null) throw new NothingShown("No row of that table is shown.");
  const ending = plan.file.kind;
  return { blob, ending, name: `${nameOf(making, shown)}-${what}-${front.horizon}.${ending}` };
}

/** `corridor-atlas`, with what is shown where that isn't all. */
function nameOf({ exportable: { view } }: FileWish, shown: Shown | null): string {
  if (shown === null) return fileStem({ picked: null });
  return view.explore === null ? fileStem(view) : `${fileStem({ picked: null })}-shown`;
}

/** Which tables go into the file, how it is written, and what its name says is in it. */
interface Plan extends Pick<DataJob, "ids" | "file"> {
  readonly what: string;
}

const PLANS: Readonly<Record<DataFormat, (making: FileWish) => Plan>> = {
  xlsx: workbookPlan,
  csv({ choice: { data }, words, front }) {
    const style = { separator: separatorFor(data, words), isForExcel: data.isForExcel };
    return data.table === null
      ? { ids: TABLE_IDS, file: { kind: "zip", ...style, date: front.horizon }, what: "csv" }
      : { ids: [data.table], file: { kind: "csv", ...style }, what: data.table };
  },
  geojson: ({ choice: { data }, words, front: { licence, horizon } }) => ({
    ids: [data.map],
    file: { kind: "geojson", by: words.t("app.name"), licence, date: horizon },
    what: data.map,
  }),
};

function workbookPlan({ words, front, choice }: FileWish): Plan {
  const extent = choice.data.isWhole
    ? words.t("export.data.all")
    : words.t("export.data.shown", { what: choice.title });
  const about = workbookAbout(front, words, { extent, address: addressNow() });
  return { ids: TABLE_IDS, file: { kind: "xlsx", about }, what: "data" };
}
