import { useMemo } from "react";
import { useAllWords } from "../../locale/allWords";
import type { TableColumn } from "./tableColumns";

/** By which column, and whether from its end: `-kv`. */
export type Sorting = string | null;

/** The column of a sorting, and whether it is turned round. */
export function sortingOf(sort: Sorting): { readonly column: string | null; readonly isDown: boolean } {
  const isDown = sort?.startsWith("-") === true;
  return { column: sort && (isDown ? sort.slice(1) : sort), isDown };
}

/** What a press on the head of a column asks for. */
export function nextSorting(sort: Sorting, column: string): string {
  const now = sortingOf(sort);
  return now.column === column && !now.isDown ? `-${column}` : column;
}

/** Rows in that order, and as they come where there is no such column. */
export function useSorted<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  sort: Sorting,
): readonly Row[] {
  const { language } = useAllWords();
  return useMemo(() => sortedBy(columns, rows, sort, language), [columns, rows, sort, language]);
}

/** What is empty stands last, whichever way it is sorted: it is not known, and neither little nor much. */
export function sortedBy<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  sort: Sorting,
  language: string,
): readonly Row[] {
  const { column, isDown } = sortingOf(sort);
  const by = columns.find(({ id }) => id === column);
  if (by === undefined) return rows;
  const ranks = ranksOf(rows.map(by.order ?? by.text), language);
  const turn = isDown ? -1 : 1;
  const placed = rows.map((row, place) => ({ row, place, rank: ranks[place] ?? null }));
  return placed
    .toSorted((a, b) => {
      if (a.rank === b.rank) return a.place - b.place;
      if (a.rank === null) return 1;
      return b.rank === null ? -1 : turn * (a.rank - b.rank);
    })
    .map(({ row }) => row);
}

/** A number for each value by which it is sorted; `null` for none. A text is compared once, however many rows have it. */
function ranksOf(values: readonly (string | number | null)[], language: string): readonly (number | null)[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const texts = new Set(values.filter((value) => typeof value === "string" && value !== ""));
  const places = new Map([...(texts as Set<string>)].sort(compare).map((text, place) => [text, place]));
  return values.map((value) => (typeof value === "string" ? (places.get(value) ?? null) : value));
}
