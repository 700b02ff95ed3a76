import { englishOf } from "../../../src/atlas/asText";
import type { Atlas, Position, Text } from "../../../src/atlas/atlas";
import type { Node, WayNetwork } from "./wayNetwork";

/** A station as its record has it, and the node of the grid on which it stands; `null` where it stays. */
export interface Station {
  readonly id: string;
  readonly at: Position;
  readonly kV: number | null;
  readonly withinKm: number;
  readonly node: Node | null;
}

/** How far off a place may be where its basis names no distance, by its confidence. */
const USUAL_KM = { high: 1, medium: 6, low: 15, none: 0 } as const;
/** “within about 15 km”, “±15 km”, “within 10–20 km”. The diagram's “10–50 km” says nothing of one station. */
const DISTANCE = /(?:within about |within |±|–)(\d+) km/g;
const DIAGRAM = "10–50 km";

/**
 * Standing substations, each with the node that lies within its own uncertainty. One that is known better than the grid, or whose place is published, stays:
 * `given` says by id how far others than the record's words tell.
 */
export function stationsOf(
  { facilities, substations }: Pick<Atlas, "facilities" | "substations">,
  network: WayNetwork,
  given: Readonly<Record<string, number>>,
): ReadonlyMap<string, Station> {
  const standing = [
    ...[...facilities.values()].filter(
      ({ kind, statuses = [] }) =>
        (kind === "substation" || kind === "converter-station") && statuses.at(-1)?.status === "in-operation",
    ),
    ...[...substations.values()].filter(
      ({ facility, status }) => facility === undefined && status === "in-operation",
    ),
  ];
  return new Map(
    standing.map(({ id, at, kV, coordinate }) => {
      const withinKm = given[id] ?? uncertaintyOf(coordinate);
      const node = coordinate.confidence === "high" ? null : network.stationNear(at, withinKm, kV);
      return [id, { id, at, kV, withinKm, node: node && node.accuracyKm <= withinKm ? node : null }];
    }),
  );
}

function uncertaintyOf({
  confidence,
  basis,
}: {
  confidence: keyof typeof USUAL_KM;
  basis: string | Text;
}): number {
  const text = englishOf(basis);
  const said = text.includes(DIAGRAM) ? [] : [...text.matchAll(DISTANCE)];
  return Number(said.at(-1)?.[1] ?? USUAL_KM[confidence]);
}
