import { lineAndColumn } from "./json";

/** A name with its colon, any other text, or a bracket. */
const TOKEN = /"((?:[^"\\]|\\.)*)"\s*(:)?|[{}[\]]/g;

/**
 * The first field that stands twice in one record of a text that is JSON, and where; `null` where there is none.
 * `JSON.parse` keeps the last of them and says nothing.
 */
export function repeatedKey(text: string): { key: string; line: number; column: number } | null {
  /** The names in each record that is open; in a list there are none. */
  const open: Set<string>[] = [];
  for (const { 0: token, 1: written = "", 2: colon, index } of text.matchAll(TOKEN)) {
    if ("{[".includes(token)) open.push(new Set());
    else if ("}]".includes(token)) open.pop();
    else if (colon) {
      const key = nameOf(written);
      if (open.at(-1)?.has(key)) return { key, ...lineAndColumn(text, index) };
      open.at(-1)?.add(key);
    }
  }
  return null;
}

function nameOf(written: string): string {
  return written.includes("\\") ? String(JSON.parse(`"${written}"`)) : written;
}
