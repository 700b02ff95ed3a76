import type { Atlas } from "../atlas/atlas";

/** The element of the page that holds them. */
export const ONE_FILE_FACTS = "atlas-facts";

/** The element that holds what is `licences.txt` on the site. */
export const ONE_FILE_NOTICES = "atlas-notices";

/** What the page that holds everything answers with: entries and stories are made of the atlas, the rest are files by their paths. */
export interface OneFileFacts {
  readonly atlas: Atlas;
  /** What is in a JSON file; of other files their bytes in base 64. */
  readonly files: Readonly<Record<string, unknown>>;
}

const MAP = "$map";

/** As text that may stand in a page: no `<` can end the element. The pair of `readFacts`. */
export function writeFacts(facts: OneFileFacts): string {
  const text = JSON.stringify(facts, (_, value) => (value instanceof Map ? { [MAP]: [...value] } : value));
  return text.replaceAll("<", "\\u003c");
}

export function readFacts(text: string): OneFileFacts {
  return JSON.parse(text, (_, value) => (value?.[MAP] ? new Map(value[MAP]) : value));
}
