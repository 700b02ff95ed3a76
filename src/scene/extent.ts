import type { Position } from "../atlas/atlas";
import type { AtlasIndex, IndexedCorridor, IndexedSegment } from "../atlas/atlasIndex";
import type { Picked, PickedKind, View } from "../view/view";
import { countryBox } from "./countryPlaces";

/** West, south, east, north, in degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** All that a map shows where nothing in particular is asked for. */
export function wholeExtent({ extent }: AtlasIndex, isNarrow: boolean): Extent {
  return isNarrow ? extent.corridors : extent.whole;
}

/** A box is at least so many degrees wide and high, so that a place is shown with what lies around it. */
const LEAST_SPAN = 1.6;

/** The box in which what is picked lies, for the camera to move to. `null` where it has no place on the map. */
export function extentOfPicked(index: AtlasIndex, { kind, id }: Picked): Extent | null {
  return boxOf(PLACES[kind](index, id));
}

/**
 * What the map is to show: what is picked, or nothing in particular (`null`). Beside a figure it is small and shows all members, also
 * where meetings or those who take part in them are picked.
 */
export function extentAsked(
  index: AtlasIndex,
  { picked, explore }: Pick<View, "picked" | "explore">,
): Extent | null {
  if (explore !== null && (picked === null || OF_MEETINGS.has(picked.kind))) return index.extent.whole;
  return picked && extentOfPicked(index, picked);
}

const OF_MEETINGS: ReadonlySet<PickedKind> = new Set(["meeting", "series", "member", "party", "centre"]);

type Places = readonly Position[];

const PLACES: Record<PickedKind, (index: AtlasIndex, id: string) => Places> = {
  corridor: (index, id) => corridorPlaces(index, [id]),
  segment: (index, id) => index.segments.filter((each) => each.id === id).flatMap(({ line }) => line),
  facility: (index, id) => index.facilities.filter((each) => each.id === id).map(({ at }) => at),
  member: (_, id) => countryPlaces(id),
  party: (index, id) =>
    [...index.members, ...index.neighbours].some((country) => country.id === id)
      ? countryPlaces(id)
      : corridorPlaces(index, corridorsWith(index, id)),
  meeting: meetingPlaces,
  series: (index, id) =>
    index.meetings
      .filter(({ series }) => series === id)
      .flatMap((meeting) => meetingPlaces(index, meeting.id)),
  person: () => [],
  centre: ({ members }) => members.flatMap(({ id }) => countryPlaces(id)),
  // Their records aren't in the index, but in files that come later: see `ui/map/placeAsked`.
  plant: () => [],
  substation: () => [],
  interconnector: () => [],
};

/**
 * Stretches that are the corridor itself, and the places to which what serves it leads on in countries that are party to it: a corridor to Europe
 * doesn't end before it. What else serves it would only make it small. A small country that it reaches is shown whole: one of which only the
 * end of a line is in sight can't be named.
 */
function corridorPlaces(index: AtlasIndex, ids: readonly string[]): Places {
  return index.corridors
    .filter(({ id }) => ids.includes(id))
    .flatMap((corridor) => placesOf(index, corridor));
}

function placesOf({ segments, facilities }: AtlasIndex, corridor: IndexedCorridor): Places {
  const lines = segments.filter(({ id }) => corridor.segments.includes(id));
  const own = lines.filter(({ part }) => part === "corridor");
  if (own.length === 0) return lines.flatMap(({ line }) => line);
  const endsOf = (listed: readonly IndexedSegment[]) => {
    const ends = new Set(listed.flatMap(({ from, to }) => [from, to]));
    return facilities.filter(({ id }) => ends.has(id));
  };
  const reached = new Set(endsOf(own).map(({ country }) => country));
  const beyond = endsOf(lines.filter(({ part }) => part === "supporting")).filter(
    ({ country }) => corridor.parties.includes(country) && !reached.has(country),
  );
  const along = [...own.flatMap(({ line }) => line), ...beyond.map(({ at }) => at)];
  return [...along, ...[...reached].flatMap((country) => smallCountry(country, along))];
}

/** A country is small beside a corridor that is so many times as wide. */
const TIMES_AS_WIDE = 3.3;

/** The places of a country that takes little of the width; none of another. */
function smallCountry(id: string, beside: Places): Places {
  const [country, all] = [boxOf(countryPlaces(id)), boxOf(beside)];
  return country && all && TIMES_AS_WIDE * widthOf(country) <= widthOf(all) ? countryPlaces(id) : [];
}

function widthOf([west, , east]: Extent): number {
  return east - west;
}

/** Where it met, and the corridors it is about. */
function meetingPlaces(index: AtlasIndex, id: string): Places {
  return index.meetings
    .filter((meeting) => meeting.id === id)
    .flatMap(({ at, anchor, corridors }) => {
      const place = at ?? anchor;
      return [...(place === null ? [] : [place]), ...corridorPlaces(index, corridors)];
    });
}

function corridorsWith({ corridors }: AtlasIndex, party: string): string[] {
  return corridors.filter(({ parties }) => parties.includes(party)).map(({ id }) => id);
}

function countryPlaces(id: string): Places {
  const box = countryBox(id);
  return box === null
    ? []
    : [
        [box[0], box[1]],
        [box[2], box[3]],
      ];
}

function boxOf(places: Places): Extent | null {
  if (places.length === 0) return null;
  const [lons, lats] = [places.map(([lon]) => lon), places.map(([, lat]) => lat)];
  const [west, east] = widened(Math.min(...lons), Math.max(...lons));
  const [south, north] = widened(Math.min(...lats), Math.max(...lats));
  return [west, south, east, north];
}

function widened(least: number, most: number): [least: number, most: number] {
  const lack = Math.max(0, LEAST_SPAN - (most - least)) / 2;
  return [least - lack, most + lack];
}
