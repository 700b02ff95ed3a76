/** The words of an address as people read them: a slash and a comma need no escape in a query. */
export function plainWords(words: URLSearchParams): string {
  return words.toString().replaceAll("%2F", "/").replaceAll("%2C", ",");
}
