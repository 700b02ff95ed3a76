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

/** Places of rows that fit, in the order of the table. */
export function placesOf(valued: Valued, asked: Asked, rows: number): readonly number[] {
  const conditions = conditionsIn(valued, asked);
  const places: number[] = [];
  for (let row = 0; row < rows; row++) if (fits(conditions, row)) places.push(row);
  return places;
}

/**
 * The values of a column, each with the rows that it would leave: all that fit what is asked of the other columns, since a column's own choice
 * doesn't narrow its counts. It goes through all rows, so only what shows the counts asks for them. Values without a row stay in the list, so that
 * lists don't jump.
 */
export function facetOf(valued: Valued, asked: Asked, column: string): readonly AskedValue[] {
  const { values = [], ofRow = [] } = valued.get(column) ?? {};
  const others = new Map([...asked].filter(([name]) => name !== column));
  const conditions = conditionsIn(valued, others);
  const counts = values.map(() => 0);
  for (const [row, own] of ofRow.entries())
    if (fits(conditions, row)) for (const value of own) counts[value] = (counts[value] ?? 0) + 1;
  const chosen = asked.get(column);
  return values.map((value, i) => ({ value, rows: counts[i] ?? 0, isChosen: chosen?.has(value) === true }));
}

/** What is asked of one column, by the places of its values. */
interface Condition {
  readonly ofRow: readonly (readonly number[])[];
  readonly isWanted: readonly boolean[];
}

function conditionsIn(valued: Valued, asked: Asked): readonly Condition[] {
  return [...asked].flatMap(([name, wanted]) => {
    const { values, ofRow } = valued.get(name) ?? {};
    return values && ofRow ? { ofRow, isWanted: values.map((value) => wanted.has(value)) } : [];
  });
}

/** Whether a row has a wanted value of every column that is asked. */
function fits(conditions: readonly Condition[], row: number): boolean {
  for (const { ofRow, isWanted } of conditions)
    if (!ofRow[row]?.some((value) => isWanted[value])) return false;
  return true;
}
