import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from "react";
import type { Picked } from "../../../view/view";
import { useAllWords } from "../../locale/allWords";
import { onKeys } from "../../part/onKeys";
import { PickLink } from "../../part/PickLink";
import { useNavigation } from "../../wire/navigation";
import { RoomRow } from "../RoomRow";
import { nextSorting, type Sorting, sortingOf } from "./sorted";
import { TableTools } from "./TableTools";
import type { TableColumn } from "./tableColumns";
import { ROW_HEIGHT, useRowsInSight } from "./useRowsInSight";

interface Identified {
  readonly id: string;
}

interface Props<Item extends Identified> {
  /** What it is called by who can't see it. */
  name: string;
  columns: readonly TableColumn<Item>[];
  /** In the order in which they stand. */
  rows: readonly Item[];
  /** How many there are, whatever is asked. */
  all: number;
  sort: Sorting;
  /** What a row is of; `null` for one that can't be picked. */
  pickOf: (item: Item) => Picked | null;
  /** What stands beside the tools of the table. */
  children: ReactNode;
}

const SIZES = { "--row-height": `${ROW_HEIGHT}px` } as React.CSSProperties;

/** A table that is sorted by its heads, and of which only the rows in sight are there. */
export function SortedTable<Item extends Identified>(props: Props<Item>) {
  const { name, columns, rows, all, sort, pickOf, children } = props;
  const scroller = useRef<HTMLElement>(null);
  const shown = columns.filter(({ isCopiedOnly }) => !isCopiedOnly);
  return (
    <div className="table-view" style={SIZES}>
      <TableTools columns={columns} rows={rows} all={all}>
        {children}
      </TableTools>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who can't point must be able to scroll it. */}
      <section className="table-scroller" ref={scroller} tabIndex={0} aria-labelledby="table-name">
        <table className="meeting-table" aria-rowcount={rows.length + 1}>
          <caption className="unseen" id="table-name">
            {name}
          </caption>
          <SortingHeads columns={shown} sort={sort} />
          <ItemRows columns={shown} pickOf={pickOf} {...useSight(rows, pickOf, scroller)} />
        </table>
      </section>
    </div>
  );
}

/** The rows that are there, the room before and after them in px, and the keys that lead from row to row. */
function useSight<Item extends Identified>(
  sorted: readonly Item[],
  pickOf: Props<Item>["pickOf"],
  scroller: RefObject<HTMLElement | null>,
) {
  const { from, to, scrollTo } = useRowsInSight(scroller, sorted.length);
  useFound(sorted, pickOf, scroller);
  return {
    rows: sorted.slice(from, to),
    firstPlace: from,
    before: from * ROW_HEIGHT,
    after: (sorted.length - to) * ROW_HEIGHT,
    goTo(place: number) {
      scrollTo(place);
      requestAnimationFrame(() => focusRow(scroller.current, place));
    },
    count: sorted.length,
  };
}

/** Brings the first row of what is picked into sight, from wherever it was picked; where one of its rows is in sight, all stays. */
function useFound<Item>(
  sorted: readonly Item[],
  pickOf: (item: Item) => Picked | null,
  scroller: RefObject<HTMLElement | null>,
): void {
  const { picked } = useNavigation().view;
  const place = picked === null ? -1 : sorted.findIndex((item) => isPick(pickOf(item), picked));
  useEffect(() => {
    if (place === -1 || !scroller.current || showsPick(scroller.current)) return;
    bringIntoSight(scroller.current, place * ROW_HEIGHT);
  }, [place, scroller]);
}

/** A figure's rows are many: whoever clicks one of them isn't led to the first. */
function showsPick(scroller: HTMLElement): boolean {
  const { top, bottom } = scroller.getBoundingClientRect();
  return [...scroller.querySelectorAll("tr.is-picked")].some((row) => {
    const at = row.getBoundingClientRect();
    return at.top >= top + ROW_HEIGHT && at.bottom <= bottom;
  });
}

