import * as v from "valibot";
import { ID_PATTERN } from "./idPattern";
import { unseenIn } from "./unseen";

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

const isSeen = v.check<string, (issue: v.CheckIssue<string>) => string>(
  (text) => unseenIn(text) === null,
  ({ input }) => `must not hold a sign that can't be seen (${unseenIn(input)})`,
);

export const Plain = v.pipe(
  v.string(),
  v.nonEmpty("must not be empty"),
  v.check((text) => text === text.trim(), "must not begin or end with a space"),
  v.check((text) => !/<\/?[a-z!]|javascript:/i.test(text), "must be plain text, without HTML or script"),
  isSeen,
  v.description(
    "Text for people: plain, trimmed, without markup. A `<` that opens a tag is taken for a mistake or an attack.",
  ),
);

export const Id = v.pipe(
  v.string(),
  v.regex(ID_PATTERN, "must be an id such as “ca-az” or “ca-az/aktau”: letters, digits, hyphens"),
  v.description("A name for a record: lower-case words or an ISO code, joined by `-`, in a folder by `/`."),
);

/** Whether an address names a host on the net, as `example.org` is one: without it a link leads nowhere, or back to the reader. */
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]*\p{L}[\p{L}\p{N}-]*$/u;

export const WebAddress = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s<>"]*$/, "must be an address that begins with http:// or https://"),
  v.check((address) => !hostOf(address).endsWith("."), "must not have a dot at the end of its host"),
  v.check(
    (address) => hostOf(address).endsWith(".") || HOST.test(hostOf(address)),
    "must name a host, such as example.org",
  ),
  isSeen,
  v.description("The address of a page: `https://example.org/page`."),
);

/** What stands between the protocol and the path, without a port. */
function hostOf(address: string): string {
  return /^https?:\/\/([^/?#:]*)/.exec(address)?.[1] ?? "x.x";
}

export const DateWord = v.pipe(
  v.string(),
  v.regex(DATE, "must be a date such as 2025-09-09, 2025-09 or 2025"),
  v.check((word) => !DATE.test(word) || exists(word), "is not a date in the calendar"),
  v.description("A day, a month or a year as far as it is known: `2025-09-09`, `2025-09`, `2025`."),
);

function exists(word: string): boolean {
  const [year = 0, month = 1, day = 1] = word.split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
