import { COVERED } from "./evidence";
import { type Edge, kmBetween, type Network, type Place } from "./network";

/** An end this near to another line was meant to meet it, where the trace is good to a km. */
const GAP_KM = 2;
const STUB_KM = 4;
const ISLAND_KM = 12;

/**
 * Takes off what lies in countries whose grid isn't in the record, joins ends that nearly meet another line, then takes off stubs and small pieces that
 * are joined to nothing. Every edge is of the country in which it lies.
 */
export function cleaned(network: Network, countryAt: (place: Place) => string | null): void {
  for (const edge of [...network.edges.values()]) locate(network, edge, countryAt);
  for (const end of endsOf(network)) joinOnward(network, end);
  for (const end of endsOf(network)) {
    const { edges, meets } = chainFrom(network, end);
    if (meets && kmOf(network, edges) < STUB_KM) remove(network, edges);
  }
  for (const island of islandsOf(network)) if (kmOf(network, island) < ISLAND_KM) remove(network, island);
}

function locate(network: Network, edge: Edge, countryAt: (place: Place) => string | null): void {
  const [[x1, y1], [x2, y2]] = [network.place(edge.a), network.place(edge.b)];
  const country = countryAt([(x1 + x2) / 2, (y1 + y2) / 2]);
  if (country !== null && !COVERED.has(country)) network.remove(edge.a, edge.b);
  edge.country = country ?? edge.country;
}

function remove(network: Network, edges: Iterable<Edge>): void {
  for (const { a, b } of edges) network.remove(a, b);
}

const endsOf = (network: Network) =>
  network.nodes.map((_, node) => node).filter((node) => network.neighboursOf(node).length === 1);

function joinOnward(network: Network, end: number): void {
  const [before] = network.neighboursOf(end);
  const edge = before === undefined ? undefined : network.edgeBetween(before, end);
  if (before === undefined || !edge) return;
  const own = new Set(chainFrom(network, end).nodes);
  const near = network.nearest(
    network.place(end),
    Math.max(GAP_KM, edge.accuracyKm * 1.2),
    (node) => !own.has(node) && network.neighboursOf(node).length > 0,
  );
  if (near !== null) network.join(end, near, edge);
}

/** From a dead end to the first place where lines meet, or to the other dead end. */
function chainFrom(network: Network, end: number): { nodes: number[]; edges: Edge[]; meets: boolean } {
  const nodes = [end];
  const edges: Edge[] = [];
  let [last, node] = [-1, end];
  while (true) {
    const next = network.neighboursOf(node).find((each) => each !== last);
    const edge = next === undefined ? undefined : network.edgeBetween(node, next);
    if (next === undefined || !edge || nodes.includes(next)) return { nodes, edges, meets: false };
    nodes.push(next);
    edges.push(edge);
    [last, node] = [node, next];
    if (network.neighboursOf(node).length > 2) return { nodes, edges, meets: true };
  }
}

const kmOf = (network: Network, edges: Iterable<Edge>) =>
  [...edges].reduce((sum, { a, b }) => sum + kmBetween(network.place(a), network.place(b)), 0);

/** Edges that hang together, apart from all others. */
function* islandsOf(network: Network): Generator<ReadonlySet<Edge>> {
  const seen = new Set<number>();
  for (const start of network.nodes.keys()) if (!seen.has(start)) yield islandAround(network, start, seen);
}

function islandAround(network: Network, start: number, seen: Set<number>): ReadonlySet<Edge> {
  const island = new Set<Edge>();
  const open = [start];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    seen.add(node);
    for (const next of network.neighboursOf(node)) {
      const edge = network.edgeBetween(node, next);
      if (edge) island.add(edge);
      if (!seen.has(next)) open.push(next);
    }
  }
  return island;
}
