import type { AtlasIndex, IndexedCorridor, IndexedMeeting } from "./atlasIndex";
import { ownSegments } from "./ownSegments";

/** The most that the first page lists, however large the atlas is; the rest is found by search, lists and the map. */
const MOST_CORRIDORS = 12;
const MOST_SERIES = 30;

/**
 * What the page says before anything is picked. It comes with the page and stays small however large the atlas
 * grows; the index with all lines and meetings follows with the map.
 */
export interface AtlasFront
  extends Pick<
    AtlasIndex,
    | "horizon"
    | "isPast"
    | "horizonNote"
    | "disclaimer"
    | "licence"
    | "centre"
    | "members"
    | "neighbours"
    | "series"
    | "stories"
  > {
  /** What the first page counts. */
  readonly counts: Pick<AtlasIndex["counts"], "segments" | "supporting" | "meetings" | "claims" | "sources">;
  /** By rank: the two of the mission first. */
  readonly corridors: readonly FrontCorridor[];
  /** The latest core meeting that was held, and the next one that is planned. */
  readonly latest: FrontMeeting | null;
  readonly next: FrontMeeting | null;
}

export interface FrontCorridor extends Pick<IndexedCorridor, "id" | "role" | "names"> {
  /** Its own segments. */
  readonly segments: number;
  /** Lines that serve it, and projects beside it. */
  readonly supporting: number;
  readonly meetings: number;
}

export type FrontMeeting = Pick<IndexedMeeting, "id" | "title" | "start" | "end" | "status">;

export function frontOf(index: AtlasIndex): AtlasFront {
  const { horizon, horizonNote, disclaimer, licence, centre, members, neighbours, series, counts, stories } =
    index;
  const core = index.meetings.filter(({ tier }) => tier === "core");
  const latest = core.findLast(({ status }) => status === "held");
  const next = core.find(({ status, end }) => status === "planned" && (!latest || end > latest.start));
  return {
    ...{ horizon, horizonNote, disclaimer, licence, centre, stories },
    counts: countedIn(counts),
    ...(index.isPast && { isPast: index.isPast }),
    members: members.map(withoutCorridors),
    neighbours: neighbours.map(withoutCorridors),
    series: series.slice(0, MOST_SERIES),
    corridors: index.corridors.slice(0, MOST_CORRIDORS).map(corridorIn(index)),
    latest: latest ? frontMeeting(latest) : null,
    next: next ? frontMeeting(next) : null,
  };
}

function countedIn({
  segments,
  supporting,
  meetings,
  claims,
  sources,
}: AtlasIndex["counts"]): AtlasFront["counts"] {
  return { segments, supporting, meetings, claims, sources };
}

function corridorIn(index: AtlasIndex): (corridor: IndexedCorridor) => FrontCorridor {
  const parts = new Map(index.segments.map(({ id, part }) => [id, part]));
  return ({ id, role, names, segments, meetings }) => {
    const { own, others } = ownSegments(segments, (each) => parts.get(each));
    return { id, role, names, segments: own.length, supporting: others.length, meetings: meetings.length };
  };
}

function frontMeeting({ id, title, start, end, status }: IndexedMeeting): FrontMeeting {
  return { id, title, start, end, status };
}

/** A country's list of corridors grows with the atlas, and only the map asks for it. */
function withoutCorridors<Country extends { readonly corridors: readonly string[] }>(
  country: Country,
): Country {
  return { ...country, corridors: [] };
}
