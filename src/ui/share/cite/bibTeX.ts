import type { Cited } from "./cited";

/** Signs that TeX takes for commands, and how it is told not to. */
const SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  ...Object.fromEntries([..."{}$&#%_"].map((sign) => [sign, `\\${sign}`])),
};

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** An entry for BibTeX and BibLaTeX, in UTF-8. An address needs no escapes: `url` is read as it stands. */
export function bibTeX({ key, atlas, title, url, asOf, retrieved, medium, notes }: Cited): string {
  const [year = "", month] = asOf.split("-");
  const fields = [
    // Braces of their own keep a name whole and a title's capitals.
    ["author", `{{${escaped(atlas)}}}`],
    ["title", `{{${escaped(title)}}}`],
    ["year", `{${year}}`],
    ...(month === undefined ? [] : [["month", MONTHS[Number(month) - 1]]]),
    ["howpublished", `{${escaped(medium)}}`],
    ["note", `{${escaped(notes.join("; "))}}`],
    ["url", `{${url}}`],
    ["urldate", `{${retrieved}}`],
  ];
  return [`@misc{${key},`, ...fields.map(([name, value]) => `  ${name} = ${value},`), "}"].join("\n");
}

function escaped(text: string): string {
  return text.replace(/[\\~^{}$&#%_]/g, (sign) => SIGNS[sign] ?? sign);
}
