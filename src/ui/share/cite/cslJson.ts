import type { Cited } from "./cited";

/** An item of CSL-JSON 1.0, which Zotero, Pandoc and word processors read. */
export function cslJson({ key, atlas, title, url, asOf, retrieved, language, medium, notes }: Cited): string {
  const item = {
    id: key,
    type: "map",
    title,
    author: [{ literal: atlas }],
    issued: parts(asOf),
    accessed: parts(retrieved),
    URL: url,
    language,
    medium,
    note: notes.join("; "),
  };
  return JSON.stringify([item], null, 2);
}

function parts(date: string): { readonly "date-parts": readonly [readonly number[]] } {
  return { "date-parts": [date.split("-").map(Number)] };
}
