/** A text in which no line ends between a number and what it counts. */
export function keptTogether(text: string): string {
  return text.replace(/(?<=\d) (?=\p{Ll})/gu, "\u00a0");
}
