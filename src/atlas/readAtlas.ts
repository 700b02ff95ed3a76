import type { Atlas, Country, Meeting, Position } from "./atlas";
import { type Draft, readDraft } from "./draft";
import type { Found, GeoFiles } from "./geoReader";
import { onRoutes } from "./onRoutes";
import { AtlasError, type Problem } from "./problems";
import { brokenRules } from "./rules/rules";
import type { AddressReader } from "./rules/stories";

/**
 * Turns the files of the `geo` folder into an atlas, or throws an `AtlasError` that lists everything wrong with
 * them. The build, the tests and the page in development all call it, so a mistake never reaches a reader. The views
 * of stories are checked only with a `readAddress`.
 */
export function readAtlas(files: GeoFiles, readAddress?: AddressReader): Atlas {
  const { atlas, problems } = checkAtlas(files, readAddress);
  if (!atlas) throw new AtlasError(problems);
  return atlas;
}

/** As `readAtlas`, with the problems returned, not thrown. `atlas` is `null` exactly where there are some. */
export function checkAtlas(
  files: GeoFiles,
  readAddress: AddressReader = unlooked,
): { atlas: Atlas | null; problems: readonly Problem[] } {
  const { draft, problems: shapes } = readDraft(files);
  const problems = [...shapes, ...brokenRules(draft, readAddress)];
  return { atlas: problems.length > 0 ? null : atlasOf(draft), problems };
}

function unlooked() {
  return { picked: null, filter: {}, unread: [] };
}

/** Only of a draft without problems: every record is there. */
function atlasOf(draft: Draft): Atlas {
  const members = byId(draft.members, named);
  const neighbours = byId(draft.neighbours, named);
  const routes = onRoutes(draft.routes?.record);
  return {
    about: frozen(plain(recordIn(draft.about))),
    gridCredits: draft.routes?.record?.attribution ?? null,
    centre: frozen(named(recordIn(draft.centre), recordIn(draft.about).centre)),
    corridors: sorted(byId(draft.corridors, named), byRank),
    segments: byId(draft.segments, (feature) => routes.segment(lineOf(feature))),
    facilities: byId(draft.facilities, (feature) => routes.station(pointOf(feature))),
    countries: new Map<string, Country>([...members, ...neighbours]),
    organisations: byId(draft.organisations, named),
    people: sorted(byId(draft.people), (one, other) => compare(one.id, other.id)),
    series: sorted(byId(draft.series), byRank),
    meetings: sorted(byId(draft.meetings, named), byDays),
    plants: byId(draft.plants, ({ id, geometry, properties }) => ({
      ...properties,
      id,
      at: geometry && positionOf(geometry.coordinates),
    })),
    substations: byId(draft.substations, (feature) => routes.station(pointOf(feature))),
    interconnectors: byId(draft.interconnectors, (feature) => routes.interconnector(lineOf(feature))),
    sources: byId(draft.sources),
    stories: sorted(byId(draft.stories, named), byRank),
  };
}

function byId<From, To = From>(
  found: readonly Found<From>[],
  of: (record: From, id: string) => To = (record) => record as unknown as To,
): ReadonlyMap<string, To> {
  return new Map(found.map((each) => [each.id, frozen(of(recordIn(each), each.id))]));
}

function recordIn<T>(found: Found<T> | null): T {
  if (!found?.record)
    throw new Error(
      `${found?.where ?? "A file"} has no record of the right shape: an atlas is made only of a draft without problems.`,
    );
  return found.record;
}

function named<Record extends WithSchema>(
  record: Record,
  id: string,
): Omit<Record, "$schema"> & { id: string } {
  return { ...plain(record), id };
}

type WithSchema = { $schema?: string | undefined };

/** Without the note to editors on where the schema is. */
function plain<Record extends WithSchema>({ $schema, ...record }: Record): Omit<Record, "$schema"> {
  return record;
}

function pointOf<Properties extends object>(feature: {
  id: string;
  geometry: { coordinates: [number, number, ...number[]] };
  properties: Properties;
}): Properties & { id: string; at: Position } {
  return { ...feature.properties, id: feature.id, at: positionOf(feature.geometry.coordinates) };
}

function lineOf<Properties extends object>(feature: {
  id: string;
  geometry: { coordinates: [number, number, ...number[]][] };
  properties: Properties;
}): Properties & { id: string; line: Position[] } {
  return { ...feature.properties, id: feature.id, line: feature.geometry.coordinates.map(positionOf) };
}

/** Heights are let go: the map is flat. */
function positionOf([lon, lat]: readonly [number, number, ...number[]]): Position {
  return [lon, lat];
}

function sorted<T>(map: ReadonlyMap<string, T>, order: (a: T, b: T) => number): ReadonlyMap<string, T> {
  return new Map([...map].sort(([, a], [, b]) => order(a, b)));
}

function byRank(a: { readonly rank: number }, b: { readonly rank: number }): number {
  return a.rank - b.rank;
}

function byDays(a: Pick<Meeting, "start" | "end">, b: Pick<Meeting, "start" | "end">): number {
  return compare(a.start, b.start) || compare(a.end, b.end);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
