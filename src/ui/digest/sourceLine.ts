import type { Source } from "../../atlas/atlas";
import type { Words } from "../locale/words";

/** A document as it is named under what rests on it: publisher, title, date and address, as far as they are known. */
export function sourceLine(
  { title, publisher, date, url }: Source,
  { date: say }: Pick<Words, "date">,
): string {
  const parts = [title === null ? null : publisher, title ?? publisher, date && say(date), url];
  return parts.filter((part) => part !== null && part !== undefined && part !== "").join(". ");
}
