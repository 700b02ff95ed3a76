import type { Facility, Interconnector, Position, Segment, Substation } from "./atlas";
import { alongGrid, onGrid } from "./gridBasis";
import { isRoute, type Move, type Route, type Routes } from "./routes";

type Placed = Pick<Facility | Substation, "at" | "coordinate" | "drawn">;
type Lines = Pick<Routes, "features" | "attribution"> | null | undefined;

/**
 * Lays what stands on the present grid: lines along their ways, stations on its nodes, and the ends of all other lines on the stations at which they end. The records keep
 * what they say themselves, since the grid is under another licence.
 */
export function onRoutes(routes: Lines) {
  const features = routes?.features ?? [];
  const credits = `${routes?.attribution}; ODbL 1.0`;
  const ways = new Map(features.filter(isRoute).map((route) => [route.id, route]));
  const moves = new Map(features.flatMap(moveOf));
  const placed = (at: Position): Position => positionIn(moves.get(at.join())?.geometry.coordinates) ?? at;
  const ended = <Line extends { readonly line: readonly Position[] }>(line: Line): Line => ({
    ...line,
    line: line.line.map((at, i) => (i === 0 || i === line.line.length - 1 ? placed(at) : at)),
  });
  return {
    segment(segment: Segment): Segment {
      const way = ways.get(segment.id);
      return way ? { ...segment, ...along(way), ...worthOf(way) } : drawnAs(ended(segment));
    },
    /** The same line as a segment of a corridor, from end to end, takes that one's way. */
    interconnector(line: Interconnector): Interconnector {
      const way = ways.get(line.id) ?? ways.get(line.segments?.[0] ?? "");
      return way ? { ...line, ...along(way), coordinate: basisOf(way, credits) } : drawnAs(ended(line));
    },
    station<Station extends Placed>(station: Station): Station {
      const move = moves.get(station.at.join());
      if (!move) return station;
      return {
        ...station,
        at: placed(station.at),
        drawn: "grid",
        coordinate: movedBasis(station, move, credits),
      };
    },
  };
}

const moveOf = (feature: Routes["features"][number]): [string, Move][] =>
  isRoute(feature) ? [] : [[positionIn(feature.properties.from)?.join() ?? "", feature]];

function positionIn(coordinates: readonly [number, number, ...number[]] | undefined): Position | null {
  return coordinates ? [coordinates[0], coordinates[1]] : null;
}

function along({ geometry }: Route) {
  return {
    line: geometry.coordinates.map(([lon, lat]): Position => [lon, lat]),
    drawn: "grid" as const,
  };
}

function worthOf({ properties: { certainty, uncertaintyKm } }: Route) {
  return { certainty, uncertaintyKm };
}

function drawnAs<Line extends { readonly schematic?: true | undefined }>(line: Line) {
  return line.schematic ? { ...line, drawn: "schematic" as const } : line;
}

function basisOf({ properties: { uncertaintyKm } }: Route, credits: string): Interconnector["coordinate"] {
  return { confidence: "medium", basis: alongGrid(credits, uncertaintyKm) };
}

function movedBasis(
  { coordinate }: Placed,
  { properties: { movedKm, uncertaintyKm } }: Move,
  credits: string,
) {
  return {
    ...coordinate,
    basis: onGrid(credits, uncertaintyKm, movedKm, coordinate.basis),
  };
}
