import type { Draft } from "../draft";
import type { Found } from "../geoReader";
import type { Problem } from "../problems";
import { isRoute, type Move, ROUTES_FILE, type Route } from "../routes";

/** How far, in degrees, the end of a way may lie from its station: some ten metres. */
const TOLERANCE = 1e-4;

type LonLat = readonly [number, number, ...number[]];

/** Ways along the grid are of lines that are there, of which nothing says that no way is known; they run from station to station, and what moved is still where it was. */
export function routes(draft: Draft): Problem[] {
  const features = draft.routes?.record?.features ?? [];
  const moves = features.filter((feature): feature is Move => !isRoute(feature));
  return [
    ...features.filter(isRoute).flatMap((route) => wayProblems(route, draft, moves)),
    ...moves.flatMap((move) => moveProblems(move, draft)),
  ];
}

function wayProblems(route: Route, draft: Draft, moves: readonly Move[]): Problem[] {
  const { id, properties, geometry } = route;
  const line = properties.of === "segment" ? found(draft.segments, id) : found(draft.interconnectors, id);
  if (!line) return told(id, `there is no ${properties.of} of that name`);
  const schematic = line.properties.schematic
    ? told(id, "it has a way along the grid, but its record says “schematic”")
    : [];
  if (properties.of !== "segment") return schematic;
  const ends = [
    [line.geometry.coordinates[0], geometry.coordinates[0]],
    [line.geometry.coordinates.at(-1), geometry.coordinates.at(-1)],
  ] as const;
  const strays = ends.flatMap(([own, end]) => {
    const at = own && placed(own, moves);
    return at && end && Math.abs(at[0] - end[0]) <= TOLERANCE && Math.abs(at[1] - end[1]) <= TOLERANCE
      ? []
      : told(id, `its way ends at [${end?.join(", ")}], its station is at [${at?.join(", ")}]; ${AGAIN}`);
  });
  return [...schematic, ...strays];
}

const AGAIN = "run npm run build:routes";

function placed(at: LonLat, moves: readonly Move[]): LonLat {
  const move = moves.find(({ properties }) => properties.from[0] === at[0] && properties.from[1] === at[1]);
  return move?.geometry.coordinates ?? at;
}

function moveProblems({ id, properties: { from } }: Move, draft: Draft): Problem[] {
  const station = found(draft.facilities, id) ?? found(draft.substations, id);
  if (!station) return told(id, "there is no station of that name");
  const [lon, lat] = station.geometry.coordinates;
  return lon === from[0] && lat === from[1]
    ? []
    : told(id, `its record has it at [${lon}, ${lat}], not at [${from.join(", ")}]; ${AGAIN}`);
}

function found<Record>(all: readonly Found<Record>[], id: string): Record | null | undefined {
  return all.find((each) => each.id === id)?.record;
}

function told(id: string, message: string): Problem[] {
  return [{ where: `${ROUTES_FILE} › ${id}`, message }];
}
