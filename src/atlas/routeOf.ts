import type { Segment } from "./atlas";
import { lengthKm } from "./lengthKm";

type Stretch = Pick<Segment, "id" | "part" | "from" | "to" | "line">;

/**
 * The route of a corridor in the direction of export: the longest chain of its own segments, each beginning where the one before
 * ends; of those that serve it where it has none of its own. Branches are left out.
 */
export function routeOf<S extends Stretch>(segments: readonly S[]): readonly S[] {
  const own = segments.filter(({ part }) => part === "corridor");
  const parts = own.length > 0 ? own : segments.filter(({ part }) => part === "supporting");
  const chains = chainsFrom(parts);
  return longest(parts.map(({ from }) => chains(from))).segments;
}

interface Chain<S> {
  readonly segments: readonly S[];
  readonly km: number;
}

/** The longest chain that begins at a facility. In a ring it ends where it would come to a facility again. */
function chainsFrom<S extends Stretch>(parts: readonly S[]): (facility: string) => Chain<S> {
  const known = new Map<string, Chain<S>>();
  const from = (facility: string): Chain<S> => {
    const before = known.get(facility);
    if (before !== undefined) return before;
    known.set(facility, { segments: [], km: 0 });
    const chain = longest(
      parts.filter((part) => part.from === facility).map((part) => led(part, from(part.to))),
    );
    known.set(facility, chain);
    return chain;
  };
  return from;
}

function led<S extends Stretch>(first: S, { segments, km }: Chain<S>): Chain<S> {
  return { segments: [first, ...segments], km: lengthKm(first.line) + km };
}

function longest<S>(chains: readonly Chain<S>[]): Chain<S> {
  return chains.reduce((best, chain) => (chain.km > best.km ? chain : best), { segments: [], km: 0 });
}
