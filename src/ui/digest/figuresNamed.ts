import type { Figure } from "../../atlas/atlas";

/** The figures of these names, in the order of the names; those that a record hasn't are left out. */
export function figuresNamed(figures: readonly Figure[], keys: readonly string[]): readonly Figure[] {
  return keys.flatMap((key) => figures.find((figure) => figure.key === key) ?? []);
}
