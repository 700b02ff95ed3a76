import type { Text } from "./atlas";

/** What most records have in English alone, and those that are read most in the languages of the page. */
export function asText(words: string | Text): Text {
  return typeof words === "string" ? { en: words } : words;
}
