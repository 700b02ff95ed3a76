/** A day and its month, a month or a word and its year, a number and what it counts, a part and its whole (“8 of 84”), and what stands before a dash or a dot between two things. */
const TOGETHER =
  /(?<=(?<!\d)(?:\d{1,3}|\d{5,})) (?=\p{Ll})|(?<=\d) (?=г\.)|(?<=(?<!\d)\d{1,2}) (?=\p{L}+ \d{4})|(?<=\p{L}) (?=\d{4}(?!\d))|(?<=\d) (?=(?:of|из) \d)|(?<=\d (?:of|из)) (?=\d)|(?<=\d) (?=[MGTМГТ]?[WVВ])| (?=[–—·](?: |$))/gu;

/** A text in which no line ends between a number and what it counts or within a date, and none begins with a dash or a dot. */
export function keptTogether(text: string): string {
  return text.replace(TOGETHER, "\u00a0");
}
