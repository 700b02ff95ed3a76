import type { Position } from "../atlas";
import { type Draft, geometryOf } from "../draft";
import type { Problem } from "../problems";
import { isLonLat } from "./places";

/** How far, in degrees, a line's end may lie from its facility: some ten metres. */
const TOLERANCE = 1e-4;

/** What a corridor lists is what is drawn, and its lines run from facility to facility. */
export function corridors(draft: Draft): Problem[] {
  return [...drawnAndTold(draft), ...unlisted(draft), ...ends(draft), ...keys(draft)];
}

/** The figures and milestones that stand for a corridor, or the Centre, are its own. */
function keys(draft: Draft): Problem[] {
  const told = draft.centre === null ? draft.corridors : [...draft.corridors, draft.centre];
  return told.flatMap(({ where, record }) => {
    if (record === null) return [];
    const figures = new Set(record.figures.map(({ key }) => key));
    const milestones = new Set(record.milestones.map(({ id }) => id));
    return [
      ...unknownIn("keyFigures" in record ? record.keyFigures : [], figures).map((key) => ({
        where: `${where} › keyFigures`,
        message: `the corridor has no figure “${key}”; its figures are listed under “figures”`,
      })),
      ...unknownIn(record.keyMilestones, milestones).map((id) => ({
        where: `${where} › keyMilestones`,
        message: `there is no milestone “${id}” here; they are listed under “milestones”`,
      })),
    ];
  });
}

function unknownIn(keys: readonly string[] | undefined, known: ReadonlySet<string>): readonly string[] {
  return keys?.filter((key) => !known.has(key)) ?? [];
}

/** A corridor is two files of one name: what it is, and where it runs. */
function drawnAndTold(draft: Draft): Problem[] {
  const told = new Set(draft.corridors.map(({ id }) => id));
  return [
    ...draft.corridors
      .filter(({ id }) => !draft.drawings.has(id))
      .map(({ id, where }) => ({ where, message: `its drawing is missing: corridors/${id}.geojson` })),
    ...[...draft.drawings]
      .filter((id) => !told.has(id))
      .map((id) => ({
        where: `corridors/${id}.geojson`,
        message: `its record is missing: corridors/${id}.json`,
      })),
  ];
}

function unlisted(draft: Draft): Problem[] {
  if (draft.corridors.some(({ record }) => record === null)) return [];
  return (["segments", "facilities"] as const).flatMap((kind) => {
    const listed = new Set(draft.corridors.flatMap(({ record }) => record?.[kind] ?? []));
    return draft[kind]
      .filter(({ id }) => id !== "" && !listed.has(id))
      .map(({ where }) => ({ where, message: `it is drawn, but no corridor lists it under “${kind}”` }));
  });
}

function ends(draft: Draft): Problem[] {
  const facilities = new Map(draft.facilities.map((facility) => [facility.id, facility]));
  const unread = [...draft.unread].some((path) => path.endsWith(".geojson"));
  return draft.segments.flatMap(({ where, record }) => {
    if (!record) return [];
    return ENDS.flatMap(([end, place, verb]) => {
      const id = record.properties[end];
      const facility = facilities.get(id);
      const message = facility
        ? endMessage(verb, record.geometry.coordinates.at(place), facility)
        : !unread && `no facility is called “${id}”; facilities are drawn in corridors/*.geojson`;
      return message ? [{ where: `${where} › properties.${end}`, message }] : [];
    });
  });
}

/** The ends of a line: the field that names the facility, the place in the line, and the word for it. */
const ENDS = [
  ["from", 0, "starts"],
  ["to", -1, "ends"],
] as const;

function endMessage(verb: string, at: unknown, facility: Draft["facilities"][number]): string | null {
  if (facility.record?.properties.tie === "candidate")
    return "the facility is only a candidate; no segment may run to it";
  const { coordinates: place } = geometryOf(facility);
  if (!isLonLat(at) || !isLonLat(place) || meets(at, place)) return null;
  const hint = meets([at[1], at[0]], place) ? "; longitude and latitude look swapped" : "";
  return `the line ${verb} at ${words(at)}, but its facility lies at ${words(place)}${hint}`;
}

function words([lon, lat]: Readonly<Position>): string {
  return `[${lon}, ${lat}]`;
}

function meets(a: Readonly<Position>, b: Readonly<Position>): boolean {
  return Math.abs(a[0] - b[0]) <= TOLERANCE && Math.abs(a[1] - b[1]) <= TOLERANCE;
}
