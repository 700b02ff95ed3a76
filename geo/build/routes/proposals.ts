import type { Atlas, Position } from "../../../src/atlas/atlas";
import { kmBetween, kmOfLine, type Place } from "../grid/network";
import type { Station } from "./stations";
import type { Way, WayNetwork } from "./wayNetwork";

/** A line that somebody looked at and found to follow the grid: by way of which places, and over which holes. */
export interface Planned {
  readonly id: string;
  readonly via?: readonly Place[];
  readonly bridges?: readonly (readonly [Place, Place])[];
  /** Where it starts and ends on the grid, where its record has towns in place of stations. */
  readonly from?: Place;
  readonly to?: Place;
  /** How far its ends may lie from the grid, in km. */
  readonly endKm?: number;
}

/** The way of a line along the grid. */
export interface Proposal {
  readonly id: string;
  readonly of: "segment" | "interconnector";
  readonly kV: number | null;
  readonly before: readonly Position[];
  readonly line: readonly Place[];
  readonly steps: Way["steps"];
}

const END_KM = 12;
/** An end that is this near to its station is at it. */
const AT_KM = 0.3;

/** Proposes the way of a planned line. Throws where there is no such line, or where the grid has no way. */
export function proposalOf(
  planned: Planned,
  atlas: Pick<Atlas, "segments" | "interconnectors">,
  stations: ReadonlyMap<string, Station>,
  networkWith: (bridges: NonNullable<Planned["bridges"]>) => WayNetwork,
): Proposal {
  const { id, via = [], bridges = [], endKm = END_KM } = planned;
  const network = networkWith(bridges);
  const segment = atlas.segments.get(id);
  const { kV, line: before } = segment ?? atlas.interconnectors.get(id) ?? noLine(id);
  const ends = [
    planned.from ?? placeOf(before[0] ?? noLine(id), stations),
    planned.to ?? placeOf(before.at(-1) ?? noLine(id), stations),
  ];
  const stops = [
    ...ends.slice(0, 1).map((end) => nodeAt(end, endKm)),
    ...via.map((place) => nodeAt(place, END_KM)),
    ...ends.slice(1).map((end) => nodeAt(end, endKm)),
  ];
  const way = joined(stops.slice(1).map((to, i) => wayTo(stops[i] ?? to, to)));
  return { id, of: segment ? "segment" : "interconnector", kV, before, ...withEnds(way, ends) };

  function nodeAt(place: Place, withinKm: number): Place {
    const node = network.isNode(place) ? place : network.stationNear(place, withinKm, kV)?.place;
    if (!node) throw new Error(`${id}: the grid has no node within ${withinKm} km of ${place.join(", ")}`);
    return node;
  }

  function wayTo(from: Place, to: Place): Way {
    const way = network.wayBetween(from, to, kV);
    if (!way) throw new Error(`${id}: the grid has no way from ${from.join(", ")} to ${to.join(", ")}`);
    return way;
  }
}

function noLine(id: string): never {
  throw new Error(`The plan names a line that isn't there: ${id}`);
}

/** An end on a station stands where that does; one elsewhere, where its record has it. */
function placeOf(end: Position, stations: ReadonlyMap<string, Station>): Place {
  const station = [...stations.values()].find(({ at }) => at.join() === end.join());
  return station?.node?.place ?? end;
}

/** Ways one after the other, without the spurs that lead to a place beside the line and back again. */
function joined(ways: readonly Way[]): Way {
  const line = ways.flatMap((way) => way.line.slice(0, 1)).slice(0, 1);
  const steps: Way["steps"][number][] = [];
  for (const way of ways)
    for (const [i, step] of way.steps.entries()) {
      const place = way.line[i + 1];
      if (place && line.at(-2)?.join() === place.join()) {
        line.pop();
        steps.pop();
      } else if (place) {
        line.push(place);
        steps.push(step);
      }
    }
  return { line, steps };
}

/** From where the way is nearest to a station that isn't on the grid, straight to it, as over a gap. */
function withEnds(way: Way, [from, to]: readonly Place[]): Way {
  if (!from || !to) return way;
  return reversed(withEnd(reversed(withEnd(way, to)), from));
}

function withEnd({ line, steps }: Way, to: Place): Way {
  const kms = line.map((place) => kmBetween(place, to));
  const km = Math.min(...kms);
  const at = kms.indexOf(km);
  if (km < AT_KM) return { line: [...line.slice(0, at), to], steps: steps.slice(0, at) };
  return { line: [...line.slice(0, at + 1), to], steps: [...steps.slice(0, at), { km, stretch: null }] };
}

function reversed({ line, steps }: Way): Way {
  return { line: line.toReversed(), steps: steps.toReversed() };
}

/** What a way is worth. */
export interface Worth {
  readonly km: number;
  /** How much of it lies on the grid. */
  readonly gridKm: number;
  readonly uncertaintyKm: number;
  /** The words of the grid's sources, the one with the most km first. */
  readonly sources: readonly string[];
}

/** The least that is said of a line which follows a trace: the trace is of pictures of maps. */
const LEAST_KM = 2;
/** A stretch shorter than this share of the way doesn't count. */
const COUNTS = 0.05;
/** Over a gap a line may bulge by so much of the gap. */
const BULGE = 0.25;

/** How far off a way may be: as far as the worst source that counts, or as a line may bulge over its longest gap. */
export function worthOf({ line, steps }: Pick<Proposal, "line" | "steps">): Worth {
  const km = kmOfLine(line);
  const on = steps.flatMap(({ km: stepKm, stretch }) => (stretch ? { ...stretch, km: stepKm } : []));
  const kmWith = (isMeant: (stretch: (typeof on)[number]) => boolean) =>
    on.filter(isMeant).reduce((sum, each) => sum + each.km, 0);
  const counted = on.filter(
    ({ accuracyKm }) => kmWith((each) => each.accuracyKm >= accuracyKm) >= COUNTS * km,
  );
  const gaps = steps.filter(({ stretch }) => stretch === null).map((step) => BULGE * step.km);
  const sources = [...new Set(on.map(({ source }) => source))].map((source) => ({
    source,
    km: kmWith((each) => each.source === source),
  }));
  return {
    km: Math.round(km),
    gridKm: Math.round(kmWith(() => true)),
    uncertaintyKm: Math.ceil(Math.max(LEAST_KM, ...counted.map(({ accuracyKm }) => accuracyKm), ...gaps)),
    sources: sources
      .filter((each) => each.km >= COUNTS * km)
      .sort((a, b) => b.km - a.km)
      .map(({ source }) => source),
  };
}
