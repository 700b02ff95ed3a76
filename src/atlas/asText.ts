import type { Text } from "./atlas";

/** A text in the languages of the page, or what is recorded in English alone. */
export function asText(words: string | Text): Text {
  return typeof words === "string" ? { en: words } : words;
}

/** What tables hold. */
export function englishOf(words: string | Text): string;
export function englishOf(words: string | Text | undefined): string | undefined;
export function englishOf(words: string | Text | undefined): string | undefined {
  return words === undefined ? undefined : asText(words).en;
}

/** What sets one text apart from others: its English, or what an entry of another language has in its place. */
export function keyOf(words: string | Text | undefined): string | undefined {
  return words === undefined ? undefined : Object.values(asText(words))[0];
}
