import type { View } from "../../view/view";

/** How a file about a view is called, without its ending: `corridor-atlas-ca-az`. */
export function fileStem({ picked }: Pick<View, "picked">): string {
  return picked === null ? "corridor-atlas" : `corridor-atlas-${picked.id.replaceAll("/", "-")}`;
}
