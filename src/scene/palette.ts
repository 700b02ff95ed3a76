/**
 * Every colour of the map. The ground is calm so that corridors lead; the two corridors of the mission have hues that stay apart
 * in colour blindness, and lightness that stays apart in grey. The tests of this file compute both, and the contrasts.
 */
export const INKS = [
  // Ground
  "sea",
  "depth1",
  "depth2",
  "depth3",
  "depth4",
  "depth5",
  "depth6",
  "depth7",
  "land",
  "height1",
  "height2",
  "height3",
  "height4",
  "height5",
  "height6",
  "height7",
  "lake",
  "river",
  "coast",
  "border",
  "admin1",
  // Countries
  "member",
  "neighbour",
  // A member that is reported at many of the meetings asked about; at fewer, less of it.
  "share",
  // Lines: of the first, second and third corridor of the mission, and of those that are their context. `…Soft` is for what only serves a corridor.
  "missionA",
  "missionASoft",
  "missionAText",
  "missionB",
  "missionBSoft",
  "missionBText",
  "missionC",
  "missionCSoft",
  "missionCText",
  "context",
  "contextSoft",
  "contextText",
  "casing",
  "core",
  // Points
  "paper",
  "dot",
  "centre",
  // Labels
  "memberText",
  "countryText",
  "capitalText",
  "cityText",
  "facilityText",
  "waterText",
  "reliefText",
  "halo",
  "waterHalo",
  // Layers that are off by default
  "solar",
  "wind",
  "hydro",
  "station",
  "interconnector",
  // The present grid
  "grid",
] as const;
export type Ink = (typeof INKS)[number];

export interface Palette {
  /** A colour, or `var(--ink)` where a style sheet decides. */
  readonly ink: Readonly<Record<Ink, string>>;
  /** Factor on the width of lines and the size of symbols. */
  readonly line: number;
  /** Factor on the size of type. */
  readonly type: number;
}

const LIGHT: Record<Ink, string> = {
  sea: "#dfe8ed",
  depth1: "#dbe5eb",
  depth2: "#d6e2e9",
  depth3: "#d2dfe7",
  depth4: "#cddce5",
  depth5: "#c8d8e2",
  depth6: "#c3d5e0",
  depth7: "#bed1dd",
  land: "#f6f3ec",
  height1: "#f5f1e8",
  height2: "#f2ede2",
  height3: "#efe8db",
  height4: "#ebe3d4",
  height5: "#e8dfcf",
  height6: "#e9e2d5",
  height7: "#eee8de",
  lake: "#d6e3ea",
  river: "#b9ced9",
  coast: "#a9bcc6",
  border: "#a39c90",
  admin1: "#d9d3c6",
  member: "#d5e4cb",
  neighbour: "#e6e6da",
  share: "#6f9fc0",
  missionA: "#00443f",
  missionASoft: "#35807a",
  missionAText: "#00443f",
  missionB: "#dc4a0d",
  missionBSoft: "#b65f33",
  missionBText: "#a83508",
  missionC: "#6d4bd0",
  missionCSoft: "#7a66bb",
  missionCText: "#5230b5",
  context: "#6b6788",
  contextSoft: "#74728c",
  contextText: "#57546f",
  casing: "#fbf9f5",
  core: "#fff6ec",
  paper: "#ffffff",
  dot: "#4b4a47",
  centre: "#1f2d3a",
  memberText: "#54604a",
  countryText: "#635e55",
  capitalText: "#2b2a28",
  cityText: "#4f4c47",
  facilityText: "#2f3c46",
  waterText: "#47697d",
  reliefText: "#6b6150",
  halo: "#f8f6f0",
  waterHalo: "#e3ebef",
  solar: "#a87400",
  wind: "#2674a8",
  hydro: "#3f5fb0",
  station: "#6a6470",
  interconnector: "#7c7689",
  grid: "#7f7c97",
};

