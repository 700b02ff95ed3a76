import type { AtlasFront } from "../../atlas/front";
import type { WorkbookAbout } from "../../tables/write/workbook/writeWorkbook";
import type { AllWords } from "../locale/words";

/** What a workbook says on its first sheet: what it is, of which day, by whom, and how it may be used. */
export function workbookAbout(
  {
    horizon,
    horizonNote,
    licence,
    disclaimer,
  }: Pick<AtlasFront, "horizon" | "horizonNote" | "licence" | "disclaimer">,
  { t, said, date }: Pick<AllWords, "t" | "said" | "date">,
  { extent, address }: { readonly extent: string; readonly address: string },
): WorkbookAbout {
  const atlas = t("app.name");
  const year = horizon.slice(0, 4);
  const lines = [
    [t("export.data.what"), t("overview.lead")],
    [t("export.data.extent"), extent],
    [t("export.data.asOf"), `${date(horizon)}. ${said(horizonNote).text}`],
    [t("export.data.by"), [atlas, address].filter((part) => part !== "").join(", ")],
    [t("export.data.licence"), t("export.data.licence.text", { licence })],
    [t("export.data.cite"), t("export.data.cite.text", { atlas, year, date: date(horizon), address }).trim()],
    [t("export.data.empty"), t("export.data.empty.text")],
    [t("export.data.boundaries"), said(disclaimer).text],
  ] as const;
  const heads = [t("export.data.table"), t("export.data.rows"), t("export.data.holds")] as const;
  return { title: atlas, lines, heads, creator: atlas, date: horizon };
}
