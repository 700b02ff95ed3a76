import { type Cell, placeOf, type Table } from "./table";
import type { TableId } from "./tableIds";

/** What a reader looks at. */
export interface Shown {
  /** Ids of records: rows that are of one of them, or name one, are shown. */
  readonly ids: ReadonlySet<string>;
  /** Ids of the rows of participation, where a filter says which; `null`: those that name one of the ids. */
  readonly participation: ReadonlySet<string> | null;
}

/** Tables that explain others, and which: a row of them is shown where a row that is shown there names it. `null`: all before it. */
const EXPLAINED: readonly (readonly [id: TableId, of: readonly TableId[] | null])[] = [
  ["meetings", ["participation"]],
  ["series", ["meetings"]],
  ["persons", ["participation"]],
  ["offices", ["persons"]],
  ["organisations", ["participation", "corridor-parties"]],
  ["sources", null],
];

/** By which column a row of a table that explains others is named, where that isn't its own id. */
const NAMED_BY: Partial<Record<TableId, string>> = { offices: "person" };

/** The rows that are shown of each table; a table of which none is, is left out. */
export function narrowed(tables: readonly Table[], shown: Shown): readonly Table[] {
  const explains = new Set(EXPLAINED.map(([id]) => id));
  const told = new Map(
    tables.filter(({ id }) => !explains.has(id)).map((table) => [table.id, toldIn(table, shown)]),
  );
  for (const [id, of] of EXPLAINED) {
    const table = tables.find((each) => each.id === id);
    const by = [...told.values()].filter((each) => of === null || of.includes(each.id));
    if (table) told.set(id, explaining(table, shown, namedIn(by)));
  }
  return tables.flatMap(({ id }) => told.get(id) ?? []).filter(({ rows }) => rows.length > 0);
}

/** The records themselves, where they are of this table; else the rows that name one of them. */
function toldIn(table: Table, { ids, participation }: Shown): Table {
  if (table.id === "participation" && participation !== null)
    return kept(table, ([id]) => participation.has(String(id)));
  const own = kept(table, ([id = null]) => holds(id, ids));
  if (own.rows.length > 0) return own;
  const places = idPlaces(table);
  return kept(table, (row) => places.some((at) => holds(row[at] ?? null, ids)));
}

/** A meeting is shown by what it names as well: a country that is picked by the meetings that it was at. */
function explaining(table: Table, { ids }: Shown, named: ReadonlySet<string>): Table {
  const by = placeOf(table, NAMED_BY[table.id] ?? "id");
  const own = table.id === "meetings" ? idPlaces(table) : [0];
  return kept(table, (row) => named.has(String(row[by])) || own.some((at) => holds(row[at] ?? null, ids)));
}

/** Every id that a row names, and its own. */
function namedIn(tables: readonly Table[]): ReadonlySet<string> {
  return new Set(
    tables.flatMap((table) =>
      idPlaces(table).flatMap((at) => table.rows.flatMap((row) => textsIn(row[at] ?? null))),
    ),
  );
}

function idPlaces({ columns }: Table): readonly number[] {
  return columns.flatMap(({ type }, at) => (type === "id" || type === "ids" ? [at] : []));
}

function kept(table: Table, isKept: (row: readonly Cell[]) => boolean): Table {
  const { rows, geometries } = table;
  const which = rows.map(isKept);
  return {
    ...table,
    rows: rows.filter((_, i) => which[i]),
    ...(geometries && { geometries: geometries.filter((_, i) => which[i]) }),
  };
}

function holds(cell: Cell, ids: ReadonlySet<string>): boolean {
  return textsIn(cell).some((text) => ids.has(text));
}

function textsIn(cell: Cell): readonly string[] {
  if (typeof cell === "string") return [cell];
  return typeof cell === "object" && cell !== null ? cell : [];
}
