import type { AtlasIndex, IndexedMeeting } from "../../../src/atlas/atlasIndex";
import { indexOf } from "../../../src/atlas/indexOf";
import { readAtlas } from "../../../src/atlas/readAtlas";
import { WHOLE } from "../../fixtures/fixtures";
import { first } from "../../there";

const WHOLE_INDEX = indexOf(readAtlas(WHOLE));

/** A valid meeting; a test says only what differs. */
export function meeting(differs: Partial<IndexedMeeting> = {}): IndexedMeeting {
  const start = differs.start ?? "2025-09-09";
  return {
    ...first(WHOLE_INDEX.meetings),
    id: "m1",
    series: "board",
    ordinal: null,
    title: { en: "Meeting" },
    start,
    end: start,
    format: "in-person",
    status: "held",
    tier: "core",
    corridors: [],
    themes: [],
    city: { en: "Baku" },
    country: "AZ",
    at: [49.9, 40.4],
    anchor: [49.9, 40.4],
    roster: "as-reported",
    parties: [],
    ...differs,
  };
}

export function party(
  id: string,
  evidence: IndexedMeeting["parties"][number]["evidence"] = "present",
  role: IndexedMeeting["parties"][number]["role"] = "member",
): IndexedMeeting["parties"][number] {
  return { party: id, role, evidence };
}

/** A party with those whom a report names for it. */
export function spoken(id: string, ...persons: string[]): IndexedMeeting["parties"][number] {
  return { ...party(id), persons };
}

/** An index of the ten members, one neighbour, one corridor, and these meetings, oldest first; the rest is as in `WHOLE`. */
export function indexWith(...meetings: readonly IndexedMeeting[]): AtlasIndex {
  const series = [...new Set(meetings.map((each) => each.series))];
  return {
    ...WHOLE_INDEX,
    horizon: "2026-11-23",
    corridors: [{ ...first(WHOLE_INDEX.corridors), id: "ca-az", meetings: [] }],
    members: WHOLE_INDEX.members.map((member) => ({ ...member, corridors: [] })),
    neighbours: [{ ...first(WHOLE_INDEX.neighbours), id: "GE", corridors: [] }],
    series: series.map((id) => ({ id, names: { en: `Series ${id}` }, shortNames: { en: id } })),
    meetings,
  };
}
