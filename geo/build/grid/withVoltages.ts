import type { Link } from "./evidence";
import { kmBetween, type Network } from "./network";

/** Farther than this from the network a station of the links isn't on it. */
const STATION_KM = 6;
/** A way that is so much longer than the straight link is another line. */
const DETOUR = 1.25;
/** Shorter links tell little of where they run: in a town any way will do. */
const LEAST_KM = 4;

/** Gives lines of unknown voltage that of the links which run along them, the highest first: of several circuits that were traced as one the highest counts. */
export function withVoltages(network: Network, links: readonly Link[]): void {
  const nodesOfEdges = new Set([...network.edges.values()].flatMap(({ a, b }) => [a, b]));
  for (const { from, to, kV } of links.toSorted((a, b) => b.kV - a.kV)) {
    const km = kmBetween(from, to);
    if (km < LEAST_KM) continue;
    const [a, b] = [from, to].map((place) =>
      network.nearest(place, STATION_KM, (node) => nodesOfEdges.has(node)),
    );
    if (a == null || b == null) continue;
    const way = network.wayBetween(a, b, km * DETOUR + 2);
    way?.slice(1).forEach((node, index) => {
      const edge = network.edgeBetween(way[index] ?? node, node);
      if (edge && edge.kV === null) edge.kV = kV;
    });
  }
}
