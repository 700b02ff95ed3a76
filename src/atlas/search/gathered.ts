import { type KinOf, targetKey } from "./kinship";
import type { Result } from "./search";

/** More than these would hide what was looked for: the others stand for themselves. */
const MOST_GATHERED = 6;

/** A result of a thing that the query didn't meet; `null` where there is none of that key. */
type Unasked = (key: string) => Result | null;

/**
 * Results with what hangs together with them beneath them, so that a cable, its corridor, its ends and its other records
 * are one hit. The best of them stands for all. Sources stand for themselves. A line that is the best hit
 * brings its kin along where the query doesn't meet them too: in other languages words bend.
 */
export function gathered(results: readonly Result[], kinOf: KinOf, unasked: Unasked): Result[] {
  const taken = new Set<Result>();
  const things = results.filter(isThing).map((result) => ({ result, key: keyOf(result) }));
  // Most have no kin but themselves; a hundred times a hundred results are many with each letter that is typed.
  const metAmong = (kin: ReadonlySet<string>) =>
    (kin.size > 1 ? things : []).flatMap(({ result, key }) =>
      kin.has(key) && !taken.has(result) ? result : [],
    );
  return results.flatMap((result, place) => {
    if (taken.has(result)) return [];
    taken.add(result);
    const kin = isThing(result) ? kinOf(result.to) : NOBODY;
    const met = metAmong(kin);
    const others = place === 0 ? unmet([result, ...met], kin, unasked) : [];
    const under = [...met, ...others].slice(0, MOST_GATHERED);
    for (const other of under) taken.add(other);
    return [under.length > 0 ? { ...result, gathered: under } : result];
  });
}

const NOBODY: ReadonlySet<string> = new Set();

/** Kin of a line, which comes first, that aren't among those that the query met. */
function unmet(met: readonly Result[], kin: ReadonlySet<string>, unasked: Unasked): Result[] {
  if (met[0]?.kind !== "segment") return [];
  const known = new Set(met.map(keyOf));
  return [...kin].filter((key) => !known.has(key)).flatMap((key) => unasked(key) ?? []);
}

function keyOf({ to }: Result): string {
  return targetKey(to);
}

/** Whether a result is of the very thing that it leads to. */
function isThing({ kind, to }: Result): boolean {
  return kind === to.kind;
}
