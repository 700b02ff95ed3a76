import type { VersusBlock, VersusCell } from "../../draw/digest/digest";
import type { Cell, Column } from "../../tables/table";
import { LIST_SEPARATOR } from "../../tables/write/csv";
import type { SheetTable } from "../../tables/write/workbook/sheets";
import type { Told } from "../digest/told";
import type { AllWords } from "../locale/words";

export type Row = VersusBlock["rows"][number];

/** The rows of what is told of two things. */
export function versusOf({ digest }: Told): VersusBlock {
  const block = digest.main.find((each): each is VersusBlock => each.block === "versus");
  if (block === undefined) throw new Error("What is compared has rows.");
  return block;
}

/** Whether what is known of the two isn't the same. Where one of them isn't known, nothing is said of a difference, unless the row says it. */
export function isDiffering({ cells, mark }: Row, { t }: AllWords): boolean {
  if (mark.text === t("compare.differs")) return true;
  const unknown = [t("digest.compare.unknown"), t("digest.compare.none")];
  const [first, second] = cells.map((cell) => cell.value || cell.text);
  return first !== second && cells.every(({ value, text }) => value !== "" || !unknown.includes(text));
}

/** How far apart the two are, in words; empty where they aren't. */
export function markWords(row: Row, words: AllWords): string {
  const { value, text } = row.mark;
  const said = [value, text].filter((part) => part !== "").join(", ");
  return said === "" && isDiffering(row, words) ? words.t("compare.differs") : said;
}

/** The comparison as a table of a workbook: numbers are numbers there, with their unit beside them. */
export function comparedTable(told: Told, words: AllWords): SheetTable {
  const { t } = words;
  const { heads, rows, markHead } = versusOf(told);
  const column = (name: string, type: Column["type"] = "text"): Column => ({
    ...{ name, title: name, type },
    description: "",
  });
  const fields = ({ value, amount, text, cites }: VersusCell): Cell[] => [
    amount?.number ?? (value || text),
    amount?.unit ?? null,
    value === "" ? null : text,
    urlsIn(told, cites),
  ];
  return {
    id: "comparison",
    ...{ title: told.digest.title, description: told.digest.title },
    columns: [
      column(t("compare.of")),
      ...heads.flatMap((head) => [
        column(head),
        column(`${head}: ${t("column.unit")}`),
        column(`${head}: ${t("column.as_of")}`),
        column(`${head}: ${t("section.sources")}`, "links"),
      ]),
      column(markHead),
    ],
    rows: rows.map((row) => [row.label, ...row.cells.flatMap(fields), markWords(row, words)]),
  };
}

const urlsIn = ({ sources }: Told, cites: VersusCell["cites"]) =>
  cites.flatMap((number) => sources[number - 1]?.url ?? []);

interface About {
  readonly licence: string;
  readonly horizon: string;
}

/** The comparison as rows of a spreadsheet, heads first: each value with its day, where it is from, and how it may be used. */
export function sheetRows(told: Told, { licence, horizon }: About, words: AllWords): readonly string[][] {
  const { t } = words;
  const { heads, rows, markHead } = versusOf(told);
  const named = heads.flatMap((head) => [
    head,
    `${head}: ${t("column.as_of")}`,
    `${head}: ${t("section.sources")}`,
  ]);
  const urlsOf = ({ cites }: VersusCell) => urlsIn(told, cites).join(LIST_SEPARATOR);
  const fields = (cell: VersusCell) =>
    cell.value === "" ? [cell.text, "", urlsOf(cell)] : [cell.value, cell.text, urlsOf(cell)];
  return [
    [t("compare.of"), ...named, markHead, t("export.data.licence"), t("export.data.asOf")],
    ...rows.map((row) => [row.label, ...row.cells.flatMap(fields), markWords(row, words), licence, horizon]),
  ];
}
