import type { Position } from "../../src/atlas/atlas";
import type {
  AtlasIndex,
  IndexedCorridor,
  IndexedFacility,
  IndexedMeeting,
  IndexedSegment,
} from "../../src/atlas/atlasIndex";
import { indexOf } from "../../src/atlas/indexOf";
import { readAtlas } from "../../src/atlas/readAtlas";
import { composeMarks } from "../../src/scene/composeMarks";
import type { ContextAssets, Look } from "../../src/scene/look";
import { light } from "../../src/scene/palette";
import type { Mark } from "../../src/scene/scene";
import { DEFAULT_VIEW, type View } from "../../src/view/view";
import { WHOLE } from "../fixtures/fixtures";
import { first } from "../there";

const WHOLE_INDEX = indexOf(readAtlas(WHOLE));

/**
 * A small atlas: `east` and `west` are the mission, `north` is their context. Tests change what they are about. What no
 * picture depends on is as in `WHOLE`; lines and places are round numbers, so that a test can say what comes of them.
 */
export function indexWith(changes: Partial<AtlasIndex> = {}): AtlasIndex {
  return {
    ...WHOLE_INDEX,
    extent: { whole: [25.5, 27, 76, 51], corridors: [25.5, 35.5, 61, 47] },
    centre: { id: "cececo", names: { en: "Centre" }, short: "C", at: [50, 40], city: { en: "Baku" } },
    corridors: [
      corridor({
        id: "east",
        rank: 1,
        segments: ["east/a"],
        facilities: ["east/conv"],
        parties: ["AZ", "works"],
      }),
      corridor({ id: "west", rank: 2, segments: ["west/a"], parties: ["AZ", "TR"] }),
      corridor({ id: "north", rank: 3, role: "context", segments: ["north/a"], parties: ["GE"] }),
    ],
    stories: [],
    segments: [
      segment({ id: "east/a", corridors: ["east"] }),
      segment({ id: "west/a", corridors: ["west"], line: along([45, 39], [36, 40]) }),
      segment({ id: "north/a", corridors: ["north"], line: along([42, 43], [30, 44]) }),
    ],
    facilities: [facility({ id: "east/conv", corridors: ["east"] })],
    members: [country("AZ", [49.9, 40.4]), country("TR", [32.9, 39.9])],
    neighbours: [country("GE", [44.8, 41.7])],
    meetings: [meeting({})],
    ...changes,
  };
}

export function corridor(changes: Partial<IndexedCorridor> & { id: string }): IndexedCorridor {
  return {
    rank: 1,
    role: "mission",
    names: { en: `The corridor ${changes.id}` },
    shortNames: { en: changes.id },
    segments: [],
    facilities: [],
    parties: [],
    meetings: [],
    ...changes,
  };
}

export function segment(changes: Partial<IndexedSegment>): IndexedSegment {
  return {
    id: "east/a",
    name: { en: "Shore to shore" },
    kind: "overhead-line",
    current: "ac",
    kV: 400,
    part: "corridor",
    from: "east/conv",
    to: "east/end",
    statuses: [{ status: "planned", date: "2024-05" }],
    certainty: "surveyed",
    uncertaintyKm: null,
    corridors: ["east"],
    line: along([51, 43], [49, 40.5]),
    ...changes,
  };
}

export function facility(changes: Partial<IndexedFacility>): IndexedFacility {
  return {
    id: "east/conv",
    name: { en: "Shore 500 kV converter station" },
    kind: "converter-station",
    country: "AZ",
    kV: 500,
    tie: "named",
    statuses: [{ status: "planned", date: "2024-05" }],
    corridors: ["east"],
    at: [49, 40.5],
    ...changes,
  };
}

export function meeting(changes: Partial<IndexedMeeting>): IndexedMeeting {
  return {
    ...first(WHOLE_INDEX.meetings),
    id: "board-1",
    start: "2026-02-24",
    end: "2026-02-24",
    format: "in-person",
    status: "held",
    tier: "core",
    corridors: ["east"],
    themes: [],
    at: [49.9, 40.4],
    anchor: null,
    parties: [
      { party: "TR", role: "member", evidence: "present" },
      { party: "KZ", role: "member", evidence: "signatory" },
      { party: "UZ", role: "member", evidence: "absent" },
      { party: "GE", role: "observer", evidence: "not-reported" },
    ],
    ...changes,
  };
}

function country(id: string, at: Position) {
  return { id, capital: { names: { en: `Capital of ${id}` }, at }, corridors: [] };
}

function along(...line: Position[]): Position[] {
  return line;
}

export const LOOK: Look = {
  palette: light,
  language: "en",
  countryName: (id) => `Country ${id}`,
  places: null,
};

export const VIEW = DEFAULT_VIEW;

/** The marks of a view of an atlas. */
export function marksOf(
  index: AtlasIndex,
  view: View = VIEW,
  look: Look = LOOK,
  assets: ContextAssets | null = null,
): readonly Mark[] {
  return composeMarks({ index, date: view.date, look, assets, participating: null }, view);
}
