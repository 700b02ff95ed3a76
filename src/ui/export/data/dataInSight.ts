import { MAPPED_IDS, TABLE_IDS } from "../../../tables/tableIds";
import { isOfFacts, type View } from "../../../view/view";
import type { DataChoice } from "../choice";

type Seen = Pick<View, "explore" | "table">;

/** Whether a table of facts stands in sight: its rows are what is likely to be taken along. */
export function showsFactTable({ explore, table }: Seen): boolean {
  return explore === "table" && isOfFacts(table.of);
}

/** Tables that are offered first: those in sight, or else what `otherwise` says. */
export function dataInSight(
  view: Seen,
  otherwise: Pick<DataChoice, "table" | "map">,
): Pick<DataChoice, "table" | "map"> {
  const of = inSight(view);
  return {
    table: TABLE_IDS.find((id) => id === of) ?? otherwise.table,
    map: MAPPED_IDS.find((id) => id === of) ?? otherwise.map,
  };
}

function inSight({ explore, table }: Seen): string | null {
  switch (explore) {
    case "table":
      return table.of;
    case "matrix":
    case "persons":
      return "participation";
    case "timeline":
      return "meetings";
    default:
      return null;
  }
}
