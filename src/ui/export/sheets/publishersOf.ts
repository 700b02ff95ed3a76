import type { Source } from "../../../atlas/atlas";

export interface Publisher {
  readonly name: string;
  readonly sources: readonly Source[];
}

/** Who published documents, those with most of them first. What stands behind a name, as “(RU)” or “(via ECO)”, makes no other of it. */
export function publishersOf(sources: readonly Source[]): readonly Publisher[] {
  const byName = new Map<string, Source[]>();
  for (const source of sources) {
    const name = source.publisher.replace(/\s*\(.*$/u, "");
    byName.set(name, [...(byName.get(name) ?? []), source]);
  }
  return [...byName]
    .map(([name, own]) => ({ name, sources: own }))
    .sort((a, b) => b.sources.length - a.sources.length);
}
