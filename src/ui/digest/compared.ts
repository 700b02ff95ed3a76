import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { View } from "../../view/view";
import type { Pair } from "./comparisonRows";

/** What may stand beside each other: two of one kind. */
export const COMPARED_KINDS = ["members", "corridors", "days"] as const;
export type ComparedKind = (typeof COMPARED_KINDS)[number];

/** Two members, corridors or days, by their ids. */
export interface Compared {
  readonly kind: ComparedKind;
  readonly pair: Pair<string>;
}

/** How much is compared: what has room on a slide, or all that both have. */
export type Extent = "slide" | "whole";

type Asked = Pick<View, "explore" | "compared" | "picked" | "date">;

/** What a view compares; `null` where it does something else. What isn't named, or isn't of the kind of the first, the page chooses. */
export function comparedOf(view: Asked, index: AtlasIndex): Compared | null {
  if (view.explore !== "compare") return null;
  const kind = kindOf(view, index);
  return { kind, pair: pairOf(kind, view, index) };
}

/** Two of a kind to begin with: what is picked, if it's of the kind. */
export function firstPair(kind: ComparedKind, view: Asked, index: AtlasIndex): Pair<string> {
  return pairOf(kind, { ...view, compared: [] }, index);
}

/** Words of the address that aren't compared. */
export function notCompared({ compared }: Pick<View, "compared">, { pair }: Compared): readonly string[] {
  return compared.filter((id) => !pair.includes(id));
}

/** What there is of a kind; any days besides those named here. */
export function choicesOf(
  kind: ComparedKind,
  { members, corridors, horizon }: AtlasIndex,
): readonly string[] {
  if (kind === "days") return [yearBefore(horizon), horizon];
  return (kind === "members" ? members : corridors).map(({ id }) => id);
}

function kindOf({ compared, picked, date }: Asked, index: AtlasIndex): ComparedKind {
  const [named] = compared.flatMap((id) => COMPARED_KINDS.find((kind) => isOf(kind, id, index)) ?? []);
  if (named !== undefined) return named;
  if (picked?.kind === "corridor") return "corridors";
  return date !== null && picked === null ? "days" : "members";
}

function isOf(kind: ComparedKind, id: string, index: AtlasIndex): boolean {
  return kind === "days" ? isDay(id) : choicesOf(kind, index).includes(id);
}

function isDay(word: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(word) && new Date(`${word}T00:00Z`).toJSON()?.slice(0, 10) === word;
}

function pairOf(kind: ComparedKind, { compared, picked }: Asked, index: AtlasIndex): Pair<string> {
  const named = compared.filter((id) => isOf(kind, id, index));
  const asked = named.length === 0 && picked !== null && isOf(kind, picked.id, index) ? [picked.id] : named;
  const [first = "", second = ""] = [...new Set([...asked, ...choicesOf(kind, index)])];
  return [first, second];
}

function yearBefore(day: string): string {
  const year = Number(day.slice(0, 4)) - 1;
  const before = `${year}${day.slice(4)}`;
  return isDay(before) ? before : `${year}-02-28`;
}
