import { everyPart } from "./everyPart";

/** Ids of all documents that are named anywhere in a value, each once, in their order. */
export function sourcesWithin(value: unknown): string[] {
  const ids = new Set<string>();
  everyPart({ where: "", raw: value }, ({ record }) => {
    for (const id of [record.sources].flat()) if (typeof id === "string") ids.add(id);
  });
  return [...ids];
}
