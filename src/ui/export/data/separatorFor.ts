import type { Separator } from "../../../tables/write/csv";
import { separatorOf } from "../../locale/separatorOf";
import type { AllWords } from "../../locale/words";
import type { DataChoice } from "../choice";

/** What the reader chose, or what spreadsheets of their language part fields by. */
export function separatorFor(
  { separator }: Pick<DataChoice, "separator">,
  words: Pick<AllWords, "number">,
): Separator {
  return separator ?? separatorOf(words);
}
