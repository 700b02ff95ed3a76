/** A text in which no line ends between a number and what it counts, and none begins with a dash. */
export function keptTogether(text: string): string {
  return text.replace(/(?<=\d) (?=\p{Ll})| (?=[–—] )/gu, "\u00a0");
}
