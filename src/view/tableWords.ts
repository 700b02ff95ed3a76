import { isIdWord } from "./isIdWord";
import { DEFAULT_TABLE, TABLES, type TableAsked, type View } from "./view";
import { oneOf, type WordReaders } from "./wordReader";

/** Keys whose value is a list. */
export const TABLE_LISTS: readonly string[] = ["where", "columns"];
/** Further values of a list are none of ours. */
const LONGEST_LIST = 100;

/** How the words of a table are read: `?table=segments&where=status.planned,kv.500&sort=-kv&columns=name,kv`. */
export const TABLE_READERS: WordReaders = {
  table: (word, view) => oneOf(TABLES, word, (of) => tabled(view, { of })),
  where: (word, view) => (isCondition(word) ? listed(view, "where", word) : undefined),
  sort: (sort, view) => (/^-?[a-z][a-z_-]{0,31}$/.test(sort) ? tabled(view, { sort }) : undefined),
  columns: (word, view) => (COLUMN.test(word) ? listed(view, "columns", word) : undefined),
};

/** The words of a table, in a fixed order. */
export function tableWords({
  of,
  where,
  sort,
  columns,
}: TableAsked): readonly [key: string, value: string][] {
  const words: readonly [string, string][] = [
    ["table", of === DEFAULT_TABLE.of ? "" : of],
    ["where", where.join(",")],
    ["sort", sort ?? ""],
    ["columns", columns.join(",")],
  ];
  return words.filter(([, value]) => value !== "");
}

const COLUMN = /^[a-z][a-z_-]{0,31}$/;

/** A column and, after a dot, a value: an id, a word or a number. */
function isCondition(word: string): boolean {
  const dot = word.indexOf(".");
  return dot > 0 && COLUMN.test(word.slice(0, dot)) && isIdWord(word.slice(dot + 1));
}

function tabled({ table }: View, part: Partial<TableAsked>): Partial<View> {
  return { table: { ...table, ...part } };
}

function listed(view: View, key: "where" | "columns", word: string): Partial<View> | undefined {
  const list = view.table[key];
  if (list.length === LONGEST_LIST) return undefined;
  return list.includes(word) ? {} : tabled(view, { [key]: [...list, word] });
}
