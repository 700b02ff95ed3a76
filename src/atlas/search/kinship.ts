import type { Kin, SearchDocument, Target } from "./searchDocument";

/** A thing as a key of maps and sets. */
export function targetKey({ kind, id }: Target): string {
  return `${kind}/${id}`;
}

/** What hangs together with a thing: its other records, the corridor that it belongs to, its ends or lines, and theirs. */
export type KinOf = (target: Target) => ReadonlySet<string>;

/** Nobody is kin to what isn't in the documents. */
export function kinshipOf(documents: readonly SearchDocument[]): KinOf {
  const same = linksOf(documents, ({ same = [] }) => same);
  const near = linksOf(documents, ({ near = [] }) => near);
  return (target) => {
    const own = same.withOthers([targetKey(target)]);
    const around = [...own].flatMap((key) => [...near.of(key)]);
    return same.withOthers([...own, ...around]);
  };
}

function linksOf(documents: readonly SearchDocument[], others: (kin: Kin) => readonly Target[]): Links {
  const links = new Links();
  for (const { kin = {}, to } of documents)
    for (const other of others(kin)) links.add(targetKey(to), targetKey(other));
  return links;
}

/** Pairs of keys, known from both sides. */
class Links {
  readonly #links = new Map<string, Set<string>>();

  add(one: string, other: string): void {
    this.#linksOf(one).add(other);
    this.#linksOf(other).add(one);
  }

  of(key: string): ReadonlySet<string> {
    return this.#links.get(key) ?? new Set();
  }

  /** Some keys, and those that they are paired with. */
  withOthers(keys: readonly string[]): ReadonlySet<string> {
    return new Set(keys.flatMap((key) => [key, ...this.of(key)]));
  }

  #linksOf(key: string): Set<string> {
    const links = this.#links.get(key) ?? new Set();
    this.#links.set(key, links);
    return links;
  }
}
