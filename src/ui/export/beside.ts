import { metWith } from "../../atlas/participation/metWith";
import { seenAs, type View } from "../../view/view";
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

/** The two members that are shown over the years: those that the page compares, or who is picked with whom the reader names, or else whom it met most. */
export function pairOverTime(
  exportable: Pick<Exportable, "index" | "view">,
  { beside }: Pick<Choice, "beside">,
): Compared["pair"] | null {
  const compared = comparedOf(exportable.view, exportable.index);
  if (compared !== null) return compared.kind === "members" ? compared.pair : null;
  return besidePicked(exportable, besideOver(exportable, beside))?.pair ?? null;
}

/** Whom the reader names, or else whom it met most of those with whom it can be compared. */
export function besideOver(
  exportable: Pick<Exportable, "index" | "view">,
  beside: Choice["beside"],
): string | null {
  const { index, view } = exportable;
  const others = othersOf(exportable);
  if (beside !== null || view.picked === null || others.length === 0) return beside;
  const met = metWith(index, view.picked.id).met.map(({ id }) => id);
  return met.find((id) => others.includes(id)) ?? others[0] ?? null;
}

/** What a step of a story has to show, so that it is what the dialog offers: two members, where one was chosen beside the one that is picked. */
export function gatheredView(
  exportable: Pick<Exportable, "index" | "view">,
  choice: Pick<Choice, "beside" | "subject">,
): View {
  const { view } = exportable;
  const pair =
    choice.subject === "pair" ? pairOverTime(exportable, choice) : comparedIn(exportable, choice)?.pair;
  return pair && view.explore !== "compare"
    ? { ...view, picked: null, explore: "compare", compared: [...pair] }
    : view;
}

function besidePicked(
  exportable: Pick<Exportable, "index" | "view">,
  beside: Choice["beside"],
): Compared | null {
  const { picked } = exportable.view;
  if (beside === null || picked === null || !othersOf(exportable).includes(beside)) return null;
  return { kind: "members", pair: [picked.id, beside] };
}
