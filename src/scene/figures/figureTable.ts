/** A figure as rows and columns: what a program for slides can hold as a table of its own. */
export interface FigureTable {
  readonly title: string;
  readonly description: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
  /** What the signs in the cells mean. */
  readonly key: string;
}

export interface FigureColumn {
  /** A line each. */
  readonly head: readonly string[];
  /** In px, at which its words have room. */
  readonly width: number;
  /** Whether the head is read upwards, over a narrow column. */
  readonly isUpright: boolean;
  readonly align: "start" | "middle";
  /** The most lines into which its words are wrapped; without it they stay in one, cut short. */
  readonly mostLines?: number;
}

export interface FigureRow {
  /** A heading names the rows under it, and has one text. */
  readonly isHeading: boolean;
  readonly cells: readonly FigureCell[];
}

export interface FigureCell {
  readonly text: string;
  /** In a quieter colour: what the reader didn't ask for. */
  readonly isQuiet: boolean;
}

/** How much of a table a sheet has room for. */
export interface TableRoom {
  readonly rows: number;
  readonly columns: number;
  /** How high a row is, in rows of one line. */
  readonly highOf: (row: FigureRow) => number;
}

/**
 * A table in pages: each has the first column, as many of the others and as many rows as there is room for, and the
 * heading of its first row.
 */
export function tablePages(table: FigureTable, { rows, columns, highOf }: TableRoom): readonly FigureTable[] {
  if (table.columns.length === 0) return [];
  const stretches = evenly(table.columns.length - 1, columns - 1);
  return rowPages(table.rows, rows, highOf).flatMap((page) =>
    stretches.map(([from, to]) => ({
      ...table,
      columns: firstAnd(table.columns, from, to),
      rows: page.map((row) => (row.isHeading ? row : { ...row, cells: firstAnd(row.cells, from, to) })),
    })),
  );
}

/** The first one, and of the others those `from` … `to`. */
function firstAnd<Any>([first, ...others]: readonly Any[], from: number, to: number): readonly Any[] {
  return first === undefined ? [] : [first, ...others.slice(from, to)];
}

/** `count` things in parts of about the same size, none larger than `most`: `[0, 14], [14, 27]`. */
function evenly(count: number, most: number): readonly (readonly [from: number, to: number])[] {
  const parts = Math.max(1, Math.ceil(count / most));
  const at = (part: number) => Math.round((part * count) / parts);
  return Array.from({ length: parts }, (_, i) => [at(i), at(i + 1)] as const);
}

/** A heading isn't the last row of a page; on a page that begins amid its rows it is repeated. */
function rowPages(
  rows: readonly FigureRow[],
  most: number,
  highOf: TableRoom["highOf"],
): readonly (readonly FigureRow[])[] {
  let page: FigureRow[] = [];
  const pages = [page];
  rows.forEach((row, i) => {
    const high = page.reduce((sum, each) => sum + highOf(each), 0);
    const needed = highOf(row) + (row.isHeading ? 1 : 0);
    if (page.length === 0 || high + needed <= most) page.push(row);
    else {
      page = row.isHeading ? [row] : [...headingOver(rows, i), row];
      pages.push(page);
    }
  });
  return pages;
}

function headingOver(rows: readonly FigureRow[], place: number): readonly FigureRow[] {
  const heading = rows.slice(0, place).findLast(({ isHeading }) => isHeading);
  return heading === undefined ? [] : [heading];
}
