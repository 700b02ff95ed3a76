import TinyQueue from "tinyqueue";

/** Longitude and latitude in degrees. */
export type Place = readonly [number, number];

/** What is known of a stretch: the voltage in kV where it is, how far off its trace may be in km, and what it was taken from. */
export interface Known {
  country: string;
  kV: number | null;
  accuracyKm: number;
  source: string;
}

export interface Edge extends Known {
  a: number;
  b: number;
}

/** How far it is to a node, and over which one. */
interface Reached {
  readonly km: number;
  readonly by: number | null;
}

/** Kilometres between two places, on a plane that touches the earth between them: right to 0.1 % over some tens of km. */
export function kmBetween([x1, y1]: Place, [x2, y2]: Place): number {
  return Math.hypot((x2 - x1) * Math.cos(((y1 + y2) * Math.PI) / 360), y2 - y1) * 111.195;
}

export function kmOfLine(line: readonly (readonly number[])[]): number {
  return line.reduce((sum, [lon = 0, lat = 0], i) => {
    const [before = [lon, lat]] = line.slice(i - 1, i);
    return sum + kmBetween([before[0] ?? lon, before[1] ?? lat], [lon, lat]);
  }, 0);
}

/** A side of the cells in which nodes are looked up, in degrees. */
const CELL = 0.05;

/**
 * Lines joined into one network: what runs beside a line that is already in it, within a tolerance, becomes that line. So two circuits that were traced twice, and
 * pieces whose ends nearly meet, are one.
 */
export class Network {
  readonly nodes: Place[] = [];
  readonly edges = new Map<string, Edge>();
  readonly #cells = new Map<string, number[]>();
  readonly #next: Set<number>[] = [];

  neighboursOf(node: number): readonly number[] {
    return [...(this.#next[node] ?? [])];
  }

  edgeBetween(a: number, b: number): Edge | undefined {
    return this.edges.get(keyOf(a, b));
  }

  place(node: number): Place {
    const place = this.nodes[node];
    if (!place) throw new RangeError(`The network has no node ${node}.`);
    return place;
  }

  /** Lays a line in: `stepKm` apart, each of its points is the nearest node that other lines made within `toleranceKm`, or a new one. */
  add(
    line: readonly Place[],
    known: Known,
    { toleranceKm, stepKm }: { toleranceKm: number; stepKm: number },
  ): void {
    const before = this.nodes.length;
    let last: number | null = null;
    let sinceKm = Number.POSITIVE_INFINITY;
    const points = densified(line, stepKm / 3);
    points.forEach(({ place, km }, index) => {
      sinceKm += km;
      const near = this.nearest(place, toleranceKm, (node) => node < before);
      if (near === null && sinceKm < stepKm && index < points.length - 1) return;
      const node: number = near ?? this.#made(place);
      sinceKm = 0;
      if (last !== null) this.join(last, node, known);
      last = node;
    });
  }

  /** The nearest node within a distance that a question lets through. */
  nearest(place: Place, withinKm: number, isMeant: (node: number) => boolean = () => true): number | null {
    let best: number | null = null;
    let bestKm = withinKm;
    for (const node of this.#around(place, withinKm)) {
      const km = kmBetween(place, this.place(node));
      if (km <= bestKm && isMeant(node)) {
        best = node;
        bestKm = km;
      }
    }
    return best;
  }

  /** An edge between two nodes, unless they are joined already by a way that is hardly longer: a chord beside a line is no line. */
  join(a: number, b: number, known: Known): void {
    if (a === b) return;
    const direct = kmBetween(this.place(a), this.place(b));
    const there = this.edges.get(keyOf(a, b));
    if (there) {
      there.kV = Math.max(there.kV ?? 0, known.kV ?? 0) || null;
      return;
    }
    if (this.wayBetween(a, b, direct * 1.4 + 0.5)) return;
    this.edges.set(keyOf(a, b), { ...known, a, b });
    this.#next[a]?.add(b);
    this.#next[b]?.add(a);
  }

  remove(a: number, b: number): void {
    this.edges.delete(keyOf(a, b));
    this.#next[a]?.delete(b);
    this.#next[b]?.delete(a);
  }

  /** The shortest way of edges between two nodes, as nodes; `null` where there is none of at most so many km. */
  wayBetween(from: number, to: number, mostKm: number): number[] | null {
    const reached = new Map<number, Reached>([[from, { km: 0, by: null }]]);
    const open = new TinyQueue([{ node: from, atLeast: 0 }], (one, other) => one.atLeast - other.atLeast);
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
      if (step.node === to) return backFrom(to, reached);
      for (const onward of this.#onward(step.node, to, reached))
        if (onward.atLeast <= mostKm) open.push(onward);
    }
    return null;
  }

  /** The neighbours of a node to which this is the shortest way so far, with the km that a way over them has at least. */
  #onward(node: number, to: number, reached: Map<number, Reached>): { node: number; atLeast: number }[] {
    const { km } = reached.get(node) ?? { km: 0 };
    return this.neighboursOf(node).flatMap((next) => {
      const there = km + kmBetween(this.place(node), this.place(next));
      if (there >= (reached.get(next)?.km ?? Number.POSITIVE_INFINITY)) return [];
      reached.set(next, { km: there, by: node });
      return [{ node: next, atLeast: there + kmBetween(this.place(next), this.place(to)) }];
    });
  }

  #made(place: Place): number {
    const node = this.nodes.push(place) - 1;
    this.#next[node] = new Set();
    const cell = cellOf(place[0], place[1]);
    this.#cells.set(cell, [...(this.#cells.get(cell) ?? []), node]);
    return node;
  }

  *#around([lon, lat]: Place, km: number): Generator<number> {
    const high = km / 111.195;
    const wide = high / Math.cos((lat * Math.PI) / 180);
    for (let x = Math.floor((lon - wide) / CELL); x <= Math.floor((lon + wide) / CELL); x++)
      for (let y = Math.floor((lat - high) / CELL); y <= Math.floor((lat + high) / CELL); y++)
        yield* this.#cells.get(`${x},${y}`) ?? [];
  }
}

const keyOf = (a: number, b: number) => (a < b ? `${a}-${b}` : `${b}-${a}`);

const cellOf = (lon: number, lat: number) => `${Math.floor(lon / CELL)},${Math.floor(lat / CELL)}`;

/** The points of a line with more between them, at most so far apart, each with the km from the one before. */
function densified(line: readonly Place[], stepKm: number): { place: Place; km: number }[] {
  const [first, ...rest] = line;
  if (!first) return [];
  const points: { place: Place; km: number }[] = [{ place: first, km: 0 }];
  let from = first;
  for (const to of rest) {
    const km = kmBetween(from, to);
    const parts = Math.max(1, Math.ceil(km / stepKm));
    for (let part = 1; part <= parts; part++)
      points.push({ place: between(from, to, part / parts), km: km / parts });
    from = to;
  }
  return points;
}

const between = ([x1, y1]: Place, [x2, y2]: Place, share: number): Place => [
  x1 + (x2 - x1) * share,
  y1 + (y2 - y1) * share,
];

function backFrom(to: number, reached: ReadonlyMap<number, { by: number | null }>): number[] {
  const way: number[] = [];
  for (let node: number | null = to; node !== null; node = reached.get(node)?.by ?? null) way.unshift(node);
  return way;
}
