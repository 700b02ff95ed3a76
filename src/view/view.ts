import type { Filter } from "../atlas/participation/filter";
import type { Language } from "../atlas/vocabulary";
import { DEFAULT_FRAMING, type Framing } from "./framing";

/** What can be picked: the word in the address, and the folder of its entry. */
export const PICKED_KINDS = [
  "corridor",
  "segment",
  "facility",
  "member",
  /** A neighbour or an organisation. */
  "party",
  "person",
  "meeting",
  "series",
  "centre",
  "plant",
  "substation",
  "interconnector",
] as const;
export type PickedKind = (typeof PICKED_KINDS)[number];

/** What the reader picked. At most one thing is picked at a time. */
export interface Picked {
  readonly kind: PickedKind;
  readonly id: string;
}

/** `static`: an embed that is a drawing, without WebGL. `story`: a slide, without the header. `speaker`: the window that only the speaker sees. */
export const FRAMES = ["page", "embed", "static", "story", "speaker"] as const;
export const THEMES = ["system", "light", "dark", "projector"] as const;
export const PROJECTIONS = ["mercator", "globe"] as const;

/**
 * Ways of seeing who takes part in what, beside the map. `persons`: the matrix with a row for each who spoke, under the party. `compare`: two
 * things beside each other.
 */
export const EXPLORES = ["matrix", "persons", "timeline", "table", "compare"] as const;

/** Tables of the explorer, the first of them where none is named: meetings, and a row for each party at one; the others are of `src/tables`. */
export const TABLES = [
  "meetings",
  "participation",
  "segments",
  "facilities",
  "plants",
  "indicators",
  "claims",
  "persons",
  "sources",
] as const;

/** A table, and what is asked of it. */
export interface TableAsked {
  readonly of: (typeof TABLES)[number];
  /** Conditions on columns, `status.planned`: rows are shown that have one of the values of each column that is named. Meetings have a `Filter`. */
  readonly where: readonly string[];
  /** The column by which it is sorted, after `-` from its end; `null`: as the table has it. */
  readonly sort: string | null;
  /** The columns that are seen; none: those of the table to begin with. */
  readonly columns: readonly string[];
}

export const DEFAULT_TABLE: TableAsked = { of: "meetings", where: [], sort: null, columns: [] };

/** What of a view belongs to a step of a story, by the word with which a reader's letting go of it is written. */
export const STEP_PARTS = {
  pick: "picked",
  layers: "switched",
  date: "date",
  theme: "theme",
  projection: "projection",
  explore: "explore",
  filter: "filter",
  table: "table",
  compare: "compared",
} as const satisfies Readonly<Record<string, keyof View>>;
export type StepPart = keyof typeof STEP_PARTS;

/** The story that a reader made, which is in the address itself. */
export const OWN_STORY = "own";

/** What the reader asked to see. It is exactly what the address holds, the camera aside; no more and no less. */
export interface View {
  readonly picked: Picked | null;
  readonly switched: Switched;
  /** The atlas as it was known on a day, `2025-09-09`; `null` for the latest. */
  readonly date: string | null;
  readonly frame: (typeof FRAMES)[number];
  /** What a page that embeds the map asks of it. */
  readonly framing: Framing;
  /** `null`: as the browser asks. */
  readonly language: Language | null;
  readonly theme: (typeof THEMES)[number];
  readonly projection: (typeof PROJECTIONS)[number];
  /** `null`: only the map. */
  readonly explore: (typeof EXPLORES)[number] | null;
  /** Which meetings and parties everything is about. */
  readonly filter: Filter;
  /** Which facts stand in the table, where it is explored. */
  readonly table: TableAsked;
  /** What is compared, two members, corridors or days, where it is explored so; what isn't named the page chooses. */
  readonly compared: readonly string[];
  /** The story that is told; what its step shows lies under all that the address says besides. */
  readonly story: string | null;
  /** Counted from 1. */
  readonly step: number;
  /** What the step shows and the reader let go of. */
  readonly dropped: readonly StepPart[];
  /** Seconds that a step stays where the story plays by itself. */
  readonly kiosk: number | null;
}

export const DEFAULT_VIEW: View = {
  picked: null,
  switched: {},
  date: null,
  frame: "page",
  framing: DEFAULT_FRAMING,
  language: null,
  theme: "system",
  projection: "mercator",
  explore: null,
  filter: {},
  table: DEFAULT_TABLE,
  compared: [],
  story: null,
  step: 1,
  dropped: [],
  kiosk: null,
};

/** Whether the map stands in another page or on a slide, without the panel. */
export function isEmbedded({ frame }: Pick<View, "frame">): boolean {
  return frame === "embed" || frame === "static";
}

/** Whether the map answers a reader's hand. */
export function isInteractive({ frame, framing }: Pick<View, "frame" | "framing">): boolean {
  return frame !== "static" && framing.interactive;
}

/** A switch of the map: its word in the address, and whether it is on by default. Layers bring theirs: see `SWITCHES` of the scene. */
export interface Switch {
  readonly id: string;
  readonly isOn: boolean;
  /** By default it is on from this zoom, and off farther away, where a reader may still turn it on. Left out for one that zooms don't turn. */
  readonly fromZoom?: number;
}

/** Switches that were turned on or off, by their words; all others are as by default, so that old links show new layers. */
export type Switched = Readonly<Record<string, boolean>>;

export function isOn({ switched }: Pick<View, "switched">, { id, isOn }: Switch): boolean {
  return switched[id] ?? isOn;
}

/** Whether a switch is on at a zoom. */
export function isOnAt(
  view: Pick<View, "switched">,
  { id, isOn, fromZoom = 0 }: Switch,
  zoom: number,
): boolean {
  return view.switched[id] ?? (isOn && zoom >= fromZoom);
}

/** The same with one switch flipped that is seen at a zoom. What is as by default again isn't named. */
export function flipped(switched: Switched, turned: Switch, zoom = Number.POSITIVE_INFINITY): Switched {
  const { [turned.id]: _, ...others } = switched;
  const next = !isOnAt({ switched }, turned, zoom);
  return next === isOnAt({ switched: others }, turned, zoom) ? others : { ...others, [turned.id]: next };
}

/** How meetings are seen; `null` where none are, or where other facts stand in their place: map, panel and files are then what they would be without it. */
export function seenAs({ explore, table }: Pick<View, "explore" | "table">): View["explore"] {
  return explore === "compare" || (explore === "table" && isOfFacts(table.of)) ? null : explore;
}

/** Tables of other facts than meetings. */
export type FactTableId = Exclude<TableAsked["of"], "meetings" | "participation">;

export function isOfFacts(of: TableAsked["of"]): of is FactTableId {
  return of !== "meetings" && of !== "participation";
}

/** Whether meetings are asked about: the map shows who takes part in them. */
export function asksMeetings(view: Pick<View, "explore" | "table" | "filter">): boolean {
  return isExploring(view) && (view.explore === null || seenAs(view) !== null);
}

/** Whether something is explored beside the map, or meetings are narrowed: the bar above it says what is asked. */
export function isExploring({ explore, filter }: Pick<View, "explore" | "filter">): boolean {
  return explore !== null || Object.keys(filter).length > 0;
}
