import type { Result } from "../../atlas/search/search";
import type { SearchKind } from "../../atlas/search/searchDocument";

/** As many of a kind are shown before the reader asks for the others; fewer of each where there are many kinds, most of them out of sight. */
const SHOWN = 5;
const SHOWN_OF_MANY = 3;
const MANY_KINDS = 4;
/** As many rows as the dialog shows at once in most windows. */
const IN_SIGHT = 9;

/** A line of the list: a result, one that is gathered under the result before it, or the way to the others of its kind. */
export type Row =
  | { readonly key: string; readonly result: Result; readonly isGathered?: boolean }
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
    return { kind, items: opened.has(kind) ? ofKind.flatMap(rowsOf) : shortened(ofKind, kind, most) };
  });
}

/** The groups as far as they are in sight: what is below may come a moment later. */
export function inSight(groups: readonly Group[]): Group[] {
  let room = IN_SIGHT;
  return groups.flatMap(({ kind, items }) => {
    const first = items.slice(0, room);
    room -= first.length;
    return first.length > 0 ? [{ kind, items: first }] : [];
  });
}

function shortened(results: readonly Result[], kind: SearchKind, most: number): Row[] {
  const more = results.length - most;
  const rows = results.slice(0, most).flatMap(rowsOf);
  return more > 0 ? [...rows, { key: `more ${kind}`, more, kind }] : rows;
}

/** Two sources may have the same title and lead to the same thing, so a row is known by its place. */
function rowsOf(result: Result, place: number): Row[] {
  const key = `${result.kind} ${place}`;
  const under = (result.gathered ?? []).map((other, i) => ({
    key: `${key} ${i}`,
    result: other,
    isGathered: true,
  }));
  return [{ key, result }, ...under];
}
