import { useEffect, useState } from "react";
import { keptFile } from "../browser/files";

/** What embeds weigh on the way, in kB as most hosts send them: `embed/costs.json`, weighed at build. */
export interface EmbedCosts {
  /** A frame until a hand is on its map. */
  readonly frame: number;
  /** What the live map loads more, once it is wanted. */
  readonly live: number;
  /** The script of the element. */
  readonly element: number;
  /** Pictures, by their paths: of what isn't here there is none. */
  readonly pictures: Readonly<Record<string, number>>;
}

/** `null` until they have come, and where a page has none. */
export function useEmbedCosts(): EmbedCosts | null {
  const [costs, setCosts] = useState<EmbedCosts | null>(null);
  useEffect(() => {
    let isCurrent = true;
    keptFile<EmbedCosts>("embed/costs.json").then(
      (found) => isCurrent && setCosts(found),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return costs;
}
