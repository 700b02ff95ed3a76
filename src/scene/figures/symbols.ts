import type { Evidence, Meeting } from "../../atlas/atlas";
import { EVIDENCES, ROSTERS } from "../../atlas/vocabulary";
import type { Ink } from "../palette";

/** What is known of a party at a meeting, or that the meeting is only a plan. */
export type CellSymbol = Evidence | "planned";
export type RosterSymbol = `roster-${Meeting["roster"]["completeness"]}`;
/** On the timeline, each as it is and as a plan. */
export type EventSymbol = `${"meeting" | "politics" | "steel"}${"" | "-plan"}`;
export type SymbolId = CellSymbol | RosterSymbol | EventSymbol;

/** Signs of cells and of rosters, in the order in which page and sheet explain them. */
export const CELL_KEY: readonly CellSymbol[] = [...EVIDENCES, "planned"];
export const ROSTER_KEY = ROSTERS.map((id): RosterSymbol => `roster-${id}`);

interface Part {
  readonly paths: readonly SymbolPath[];
  /** Width of the line in px; `null`: filled. */
  readonly line: number | null;
}

/** In px around the middle. */
interface SymbolPath {
  readonly points: readonly Corner[];
  readonly isClosed: boolean;
}

type Corner = readonly [x: number, y: number];

/** Symbols differ in form, so that they read without colour and in grey. */
export const SYMBOLS: Readonly<Record<SymbolId, readonly Part[]>> = {
  present: [filled(disc(4.8))],
  signatory: [filled(rect(-4.6, -5.8, 9.2, 7.2), rect(-5.8, 3.4, 11.6, 2.2))],
  absent: [lined(2, along([-4, -4], [4, 4]), along([4, -4], [-4, 4]))],
  "not-reported": [lined(1.2, disc(2.1))],
  planned: [lined(1.2, diamond(4.2))],

  "roster-as-reported": [filled(rect(-7, -2, 14, 4))],
  "roster-partial": [filled(rect(-7, -2, 7, 4)), lined(1, rect(-6.5, -1.5, 13, 3))],
  "roster-announced": [lined(3, along([-7, 0], [-4, 0]), along([-1.5, 0], [1.5, 0]), along([4, 0], [7, 0]))],
  "roster-count-only": [lined(1, rect(-6.5, -1.5, 13, 3))],
  "roster-none": [lined(1, along([-7, 0], [7, 0]))],

  meeting: [filled(disc(4.6))],
  "meeting-plan": [lined(1.5, disc(4))],
  politics: [filled(diamond(5.6))],
  "politics-plan": [lined(1.5, diamond(5))],
  steel: [filled(rect(-4.3, -4.3, 8.6, 8.6))],
  "steel-plan": [lined(1.5, rect(-3.7, -3.7, 7.4, 7.4))],
};

/** Those who took part stand out; what isn't known is quiet. Colour only repeats what the form says. */
export const CELL_INK: Readonly<Record<CellSymbol, Ink>> = {
  present: "centre",
  signatory: "centre",
  absent: "missionBText",
  "not-reported": "countryText",
  planned: "contextText",
};

function filled(...paths: readonly SymbolPath[]): Part {
  return { paths, line: null };
}

function lined(line: number, ...paths: readonly SymbolPath[]): Part {
  return { paths, line };
}

function along(...points: readonly Corner[]): SymbolPath {
  return { points, isClosed: false };
}

function rect(x: number, y: number, width: number, height: number): SymbolPath {
  const [right, bottom] = [x + width, y + height];
  return { ...along([x, y], [right, y], [right, bottom], [x, bottom]), isClosed: true };
}

function diamond(radius: number): SymbolPath {
  return { points: corners(4, radius), isClosed: true };
}

/** A polygon with so many corners that it looks round at the size of a symbol. */
function disc(radius: number): SymbolPath {
  return { points: corners(24, radius), isClosed: true };
}

/** Clockwise around the middle. */
function corners(count: number, radius: number): readonly Corner[] {
  return Array.from({ length: count }, (_, i): Corner => {
    const turn = (2 * Math.PI * i) / count;
    return [radius * Math.cos(turn), radius * Math.sin(turn)];
  });
}
