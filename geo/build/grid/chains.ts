import type { Feature, LineString } from "geojson";
import { simplified } from "../../../src/atlas/simplified";
import type { Edge, Known, Network, Place } from "./network";

/** How far a simplified line may lie from the trace: half a px at zoom 8. */
const TOLERANCE_KM = 0.45;

/** The network as lines from one meeting, end or change of what is known to the next. */
export function chainsOf(network: Network): Feature<LineString, Known>[] {
  const used = new Set<Edge>();
  const lines: Feature<LineString, Known>[] = [];
  const starts = [...network.nodes.keys()].filter((node) => isBreak(network, node));
  for (const start of [...starts, ...network.nodes.keys()])
    for (const next of network.neighboursOf(start)) {
      const edge = network.edgeBetween(start, next);
      if (!edge || used.has(edge)) continue;
      lines.push(lineFrom(network, start, edge, used));
    }
  return lines;
}

function isBreak(network: Network, node: number): boolean {
  const edges = network.neighboursOf(node).map((next) => network.edgeBetween(node, next));
  const [one, other] = edges;
  return edges.length !== 2 || !one || !other || lookOf(one) !== lookOf(other);
}

const lookOf = ({ country, kV, accuracyKm, source }: Known) => [country, kV, accuracyKm, source].join();

function lineFrom(network: Network, start: number, first: Edge, used: Set<Edge>): Feature<LineString, Known> {
  const nodes = [start];
  let edge: Edge | undefined = first;
  let node = start;
  while (edge && !used.has(edge)) {
    used.add(edge);
    node = edge.a === node ? edge.b : edge.a;
    nodes.push(node);
    if (isBreak(network, node)) break;
    edge = network
      .neighboursOf(node)
      .map((next) => network.edgeBetween(node, next))
      .find((each) => each && !used.has(each));
  }
  const { country, kV, accuracyKm, source } = first;
  return {
    type: "Feature",
    properties: { country, kV, accuracyKm, source },
    geometry: { type: "LineString", coordinates: simple(nodes.map((each) => network.place(each))) },
  };
}

/** Simplified on a plane in km, by at most so many, and rounded to 100 m. */
export function simple(line: readonly Place[], toleranceKm = TOLERANCE_KM): number[][] {
  const stretch = Math.cos(((line[0]?.[1] ?? 0) * Math.PI) / 180);
  const plane = line.map(([lon, lat]) => [lon * stretch * 111.195, lat * 111.195] as const);
  return simplified(plane, toleranceKm).map(([x, y]) => [
    Number((x / stretch / 111.195).toFixed(3)),
    Number((y / 111.195).toFixed(3)),
  ]);
}
