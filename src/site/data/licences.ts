import type { Licence } from "../../tables/write/dataPackage";

const LICENCES: Readonly<Record<string, Licence>> = {
  "CC BY 4.0": {
    name: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0",
    path: "https://creativecommons.org/licenses/by/4.0/",
  },
};

/** Of the present grid. */
export const ODBL: Licence = {
  name: "ODbL-1.0",
  title: "Open Database License 1.0",
  path: "https://opendatacommons.org/licenses/odbl/1-0/",
};

/** A licence as catalogues know it, by the words in which `atlas.json` names it. */
export function licenceOf(words: string): Licence {
  return LICENCES[words] ?? { name: words.replaceAll(" ", "-"), title: words, path: words };
}