const DARK: Record<Ink, string> = {
  sea: "#1a2733",
  depth1: "#192531",
  depth2: "#18242f",
  depth3: "#17222e",
  depth4: "#16212c",
  depth5: "#15202a",
  depth6: "#141e28",
  depth7: "#131d27",
  land: "#273542",
  height1: "#293744",
  height2: "#2b3a46",
  height3: "#2e3d49",
  height4: "#31404b",
  height5: "#34434e",
  height6: "#384751",
  height7: "#3d4b55",
  lake: "#1d2b38",
  river: "#3a5163",
  coast: "#46596a",
  border: "#66737f",
  admin1: "#384653",
  member: "#3a5450",
  neighbour: "#303e49",
  share: "#4d86a8",
  missionA: "#7ff0d6",
  missionASoft: "#5db3a3",
  missionAText: "#8ff3dc",
  missionB: "#ff7f50",
  missionBSoft: "#d9917a",
  missionBText: "#ff9d78",
  missionC: "#b79bff",
  missionCSoft: "#a58fd8",
  missionCText: "#c9b5ff",
  context: "#a79dc9",
  contextSoft: "#a09abd",
  contextText: "#bdb5da",
  casing: "#17212b",
  core: "#33200f",
  paper: "#1b2630",
  dot: "#c3cbd1",
  centre: "#eef3f6",
  memberText: "#b6c9b9",
  countryText: "#a9b3bb",
  capitalText: "#eef2f4",
  cityText: "#c6ced3",
  facilityText: "#d6dee3",
  waterText: "#8db0c6",
  reliefText: "#aeb3aa",
  halo: "#22303c",
  waterHalo: "#1a2733",
  solar: "#f0c04a",
  wind: "#7cc4f2",
  hydro: "#9ab2ff",
  station: "#b4b0bd",
  interconnector: "#a9a4b8",
  grid: "#7b86a3",
};

/** For a bright room: white land, dark lines, nothing pale that has to be read. */
const PROJECTOR: Record<Ink, string> = {
  ...LIGHT,
  sea: "#cfdfe8",
  depth1: "#cbdde7",
  depth2: "#c7dae5",
  depth3: "#c3d7e3",
  depth4: "#bfd4e1",
  depth5: "#bbd1df",
  depth6: "#b7cedd",
  depth7: "#b3cbdb",
  land: "#ffffff",
  height1: "#fcfaf6",
  height2: "#f9f6f0",
  height3: "#f6f2ea",
  height4: "#f3eee4",
  height5: "#f0eadf",
  height6: "#f2ede4",
  height7: "#f5f1ea",
  lake: "#c6dae5",
  river: "#9dbccd",
  coast: "#7f9aa8",
  border: "#7a746a",
  admin1: "#dcd8d0",
  member: "#d5e8c8",
  neighbour: "#ecebe4",
  share: "#5f97bd",
  missionA: "#00332f",
  missionASoft: "#2e7a74",
  missionAText: "#00332f",
  missionB: "#d84400",
  missionBSoft: "#b05c30",
  missionBText: "#8a2900",
  missionC: "#5a34c8",
  missionCSoft: "#5d56b0",
  missionCText: "#1c1290",
  context: "#5c5980",
  contextSoft: "#737090",
  contextText: "#413e5e",
  casing: "#ffffff",
  memberText: "#36422c",
  countryText: "#4a463f",
  capitalText: "#111111",
  cityText: "#33312e",
  facilityText: "#18232b",
  waterText: "#1f4256",
  reliefText: "#4d4638",
  halo: "#ffffff",
  waterHalo: "#d9e6ed",
  grid: "#605c7c",
};

export const light: Palette = { ink: LIGHT, line: 1, type: 1 };
export const dark: Palette = { ink: DARK, line: 1, type: 1 };
export const projector: Palette = { ink: PROJECTOR, line: 1.6, type: 1.3 };

/** The palette of a drawing that a style sheet colours: the same drawing serves every theme. */
export const cssPalette: Palette = {
  ink: Object.fromEntries(INKS.map((ink) => [ink, `var(--${ink})`])) as Record<Ink, string>,
  line: 1,
  type: 1,
};

/** The style sheet that goes with `cssPalette`: light, dark where the system or the page asks for it, projector where the page does. */
export function paletteCss(): string {
  return [
    `:root{${declarations(LIGHT)}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){${declarations(DARK)}}}`,
    `[data-theme=dark]{${declarations(DARK)}}`,
    `[data-theme=projector]{${declarations(PROJECTOR, LIGHT)}}`,
  ].join("\n");
}

/** Only what differs from the sheet beneath, to keep the page small. */
function declarations(inks: Record<Ink, string>, beneath?: Record<Ink, string>): string {
  return INKS.filter((ink) => inks[ink] !== beneath?.[ink])
    .map((ink) => `--${ink}:${inks[ink]}`)
    .join(";");
}
