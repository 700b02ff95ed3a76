import type { Cited } from "./cited";

/** A record in RIS, which EndNote, Zotero and Mendeley read: a tag and a value a line. */
export function ris({ key, atlas, title, url, asOf, retrieved, language, medium, notes }: Cited): string {
  const lines: readonly (readonly [tag: string, value: string])[] = [
    ["TY", "MAP"],
    ["ID", key],
    ["AU", `${atlas},`],
    ["TI", title],
    ["PY", asOf.slice(0, 4)],
    ["DA", slashed(asOf)],
    ["M3", medium],
    ["N1", notes.join("; ")],
    ["LA", language],
    ["UR", url],
    ["Y2", slashed(retrieved)],
    ["ER", ""],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join("");
}

/** `2026/11/23/`; what isn't known stays empty. */
function slashed(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year}/${month}/${day}/`;
}
