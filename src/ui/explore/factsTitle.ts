import type { View } from "../../view/view";

/** How the page is called where it shows other facts than participation. */
export function factsTitle({ explore }: Pick<View, "explore">) {
  return explore === "compare" ? "explore.compare" : "explore.tables";
}
