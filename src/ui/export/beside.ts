import { seenAs } from "../../view/view";
import { type Compared, comparedOf } from "../digest/compared";
import type { Exportable } from "../wire/carried";
import type { Choice } from "./choice";

/** With whom what is picked can be compared: a member with the other members. Where the page compares two, it is those. */
export function othersOf({ index, view }: Pick<Exportable, "index" | "view">): readonly string[] {
  const { picked, explore } = view;
  if (picked?.kind !== "member" || seenAs(view) !== null || explore === "compare") return [];
  return index.members.map(({ id }) => id).filter((id) => id !== picked.id);
}

/** The two that the reader wants beside each other; `null` where it is one thing. A brief compares members only. */
export function comparedIn(
  exportable: Pick<Exportable, "index" | "view">,
  { beside, subject }: Pick<Choice, "beside" | "subject">,
): Compared | null {
  if (!(subject === "digest" || subject === "brief")) return null;
  const compared = comparedOf(exportable.view, exportable.index) ?? besidePicked(exportable, beside);
  return subject === "brief" && compared?.kind !== "members" ? null : compared;
}

function besidePicked(
  exportable: Pick<Exportable, "index" | "view">,
  beside: Choice["beside"],
): Compared | null {
  const { picked } = exportable.view;
  if (beside === null || picked === null || !othersOf(exportable).includes(beside)) return null;
  return { kind: "members", pair: [picked.id, beside] };
}
