import { InterconnectorFeature, PlantFeature, SubstationFeature } from "./assetSchema";
import { CorridorRecord, FacilityFeature, SegmentFeature } from "./corridorSchema";
import { type Found, type GeoFiles, GeoReader, type Raw } from "./geoReader";
import { CentreRecord, MeetingRecord, SeriesRecord } from "./meetingSchema";
import { CountryRecord, OrganisationRecord } from "./partySchema";
import { PersonRecord } from "./personSchema";
import type { Problem } from "./problems";
import { ROUTES_FILE, RoutesRecord } from "./routes";
import { AtlasRecord, SourceRecord } from "./schema";
import { isRecord } from "./spot";
import { StoryRecord } from "./storySchema";

/** All that could be read. Rules look at it; an atlas is made of it when they find nothing wrong. */
export type Draft = ReturnType<typeof readDraft>["draft"];

/**
 * Paths in `geo/` that hold no facts, so that they aren't reported as unknown: base map, scripts, generated schemas,
 * README.
 */
const ELSEWHERE = /^(?:ground|build|schema)\/|^README\.md$/;

/** Looks at the shape of every file. What the files say of each other is left to the rules. */
export function readDraft(files: GeoFiles) {
  const reader = new GeoReader(files);
  const drawings = reader.paths("corridors", ".geojson");
  const drawn = drawings.flatMap((path) => reader.rawFeatures(path));
  const draft = {
    about: reader.one("atlas.json", AtlasRecord),
    centre: reader.one("centre.json", CentreRecord),
    corridors: reader.folder("corridors", CorridorRecord),
    ...partsIn(drawn, reader),
    /** Ids of corridors that have a drawing. */
    drawings: new Set(drawings.map((path) => path.replace(/^corridors\/|\.geojson$/g, ""))),
    members: reader.folder("members", CountryRecord),
    neighbours: reader.folder("neighbours", CountryRecord),
    organisations: reader.folder("organisations", OrganisationRecord),
    people: reader.list("people.json", PersonRecord),
    series: reader.list("series.json", SeriesRecord),
    meetings: reader.folder("meetings", MeetingRecord),
    plants: reader.features("plants.geojson", PlantFeature),
    substations: reader.features("substations.geojson", SubstationFeature),
    interconnectors: reader.features("interconnectors.geojson", InterconnectorFeature),
    sources: reader.list("sources.json", SourceRecord),
    stories: reader.folder("stories", StoryRecord),
    /** `null` where lines follow no grid. */
    routes: ROUTES_FILE in files ? reader.one(ROUTES_FILE, RoutesRecord) : null,
    unread: reader.unread,
  };
  return { draft, problems: [...reader.problems, ...straysIn(reader)] };
}

/** The parts of corridors, by what is drawn of them. */
function partsIn(drawn: readonly Raw[], reader: GeoReader) {
  return {
    segments: drawn.filter(isA("LineString")).map((feature) => reader.shaped(feature, SegmentFeature)),
    facilities: drawn.filter(isA("Point")).map((feature) => reader.shaped(feature, FacilityFeature)),
    /** Features that are neither. */
    strangers: drawn.filter((feature) => !isA("LineString")(feature) && !isA("Point")(feature)),
  };
}

/** Every record, in the order in which an editor would look for it. */
export function everyRecord(draft: Draft): Found<unknown>[] {
  return [
    ...[draft.about, draft.centre].filter((found) => found !== null),
    ...draft.corridors,
    ...draft.segments,
    ...draft.facilities,
    ...draft.members,
    ...draft.neighbours,
    ...draft.organisations,
    ...draft.people,
    ...draft.series,
    ...draft.meetings,
    ...draft.plants,
    ...draft.substations,
    ...draft.interconnectors,
    ...draft.sources,
    ...draft.stories,
  ];
}

/** Every feature of every GeoJSON file. */
export function everyFeature(draft: Draft): Raw[] {
  return [
    ...draft.segments,
    ...draft.facilities,
    ...draft.strangers,
    ...draft.plants,
    ...draft.substations,
    ...draft.interconnectors,
  ];
}

export function geometryOf({ raw }: Raw): Record<string, unknown> {
  return isRecord(raw) && isRecord(raw.geometry) ? raw.geometry : {};
}

function isA(type: string): (feature: Raw) => boolean {
  return (feature) => geometryOf(feature).type === type;
}

function straysIn({ unasked }: GeoReader): Problem[] {
  const message = "no file of this name is read; is it misspelt or in the wrong folder?";
  return unasked.filter((path) => !ELSEWHERE.test(path)).map((where) => ({ where, message }));
}
