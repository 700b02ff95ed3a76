import { textWidth } from "./textWidth";

/** A text that is at most so wide, with “…” for what was cut off. */
export function shortened(text: string, maxWidth: number, size: number, weight: number): string {
  if (textWidth(text, size, weight, 0) <= maxWidth) return text;
  const letters = [...text];
  let [fits, longest] = [0, letters.length];
  while (fits < longest) {
    const tried = Math.ceil((fits + longest) / 2);
    if (textWidth(`${letters.slice(0, tried).join("")}…`, size, weight, 0) <= maxWidth) fits = tried;
    else longest = tried - 1;
  }
  return `${letters.slice(0, fits).join("").trimEnd()}…`;
}
