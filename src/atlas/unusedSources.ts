import type { Atlas } from "./atlas";
import { everyPart } from "./everyPart";

/** Ids of documents that no fact refers to, in the order of `sources.json`. */
export function unusedSources(atlas: Atlas): string[] {
  const used = new Set<unknown>();
  const { sources, ...rest } = atlas;
  for (const part of Object.values(rest))
    for (const raw of part instanceof Map ? part.values() : [part])
      everyPart({ where: "", raw }, ({ record }) => {
        if (Array.isArray(record.sources)) for (const id of record.sources) used.add(id);
      });
  return [...sources.keys()].filter((id) => !used.has(id));
}
