import type { Atlas } from "./atlas";
import { sourcesWithin } from "./sourcesWithin";

/** Ids of documents that no fact refers to, in the order of `sources.json`. */
export function unusedSources(atlas: Atlas): string[] {
  const { sources, ...rest } = atlas;
  const records = Object.values(rest).flatMap((part) => (part instanceof Map ? [...part.values()] : [part]));
  const used = new Set(sourcesWithin(records));
  return [...sources.keys()].filter((id) => !used.has(id));
}
