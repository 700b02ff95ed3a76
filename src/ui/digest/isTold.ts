import type { Entry } from "../../atlas/entry";
import type { View } from "../../view/view";

const TOLD_KINDS: readonly Entry["kind"][] = ["corridor", "meeting", "member"];

/** Whether what is picked is something of which there is more to tell than its map shows: key facts, and a brief. */
export function isTold({ picked }: Pick<View, "picked">): boolean {
  return picked !== null && TOLD_KINDS.includes(picked.kind);
}
