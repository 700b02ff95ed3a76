import {
  type ColumnDef,
  createSortedRowModel,
  type Row,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, type RefObject, useMemo, useRef } from "react";
import { useAllWords } from "../../locale/allWords";
import { onKeys } from "../../part/onKeys";
import { PickLink } from "../../part/PickLink";
import { RoomRow } from "../RoomRow";
import { TableTools } from "./TableTools";
import type { TableColumn } from "./tableColumns";

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
type Features = typeof features;
interface Identified {
  readonly id: string;
}

interface Props<Item extends Identified> {
  columns: readonly TableColumn<Item>[];
  rows: readonly Item[];
  /** What stands beside the tools of the table. */
  children: ReactNode;
}

/** In px. */
const ROW_HEIGHT = 36;
const SIZES = { "--row-height": `${ROW_HEIGHT}px` } as React.CSSProperties;

/** A table that is sorted by its heads, and of which only the rows in sight are there. */
export function SortedTable<Item extends Identified>({ columns, rows, children }: Props<Item>) {
  const scroller = useRef<HTMLElement>(null);
  const shown = useMemo(() => columns.filter(({ isCopiedOnly }) => !isCopiedOnly), [columns]);
  const table = useSorting(shown, rows);
  const sorted = table.getRowModel().rows;
  return (
    <div className="table-view" style={SIZES}>
      <TableTools columns={columns} rows={() => sorted.map(({ original }) => original)}>
        {children}
      </TableTools>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who can't point must be able to scroll it. */}
      <section className="table-scroller" ref={scroller} tabIndex={0} aria-labelledby="table-name">
        <table className="meeting-table" aria-rowcount={sorted.length + 1}>
          <TableName />
          <SortingHeads columns={shown} table={table} />
          <ItemRows columns={shown} {...useSight(sorted, scroller)} />
        </table>
      </section>
    </div>
  );
}

/** The library's part: it only sorts. */
function useSorting<Item extends Identified>(columns: readonly TableColumn<Item>[], rows: readonly Item[]) {
  const { language } = useAllWords();
  return useTable<Features, Item>({
    features,
    columns: useMemo(() => definitionsOf(columns, language), [columns, language]),
    data: useMemo(() => [...rows], [rows]),
    getRowId: ({ id }) => id,
    initialState: { sorting: [{ id: "date", desc: false }] },
    sortDescFirst: false,
    enableSortingRemoval: false,
  });
}

/** The rows that are there, the room before and after them in px, and the keys that lead from row to row. */
function useSight<Item extends Identified>(
  sorted: readonly Row<Features, Item>[],
  scroller: RefObject<HTMLElement | null>,
) {
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  return {
    rows: first && last ? sorted.slice(first.index, last.index + 1) : [],
    firstPlace: first?.index ?? 0,
    before: first?.start ?? 0,
    after: virtual.getTotalSize() - (last?.end ?? 0),
    goTo(place: number) {
      virtual.scrollToIndex(place);
      requestAnimationFrame(() => focusRow(scroller.current, place));
    },
    count: sorted.length,
  };
}

interface HeadsProps<Item extends Identified> {
  columns: readonly TableColumn<Item>[];
  table: ReturnType<typeof useSorting<Item>>;
}

function SortingHeads<Item extends Identified>({ columns, table }: HeadsProps<Item>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, name }) => {
          const column = table.getColumn(id);
          return (
            <th key={id} scope="col" aria-sort={ARIA_SORT[String(column?.getIsSorted())]} data-column={id}>
              <button type="button" onClick={column?.getToggleSortingHandler()}>
                {name}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function TableName() {
  const { t } = useAllWords();
  return (
    <caption className="unseen" id="table-name">
      {t("figure.matrix.title")}
    </caption>
  );
}

const ARIA_SORT: Readonly<Record<string, "ascending" | "descending" | undefined>> = {
  asc: "ascending",
  desc: "descending",
};

/** Columns as the library takes them. Texts are sorted as the language does. */
function definitionsOf<Item extends Identified>(
  columns: readonly TableColumn<Item>[],
  language: string,
): ColumnDef<Features, Item>[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return columns.map(({ id, text, order = text }) => ({
    id,
    accessorFn: order,
    sortFn: (a: Row<Features, Item>, b: Row<Features, Item>) => {
      const [one, other] = [order(a.original), order(b.original)];
      return typeof one === "number" ? one - Number(other) : compare(one, String(other));
    },
  }));
}

interface RowsProps<Item extends Identified> extends ReturnType<typeof useSight<Item>> {
  columns: readonly TableColumn<Item>[];
}

function ItemRows<Item extends Identified>({
  columns,
  rows,
  firstPlace,
  before,
  after,
  goTo,
  count,
}: RowsProps<Item>) {
  return (
    <tbody onKeyDown={onKeys((event) => rowAfter(event, count), goTo)}>
      {before > 0 && <RoomRow height={before} />}
      {rows.map((row, i) => (
        <ItemRow key={row.id} item={row.original} place={firstPlace + i} columns={columns} />
      ))}
      {after > 0 && <RoomRow height={after} />}
    </tbody>
  );
}

interface RowProps<Item extends Identified> {
  item: Item;
  place: number;
  columns: readonly TableColumn<Item>[];
}

function ItemRow<Item extends Identified>({ item, place, columns }: RowProps<Item>) {
  return (
    <tr aria-rowindex={place + 2} data-place={place}>
      {columns.map(({ id, text, picks }) => {
        const words = text(item);
        const picked = picks?.(item) ?? null;
        return (
          <td key={id} title={words}>
            {picked ? <PickLink to={picked}>{words}</PickLink> : words}
          </td>
        );
      })}
    </tr>
  );
}

/** The row to which a key leads from the one in which the keyboard is; `undefined` for other keys. */
function rowAfter({ key, target }: KeyboardEvent, count: number): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>("[data-place]") : null;
  if (row === null) return undefined;
  const place = Number(row.dataset["place"]);
  const next = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: count - 1 }[key];
  return next === undefined ? undefined : Math.max(0, Math.min(count - 1, next));
}

function focusRow(scroller: HTMLElement | null, place: number): void {
  scroller?.querySelector<HTMLElement>(`[data-place="${place}"] a`)?.focus();
}
