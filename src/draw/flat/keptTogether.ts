import { remembered } from "./remembered";

/** A day and its month, a month or a word and its year, a number and what it counts, a part and its whole (“8 of 84”), and what stands before a dash or a dot between two things. */
const TOGETHER =
  /(?<=(?<!\d)(?:\d{1,3}|\d{5,})) (?=\p{Ll})|(?<=\d) (?=г\.)|(?<=(?<!\d)\d{1,2}) (?=\p{L}+ \d{4})|(?<=\p{L}) (?=\d{4}(?!\d))|(?<=\d) (?=(?:of|из) \d)|(?<=\d (?:of|из)) (?=\d)|(?<=\d) (?=[MGTМГТ]?[WVВ])| (?=[–—·](?: |$))/gu;

/** A text in which no line ends between a number and what it counts or within a date, and none begins with a dash or a dot. */
export const keptTogether = remembered((text: string) => text.replace(TOGETHER, "\u00a0"));

/** A short word that belongs to the next: “the”, “ни”, “ən”; not a unit, which belongs to its number. */
const SHORT = /(?<=^|[\s(])(?<!\d\s)(\p{Ll}{1,2}|the|and|для|при) (?=[\p{L}\d])/gu;

/** The same for a title, of which no line ends with a short word either. */
export function keptInTitle(text: string): string {
  return keptTogether(text).replace(SHORT, "$1\u00a0");
}
