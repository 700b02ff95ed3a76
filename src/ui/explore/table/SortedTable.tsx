import {
  type ColumnDef,
  createSortedRowModel,
  type Row,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, useMemo, useRef } from "react";
import { useAllWords } from "../../locale/allWords";
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

/** In px; the style sheet has the same. */
const ROW_HEIGHT = 36;

/** A table that is sorted by its heads, and of which only the rows in sight are there. */
export function SortedTable<Item extends Identified>({ columns, rows, children }: Props<Item>) {
  const { language } = useAllWords();
  const scroller = useRef<HTMLElement>(null);
  const shown = useMemo(() => columns.filter(({ isCopiedOnly }) => !isCopiedOnly), [columns]);
  const definitions = useMemo(() => definitionsOf(shown, language), [shown, language]);
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable<Features, Item>({
    features,
    columns: definitions,
    data,
    getRowId: ({ id }) => id,
    initialState: { sorting: [{ id: "date", desc: false }] },
    sortDescFirst: false,
    enableSortingRemoval: false,
  });
  const sorted = table.getRowModel().rows;
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const [before, after] = [items[0]?.start ?? 0, virtual.getTotalSize() - (items.at(-1)?.end ?? 0)];
  const press = (event: KeyboardEvent) => {
    const next = rowAfter(event.key, event.target, sorted.length);
    if (next === null) return;
    event.preventDefault();
    virtual.scrollToIndex(next);
    requestAnimationFrame(() => focusRow(scroller.current, next));
  };
  return (
    <div className="table-view">
      <TableTools columns={columns} rows={() => sorted.map(({ original }) => original)}>
        {children}
      </TableTools>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who can't point must be able to scroll it. */}
      <section className="table-scroller" ref={scroller} tabIndex={0} aria-labelledby="table-name">
        <table className="meeting-table" aria-rowcount={sorted.length + 1}>
          <TableName />
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id} aria-rowindex={1}>
                {group.headers.map(({ id, column }) => (
                  <th
                    key={id}
                    scope="col"
                    aria-sort={ARIA_SORT[String(column.getIsSorted())]}
                    data-column={id}
                  >
                    <button type="button" onClick={column.getToggleSortingHandler()}>
                      {shown.find((each) => each.id === id)?.name}
                    </button>
                  </th>
                ))}
              </tr>
            ))}
          </thead>
          <tbody onKeyDown={press}>
            {before > 0 && <RoomRow height={before} />}
            {items.map(({ index }) => (
              <ItemRow key={sorted[index]!.id} row={sorted[index]!} place={index} columns={shown} />
            ))}
            {after > 0 && <RoomRow height={after} />}
          </tbody>
        </table>
      </section>
    </div>
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

/** Columns as the table library takes them: it only sorts. Texts are sorted as the language does. */
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

interface RowProps<Item extends Identified> {
  row: Row<Features, Item>;
  place: number;
  columns: readonly TableColumn<Item>[];
}

function ItemRow<Item extends Identified>({ row: { original }, place, columns }: RowProps<Item>) {
  return (
    <tr aria-rowindex={place + 2} data-place={place}>
      {columns.map(({ id, text, picks }) => {
        const words = text(original);
        const picked = picks?.(original) ?? null;
        return (
          <td key={id} title={words}>
            {picked ? <PickLink to={picked}>{words}</PickLink> : words}
          </td>
        );
      })}
    </tr>
  );
}

/** The row to which a key leads from the one in which the keyboard is; `null` for other keys. */
function rowAfter(key: string, target: EventTarget, count: number): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>("[data-place]") : null;
  if (row === null) return null;
  const place = Number(row.dataset["place"]);
  const next = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: count - 1 }[key];
  return next === undefined ? null : Math.max(0, Math.min(count - 1, next));
}

function focusRow(scroller: HTMLElement | null, place: number): void {
  scroller?.querySelector<HTMLElement>(`[data-place="${place}"] a`)?.focus();
}
