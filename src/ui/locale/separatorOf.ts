import type { Separator } from "../../tables/write/csv";
import type { Words } from "./words";

/** What spreadsheets of a language part fields by: `;` where a comma is the decimal mark. */
export function separatorOf({ number }: Pick<Words, "number">): Separator {
  return number(0.5).charAt(1) === "," ? ";" : ",";
}
