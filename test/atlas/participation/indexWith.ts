import type { AtlasIndex, IndexedMeeting } from "../../../src/atlas/atlasIndex";
import { COUNTED } from "../../../src/atlas/atlasIndex";
import { ECO_MEMBERS } from "../../../src/atlas/countryCodes";

const capital = { names: { en: "Capital" }, at: [50, 40] } as const;

/** A valid meeting; a test says only what differs. */
export function meeting(differs: Partial<IndexedMeeting> = {}): IndexedMeeting {
  const start = differs.start ?? "2025-09-09";
  return {
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

/** An index of the ten members, one neighbour, one corridor, and these meetings, oldest first. */
export function indexWith(...meetings: readonly IndexedMeeting[]): AtlasIndex {
  const series = [...new Set(meetings.map((each) => each.series))];
  return {
    horizon: "2026-11-23",
    horizonNote: { en: "Note" },
    disclaimer: { en: "Disclaimer" },
    licence: "CC BY 4.0",
    centre: { names: { en: "Centre" }, short: "CECECO", at: [49.9, 40.4], city: { en: "Baku" } },
    corridors: [
      {
        id: "ca-az",
        rank: 1,
        role: "mission",
        names: { en: "Central Asia–Azerbaijan" },
        shortNames: { en: "CA–AZ" },
        segments: [],
        facilities: [],
        parties: [],
        meetings: [],
      },
    ],
    stories: [],
    segments: [],
    facilities: [],
    members: ECO_MEMBERS.map((id) => ({ id, capital: { ...capital, at: [50, 40] }, corridors: [] })),
    neighbours: [{ id: "GE", capital: { ...capital, at: [50, 40] }, corridors: [] }],
    series: series.map((id) => ({ id, names: { en: `Series ${id}` }, shortNames: { en: id } })),
    meetings,
    counts: Object.fromEntries(COUNTED.map((what) => [what, 0])) as AtlasIndex["counts"],
  };
}
