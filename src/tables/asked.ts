import { type Cell, placeOf, type Table } from "./table";

/** What is asked of a table: by the name of a column the values of which a row must have one. */
export type Asked = ReadonlyMap<string, ReadonlySet<string>>;

/** As which an empty cell is asked for. No value of a column that can be asked is this word, which a test sees to. */
export const EMPTY = "empty";

/** A value by which rows can be narrowed. */
export interface AskedValue {
  readonly value: string;
  /** Rows that would be left if this value alone were chosen of its column, and all other columns as they are. */
  readonly rows: number;
  readonly isChosen: boolean;
}

/** Rows that fit, and what else could be asked. */
export interface Answer {
  /** Places of rows that fit, in the order of the table. */
  readonly places: readonly number[];
  /** By column; values without a row stay in the list, so that lists don't jump. */
  readonly facets: ReadonlyMap<string, readonly AskedValue[]>;
}

/** Reads conditions such as `status.planned`; those of which the table has no such column or value are told of. */
export function askedOf(
  valued: Valued,
  conditions: readonly string[],
): { readonly asked: Asked; readonly unknown: readonly string[] } {
  const asked = new Map<string, Set<string>>();
  const unknown: string[] = [];
  for (const condition of conditions) {
    const [column, value] = partsOf(condition);
    if (!valued.get(column)?.values.includes(value)) unknown.push(condition);
    else asked.set(column, (asked.get(column) ?? new Set()).add(value));
  }
  return { asked, unknown };
}

/** The column and the value of a condition. */
export function partsOf(condition: string): readonly [column: string, value: string] {
  const dot = condition.indexOf(".");
  return [condition.slice(0, dot), condition.slice(dot + 1)];
}

/** By column all values that its cells have, and of each row which of them. */
export type Valued = ReadonlyMap<
  string,
  { readonly values: readonly string[]; readonly ofRow: readonly (readonly number[])[] }
>;

/**
 * The values of columns, read once a table: what is asked of ten thousand rows is then a matter of small numbers. Words stand in their own
 * order, numbers from the largest, all others as they come; what is empty is the last.
 */
export function valuedIn(table: Table, columns: readonly string[]): Valued {
  return new Map(columns.map((name) => [name, valuesOf(table, name)]));
}

function valuesOf(table: Table, name: string) {
  const at = placeOf(table, name);
  const byRow = table.rows.map((row) => valuesIn(row[at] ?? null, table.columns[at]?.type === "day"));
  const values = inOrder([...new Set(byRow.flat())], table.columns[at]?.words);
  const places = new Map(values.map((value, place) => [value, place]));
  return { values, ofRow: byRow.map((each) => each.flatMap((value) => places.get(value) ?? [])) };
}

/** A day is asked for by its year. */
function valuesIn(cell: Cell, isDay: boolean): readonly string[] {
  if (cell === null) return [EMPTY];
  if (typeof cell === "object") return cell.length === 0 ? [EMPTY] : cell;
  return [isDay ? String(cell).slice(0, 4) : String(cell)];
}

function inOrder(values: readonly string[], words: readonly string[] | undefined): readonly string[] {
  const rankOf = (value: string) => (value === EMPTY ? Number.POSITIVE_INFINITY : ownRank(value, words));
  const ranks = new Map(values.map((value) => [value, rankOf(value)]));
  return values.toSorted((a, b) => {
    const [one = 0, other = 0] = [ranks.get(a), ranks.get(b)];
    return one === other ? 0 : one - other;
  });
}

function ownRank(value: string, words: readonly string[] | undefined): number {
  if (words !== undefined) return words.indexOf(value);
  return Number.isFinite(Number(value)) ? -Number(value) : 0;
}

/**
 * Which rows fit. One pass over them: a row that fails in no column counts in all, one that fails in one column counts in that one alone,
 * since a column's own choice doesn't narrow its counts.
 */
export function answerTo(valued: Valued, asked: Asked, rows: number): Answer {
  const columns = [...valued].map(([name, { values, ofRow }]) => counting(name, values, ofRow, asked));
  const places: number[] = [];
  for (let row = 0; row < rows; row++) {
    const failed = columns.filter((column) => !fits(column, row));
    if (failed.length === 0) places.push(row);
    for (const column of countedFor(failed, columns)) count(column, row);
  }
  return { places, facets: new Map(columns.map((column) => [column.name, countedIn(column)])) };
}

/** A column as it is counted. */
interface Counting {
  readonly name: string;
  readonly values: readonly string[];
  readonly ofRow: readonly (readonly number[])[];
  /** Of each value whether it is chosen; `null` where none is. */
  readonly chosen: readonly boolean[] | null;
  readonly counts: number[];
}

function counting(
  name: string,
  values: Counting["values"],
  ofRow: Counting["ofRow"],
  asked: Asked,
): Counting {
  const wanted = asked.get(name);
  const chosen = wanted ? values.map((value) => wanted.has(value)) : null;
  return { name, values, ofRow, chosen, counts: values.map(() => 0) };
}

function countedFor(failed: readonly Counting[], all: readonly Counting[]): readonly Counting[] {
  if (failed.length === 0) return all;
  return failed.length === 1 ? failed : [];
}

function fits({ chosen, ofRow }: Counting, row: number): boolean {
  return chosen === null || ofRow[row]?.some((value) => chosen[value]) === true;
}

function count({ counts, ofRow }: Counting, row: number): void {
  for (const value of ofRow[row] ?? []) counts[value] = (counts[value] ?? 0) + 1;
}

function countedIn({ values, counts, chosen }: Counting): readonly AskedValue[] {
  return values.map((value, i) => ({ value, rows: counts[i] ?? 0, isChosen: chosen?.[i] === true }));
}
