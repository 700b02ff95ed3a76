import TinyQueue from "tinyqueue";
import { kmBetween, type Place } from "../grid/network";

/** What the grid says of a stretch; `null` for a gap that is bridged straight. */
export interface Stretch {
  readonly kV: number | null;
  readonly accuracyKm: number;
  readonly source: string;
}

interface Edge {
  readonly to: number;
  readonly km: number;
  readonly stretch: Stretch | null;
}

/** At what cost a node was reached, from which and over what. */
interface Reached {
  readonly cost: number;
  readonly by: number | null;
  readonly edge: Edge | null;
}

/** A way along the grid: its places, and for each step between two of them how long it is and what the grid says of it. */
export interface Way {
  readonly line: readonly Place[];
  readonly steps: readonly { readonly km: number; readonly stretch: Stretch | null }[];
}

/** A node near a place: how far off it is, and how far off it may be drawn itself, in km. */
export interface Node {
  readonly place: Place;
  readonly km: number;
  readonly accuracyKm: number;
}

/** Two dead ends, or a dead end and a line, this near to each other are one line over a border or over a hole in the map. */
const GAP_KM = 9;
/** How many times its length a stretch counts: one of the line's own voltage runs straight on, others are a way round. */
const FACTOR = { own: 1, higher: 1.5, unknown: 1.4, lower: 4, gap: 4 } as const;
/** Nominal voltages of one class differ by that much: 380 and 400, 220 and 230. */
const ALIKE = 0.06;

/** The grid as places and the stretches between them, on which ways are looked for. */
export class WayNetwork {
  readonly #places: Place[] = [];
  readonly #edges: Edge[][] = [];
  readonly #ids = new Map<string, number>();

  constructor(lines: readonly { readonly line: readonly Place[]; readonly known: Stretch }[]) {
    for (const { line, known } of lines)
      line.slice(1).forEach((place, i) => {
        const before = line[i];
        if (before) this.#join(this.#idOf(before), this.#idOf(place), known);
      });
    this.#bridgeGaps();
  }

  /** Joins the node nearest to a place with another place, straight: where somebody looked, and the line goes on over a hole in the map. */
  bridge(from: Place, to: Place): void {
    this.#join(this.#nearest(from), this.#idOf(to), null);
  }

  isNode(place: Place): boolean {
    return this.#ids.has(place.join());
  }

  /** The best node for a station of a voltage within a distance: where lines of that voltage meet or end before where one only bends. */
  stationNear(place: Place, withinKm: number, kV: number | null): Node | null {
    const [best] = this.#places
      .map((at, id) => ({ at, id, km: kmBetween(place, at) }))
      .filter(({ km }) => km <= withinKm)
      .map((each) => ({ ...each, rank: each.km + this.#strangeness(each.id, kV) }))
      .sort((a, b) => a.rank - b.rank);
    if (!best) return null;
    const accuracies = (this.#edges[best.id] ?? []).flatMap(({ stretch }) => stretch?.accuracyKm ?? []);
    return { place: best.at, km: best.km, accuracyKm: Math.min(...accuracies) };
  }

  /** The way between two nodes that counts least; `null` where the grid has none. */
  wayBetween(from: Place, to: Place, kV: number | null): Way | null {
    const [start, end] = [this.#idOf(from), this.#idOf(to)];
    const reached = new Map<number, Reached>([[start, { cost: 0, by: null, edge: null }]]);
    const open = new TinyQueue([{ id: start, cost: 0 }], (a, b) => a.cost - b.cost);
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
      if (step.id === end) return this.#wayTo(end, reached);
      for (const onward of this.#onward(step, kV, reached)) open.push(onward);
    }
    return null;
  }

  /** The neighbours of a node to which this is the cheapest way so far. */
  #onward({ id, cost }: { id: number; cost: number }, kV: number | null, reached: Map<number, Reached>) {
    if (cost > (reached.get(id)?.cost ?? 0)) return [];
    return (this.#edges[id] ?? []).flatMap((edge) => {
      const there = cost + edge.km * factorOf(edge.stretch, kV);
      if (there >= (reached.get(edge.to)?.cost ?? Number.POSITIVE_INFINITY)) return [];
      reached.set(edge.to, { cost: there, by: id, edge });
      return [{ id: edge.to, cost: there }];
    });
  }

  #nearest(place: Place): number {
    const kms = this.#places.map((at) => kmBetween(place, at));
    return kms.indexOf(Math.min(...kms));
  }

  #wayTo(end: number, reached: ReadonlyMap<number, Reached>): Way {
    const line: Place[] = [];
    const steps: { km: number; stretch: Stretch | null }[] = [];
    for (let id: number | null = end; id !== null; id = reached.get(id)?.by ?? null) {
      line.unshift(this.#place(id));
      const edge = reached.get(id)?.edge;
      if (edge) steps.unshift({ km: edge.km, stretch: edge.stretch });
    }
    return { line, steps };
  }

  /** How little a node looks like a station of a voltage, in km that it may lie farther off. */
  #strangeness(id: number, kV: number | null): number {
    const edges = (this.#edges[id] ?? []).flatMap(({ stretch }) => stretch ?? []);
    const isBend = edges.length === 2;
    const own = edges.some((stretch) => isAlike(stretch.kV, kV));
    const unknown = edges.some((stretch) => stretch.kV === null);
    return (isBend ? 4 : 0) + (own || kV === null ? 0 : unknown ? 5 : 12);
  }

  #bridgeGaps(): void {
    const ends = this.#places.map((_, id) => id).filter((id) => this.#edges[id]?.length === 1);
    for (const end of ends)
      for (const [id, place] of this.#places.entries()) {
        const km = kmBetween(this.#place(end), place);
        if (id !== end && km <= GAP_KM) this.#join(end, id, null);
      }
  }

  #join(a: number, b: number, stretch: Stretch | null): void {
    const km = kmBetween(this.#place(a), this.#place(b));
    this.#edges[a]?.push({ to: b, km, stretch });
    this.#edges[b]?.push({ to: a, km, stretch });
  }

  #idOf(place: Place): number {
    const key = place.join();
    const there = this.#ids.get(key);
    if (there !== undefined) return there;
    const id = this.#places.push(place) - 1;
    this.#edges.push([]);
    this.#ids.set(key, id);
    return id;
  }

  #place(id: number): Place {
    const place = this.#places[id];
    if (!place) throw new RangeError(`The grid has no node ${id}.`);
    return place;
  }
}

const isAlike = (a: number | null, b: number | null) =>
  a !== null && b !== null && Math.abs(a - b) <= ALIKE * b;

function factorOf(stretch: Stretch | null, kV: number | null): number {
  if (!stretch) return FACTOR.gap;
  if (stretch.kV === null) return FACTOR.unknown;
  if (kV === null || isAlike(stretch.kV, kV)) return FACTOR.own;
  return stretch.kV > kV ? FACTOR.higher : FACTOR.lower;
}