/** Every row is as high as the others, and the head lies over what is scrolled under it. */
function bringIntoSight(scroller: HTMLElement, top: number): void {
  const { scrollTop, clientHeight } = scroller;
  const room = clientHeight - 2 * ROW_HEIGHT;
  if (top < scrollTop || top > scrollTop + room) scroller.scrollTop = top - room / 2;
}

function isPick(one: Picked | null, other: Picked | null): boolean {
  return one !== null && one.kind === other?.kind && one.id === other.id;
}

function SortingHeads<Item>({ columns, sort }: Pick<Props<Item & Identified>, "sort"> & Shown<Item>) {
  const { view, changeView } = useNavigation();
  const { column, isDown } = sortingOf(sort);
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, name }) => (
          <th
            key={id}
            scope="col"
            aria-sort={id === column ? (isDown ? "descending" : "ascending") : undefined}
            data-column={id}
          >
            <button
              type="button"
              onClick={() => changeView({ table: { ...view.table, sort: nextSorting(sort, id) } })}
            >
              {name}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface Shown<Item> {
  columns: readonly TableColumn<Item>[];
}

interface RowsProps<Item extends Identified> extends ReturnType<typeof useSight<Item>>, Shown<Item> {
  pickOf: Props<Item>["pickOf"];
}

function ItemRows<Item extends Identified>(props: RowsProps<Item>) {
  const { columns, rows, pickOf, firstPlace, before, after, goTo, count } = props;
  const { picked } = useNavigation().view;
  return (
    <tbody onKeyDown={onKeys((event) => rowAfter(event, count), goTo)}>
      {before > 0 && <RoomRow height={before} />}
      {rows.map((row, i) => (
        <ItemRow
          // biome-ignore lint/suspicious/noArrayIndexKey: rows that come take the cells of those that stood there, sooner than new ones are made.
          key={firstPlace + i}
          item={row}
          place={firstPlace + i}
          columns={columns}
          pick={pickOf(row)}
          isPicked={isPick(pickOf(row), picked)}
        />
      ))}
      {after > 0 && <RoomRow height={after} />}
    </tbody>
  );
}

interface RowProps<Item> extends Shown<Item> {
  item: Item;
  place: number;
  pick: Picked | null;
  isPicked: boolean;
}

/** A click anywhere in a row picks what it is of; who has no mouse has the link in it. */
function ItemRow<Item>({ item, place, columns, pick, isPicked }: RowProps<Item>) {
  const { changeView } = useNavigation();
  return (
    <tr
      aria-rowindex={place + 2}
      data-place={place}
      tabIndex={-1}
      className={isPicked ? "is-picked" : undefined}
      onClick={({ target }) => {
        const isOnLink = target instanceof Element && target.closest("a") !== null;
        if (pick !== null && !isOnLink && isNothingMarked()) changeView({ picked: pick });
      }}
    >
      {columns.map((column) => (
        <ItemCell key={column.id} item={item} column={column} />
      ))}
    </tr>
  );
}

/** Whoever marks text in a cell to copy it doesn't pick. */
function isNothingMarked(): boolean {
  return getSelection()?.isCollapsed !== false;
}

function ItemCell<Item>({ item, column }: { item: Item; column: TableColumn<Item> }) {
  const { text, picks, href, isNumber, isEnglish } = column;
  const { language } = useAllWords();
  const words = text(item);
  const picked = picks?.(item) ?? null;
  const address = href?.(item) ?? null;
  return (
    <td
      title={words}
      className={isNumber ? "is-number" : undefined}
      lang={isEnglish && language !== "en" ? "en" : undefined}
    >
      {picked && <PickLink to={picked}>{words}</PickLink>}
      {address !== null && (
        <a href={address} target="_blank" rel="noreferrer">
          {words}
        </a>
      )}
      {picked === null && address === null && words}
    </td>
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

/** A document without an address has no link to stand on: the row itself has the focus then, so that the keys lead on. */
function focusRow(scroller: HTMLElement | null, place: number): void {
  const row = scroller?.querySelector<HTMLElement>(`[data-place="${place}"]`);
  (row?.querySelector("a") ?? row)?.focus();
}
