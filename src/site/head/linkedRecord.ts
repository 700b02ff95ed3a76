import { asText } from "../../atlas/asText";
import type { Meeting, Position, Source, Text } from "../../atlas/atlas";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { Entry, EntryOf } from "../../atlas/entry";
import { wasHeld } from "../../atlas/participation/attendance";
import { type Extent, extentOfPicked } from "../../scene/extent";
import type { Words } from "../../ui/locale/words";
import { nameOf } from "../../ui/wire/titleOf";
import type {
  LinkedBox,
  LinkedDocument,
  LinkedEvent,
  LinkedOrganization,
  LinkedPerson,
  LinkedPlace,
  LinkedPoint,
  LinkedThing,
} from "./schemaOrg";

/** A record in the words of schema.org. What isn't reported isn't said: no place, no mode, no organiser is made up. */
export function linkedRecord(entry: Entry, index: AtlasIndex, words: Words): LinkedThing {
  const name = nameOf(entry, words);
  switch (entry.kind) {
    case "meeting":
      return linkedEvent(entry, name, words);
    case "person":
      return linkedPerson(entry, name);
    case "series":
      return { "@type": "EventSeries", name, alternateName: otherNames(entry.record.names) };
    case "centre":
      return {
        ...organization(name, [entry.record.short, ...otherNames(entry.record.names)]),
        location: placeIn(entry.record.seat, words),
      };
    case "party":
    case "member":
      return "capital" in entry.record
        ? { "@type": "Country", name, identifier: entry.id, ...boxOf(index, entry) }
        : organization(name, [asText(entry.record.short).en]);
    default:
      return { "@type": "Place", name, ...placed(entry, index) };
  }
}

/** The documents on which an entry rests. */
export function linkedDocuments({ names }: Entry): LinkedDocument[] {
  return Object.values(names.sources).map(linkedDocument);
}

export function linkedDocument({ title, publisher, date, language, url }: Source): LinkedDocument {
  return {
    "@type": "CreativeWork",
    name: title ?? publisher,
    publisher: organization(publisher),
    ...(date !== null && { datePublished: date }),
    ...(language !== null && { inLanguage: language }),
    ...(url !== null && { url }),
  };
}

function linkedPerson({ record: { names, offices } }: EntryOf<"person">, name: string): LinkedPerson {
  const jobTitle = [...new Set(offices.map(({ office }) => office.en))];
  return {
    "@type": "Person",
    name,
    alternateName: otherNames(names),
    ...(jobTitle.length > 0 && { jobTitle }),
  };
}

function linkedEvent(entry: EntryOf<"meeting">, name: string, words: Words): LinkedEvent {
  const { start, end, format, place, series } = entry.record;
  const line = entry.names.series[series];
  const organizer = organizersOf(entry, words);
  return {
    "@type": "Event",
    name,
    startDate: start,
    // Of a month or a year in which it lies, the end isn't that of the meeting.
    ...(end.length === 10 && { endDate: end }),
    ...(format !== "not-reported" && { eventAttendanceMode: MODES[format] }),
    ...(place !== null && { location: placeIn(place, words) }),
    ...(place === null && format === "online" && { location: { "@type": "VirtualLocation" } }),
    ...(organizer.length > 0 && { organizer }),
    ...(line && { superEvent: { "@type": "EventSeries", name: words.said(line.names).text } }),
  };
}

const MODES: Readonly<
  Record<Exclude<Meeting["format"], "not-reported">, LinkedEvent["eventAttendanceMode"] & string>
> = {
  "in-person": "https://schema.org/OfflineEventAttendanceMode",
  online: "https://schema.org/OnlineEventAttendanceMode",
  hybrid: "https://schema.org/MixedEventAttendanceMode",
};

/** Organisations that are reported as its hosts; a country is none, and who was only announced organised nothing yet. */
function organizersOf({ record, names }: EntryOf<"meeting">, words: Words): LinkedOrganization[] {
  if (!wasHeld(record)) return [];
  return record.parties
    .filter(({ role, evidence }) => role === "host" && evidence === "present")
    .flatMap(({ party }) => {
      const own = names.parties[party]?.names;
      return own ? [organization(words.said(own).text)] : [];
    });
}

function placed(
  entry: Exclude<Entry, EntryOf<"person" | "meeting" | "series" | "centre" | "member" | "party">>,
  index: AtlasIndex,
): Pick<LinkedPlace, "geo" | "alternateName"> {
  switch (entry.kind) {
    case "corridor":
      return { alternateName: otherNames(entry.record.names), ...boxOf(index, entry) };
    case "segment":
      return boxOf(index, entry);
    case "interconnector":
      return { geo: boxAround(entry.record.line) };
    default:
      return entry.record.at === null ? {} : { geo: pointAt(entry.record.at) };
  }
}

function placeIn(
  {
    city,
    country,
    lon,
    lat,
    venue,
  }: {
    readonly city: Text;
    readonly country: string;
    readonly lon: number;
    readonly lat: number;
    readonly venue?: string | Text | undefined;
  },
  { said }: Words,
): LinkedPlace {
  const locality = said(city).text;
  return {
    "@type": "Place",
    name: venue === undefined ? locality : said(venue).text,
    address: { "@type": "PostalAddress", addressLocality: locality, addressCountry: country },
    geo: pointAt([lon, lat]),
  };
}

function boxOf(index: AtlasIndex, { kind, id }: Entry): { readonly geo?: LinkedBox } {
  const extent = extentOfPicked(index, { kind, id });
  return extent === null ? {} : { geo: linkedBox(extent) };
}

function boxAround(line: readonly Position[]): LinkedBox {
  const [lons, lats] = [line.map(([lon]) => lon), line.map(([, lat]) => lat)];
  return linkedBox([Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]);
}

export function linkedBox([west, south, east, north]: Extent): LinkedBox {
  return { "@type": "GeoShape", box: `${south} ${west} ${north} ${east}` };
}

function pointAt([longitude, latitude]: Position): LinkedPoint {
  return { "@type": "GeoCoordinates", latitude, longitude };
}

function organization(name: string, alternateName: readonly string[] = []): LinkedOrganization {
  return { "@type": "Organization", name, ...(alternateName.length > 0 && { alternateName }) };
}

/** Its name in the other languages of the atlas. */
function otherNames({ en: _, ...others }: Text): string[] {
  return Object.values(others).filter((name) => name !== undefined);
}
