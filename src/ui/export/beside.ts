import { seenAs } from "../../view/view";
import type { Exportable } from "../wire/carried";
import type { Choice } from "./choice";

/** Two members, the first by its page. */
export type Compared = readonly [first: string, second: string];

/** With whom what is picked can be compared: a member with the other members. */
export function othersOf({ index, view }: Pick<Exportable, "index" | "view">): readonly string[] {
  const { picked } = view;
  if (picked?.kind !== "member" || seenAs(view) !== null) return [];
  return index.members.map(({ id }) => id).filter((id) => id !== picked.id);
}

/** The two that the reader wants beside each other; `null` where it is one thing. */
export function comparedIn(
  exportable: Pick<Exportable, "index" | "view">,
  { beside, subject }: Pick<Choice, "beside" | "subject">,
): Compared | null {
  const { picked } = exportable.view;
  if (beside === null || picked === null || !(subject === "digest" || subject === "brief")) return null;
  return othersOf(exportable).includes(beside) ? [picked.id, beside] : null;
}
