import type { Result } from "../../atlas/search/search";
import type { SearchKind } from "../../atlas/search/searchDocument";

/** As many of a kind are shown before the reader asks for the others; fewer of each where there are many kinds, most of them out of sight. */
const SHOWN = 5;
const SHOWN_OF_MANY = 3;
const MANY_KINDS = 4;

/** A line of the list: a result, or the way to the others of its kind. */
export type Row =
  | { readonly key: string; readonly result: Result }
  | { readonly key: string; readonly more: number; readonly kind: SearchKind };

/** Results of a kind under one heading; `items` is the list component's word. */
export interface Group {
  readonly kind: SearchKind;
  readonly items: readonly Row[];
}

/** Results by kind, the kind of the best result first. Kinds that are opened show all. */
export function groupsOf(results: readonly Result[], opened: ReadonlySet<SearchKind>): Group[] {
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  const most = kinds.length < MANY_KINDS ? SHOWN : SHOWN_OF_MANY;
  return kinds.map((kind) => {
    const ofKind = results.filter((result) => result.kind === kind);
    return { kind, items: opened.has(kind) ? ofKind.map(rowOf) : shortened(ofKind, kind, most) };
  });
}

function shortened(results: readonly Result[], kind: SearchKind, most: number): Row[] {
  const more = results.length - most;
  const rows = results.slice(0, most).map(rowOf);
  return more > 0 ? [...rows, { key: `more ${kind}`, more, kind }] : rows;
}

/** Two sources may have the same title and lead to the same thing, so a row is known by its place. */
function rowOf(result: Result, place: number): Row {
  return { key: `${result.kind} ${place}`, result };
}
