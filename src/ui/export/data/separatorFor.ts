import type { Separator } from "../../../tables/write/csv";
import type { AllWords } from "../../locale/words";
import type { DataChoice } from "../choice";

/** What the reader chose, or what spreadsheets of their language part fields by: `;` where a comma is the decimal mark. */
export function separatorFor(
  { separator }: Pick<DataChoice, "separator">,
  { number }: Pick<AllWords, "number">,
): Separator {
  return separator ?? (number(0.5).charAt(1) === "," ? ";" : ",");
}
