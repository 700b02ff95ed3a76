import type { Evidence, Meeting } from "../../atlas/atlas";
import type { Ink } from "../palette";

/** What is known of a party at a meeting, or that the meeting is only a plan. */
export type CellSymbol = Evidence | "planned";
export type RosterSymbol = `roster-${Meeting["roster"]["completeness"]}`;
/** On the timeline, each as it is and as a plan. */
export type EventSymbol = `${"meeting" | "politics" | "steel"}${"" | "-plan"}`;
export type SymbolId = CellSymbol | RosterSymbol | EventSymbol;

interface Part {
  /** SVG path in px around the middle. */
  readonly d: string;
  /** Width of the line in px; `null`: filled. */
  readonly line: number | null;
}

/** Symbols differ in form, so that they read without colour and in grey. */
export const SYMBOLS: Readonly<Record<SymbolId, readonly Part[]>> = {
  present: [filled(disc(4.8))],
  signatory: [filled(`${rect(-4.6, -5.8, 9.2, 7.2)}${rect(-5.8, 3.4, 11.6, 2.2)}`)],
  absent: [lined("M-4-4L4 4M4-4L-4 4", 2)],
  "not-reported": [lined(disc(2.1), 1.2)],
  planned: [lined("M0-4.2L4.2 0L0 4.2L-4.2 0z", 1.2)],

  "roster-as-reported": [filled(rect(-7, -2, 14, 4))],
  "roster-partial": [filled(rect(-7, -2, 7, 4)), lined(rect(-6.5, -1.5, 13, 3), 1)],
  "roster-announced": [lined("M-7 0h3m2.5 0h3m2.5 0h3", 3)],
  "roster-count-only": [lined(rect(-6.5, -1.5, 13, 3), 1)],
  "roster-none": [lined("M-7 0h14", 1)],

  meeting: [filled(disc(4.6))],
  "meeting-plan": [lined(disc(4), 1.5)],
  politics: [filled("M0-5.6L5.6 0L0 5.6L-5.6 0z")],
  "politics-plan": [lined("M0-5L5 0L0 5L-5 0z", 1.5)],
  steel: [filled(rect(-4.3, -4.3, 8.6, 8.6))],
  "steel-plan": [lined(rect(-3.7, -3.7, 7.4, 7.4), 1.5)],
};

/** Those who took part stand out; what isn't known is quiet. Colour only repeats what the form says. */
export const CELL_INK: Readonly<Record<CellSymbol, Ink>> = {
  present: "centre",
  signatory: "centre",
  absent: "missionBText",
  "not-reported": "countryText",
  planned: "contextText",
};

function filled(d: string): Part {
  return { d, line: null };
}

function lined(d: string, line: number): Part {
  return { d, line };
}

function disc(radius: number): string {
  const half = `a${radius} ${radius} 0 1 1`;
  return `M${radius} 0${half} ${-2 * radius} 0${half} ${2 * radius} 0z`;
}

function rect(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}
