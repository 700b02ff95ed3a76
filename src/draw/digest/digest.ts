import type { Chart } from "../../scene/figures/chart";
import type { Ink } from "../../scene/palette";
import type { Dash } from "../../scene/scene";
import type { LineWords } from "../sheet/mapSheet";
import type { Abbreviation } from "./spelledOut";

/**
 * What is to be said of a thing to people who see it once, on a slide or in a brief: the finding first, one thing large, one list to read, the
 * rest quiet. Worded in the language of the page and numbered by its sources; how it looks is the pens' part.
 */
export interface Digest {
  /** What holds, in a sentence. */
  readonly title: string;
  /** What it is, where and when, in a few words each. */
  readonly facts: readonly string[];
  /** Whether it is read beside a map. */
  readonly hasMap: boolean;
  /** What is read first, the larger part of a page without a map. */
  readonly main: readonly Block[];
  readonly side: readonly Block[];
  /** What is said at the lines of its map. */
  readonly lines?: readonly LineWords[];
  /** The documents that its numbers name, a line each: that of number 1 first. */
  readonly sources: readonly string[];
  /** What has to be said with what is drawn, at the foot of the page. */
  readonly foot?: string;
  /** Abbreviations of its language: those that it has are spelled out at its foot. */
  readonly abbreviations?: readonly Abbreviation[];
  /** How far the reports reach that were read, quietly after the documents. */
  readonly latest?: string;
}

export type Block =
  | FiguresBlock
  | BarBlock
  | PeopleBlock
  | NamesBlock
  | RowsBlock
  | PointsBlock
  | SaidBlock
  | DatesBlock
  | YearsBlock
  | CountsBlock
  | ChronicleBlock
  | VersusBlock
  | ChartBlock
  | StripBlock;

interface Headed {
  /** Empty for a block that explains itself. */
  readonly heading: string;
}

/** A statement with the numbers of the documents that make it. */
interface Cited {
  readonly text: string;
  readonly cites: readonly number[];
}

/** Figures that are read from the last row. */
export interface FiguresBlock extends Headed {
  readonly block: "figures";
  readonly figures: readonly KeyFigure[];
}

export interface KeyFigure extends Cited {
  /** With its unit: `400 km`. */
  readonly value: string;
}

/** Few figures, beside each other. */
export interface StripBlock {
  readonly block: "strip";
  /** Has room for so many, where it stands under a longer one. */
  readonly columns?: number;
  readonly figures: readonly KeyFigure[];
}

/** A figure over the whole width. */
export interface ChartBlock extends Headed {
  readonly block: "chart";
  /** The figure in a width in px. */
  readonly drawnAt: (width: number) => Pick<Chart, "marks" | "title" | "height">;
}

/** Parts of a whole, as one bar with a row for each. */
export interface BarBlock extends Headed {
  readonly block: "bar";
  readonly parts: readonly BarPart[];
  readonly cites: readonly number[];
}

export interface BarPart {
  readonly label: string;
  /** The part in words: `24.6 TWh`. */
  readonly value: string;
  /** In the unit of all parts. */
  readonly amount: number;
  readonly ink: Ink;
  /** How its sample is stroked where it stands for lines of the map; `null` for an area. */
  readonly dash: Dash | null;
}

/** Who took part, a row each. */
export interface PeopleBlock extends Headed {
  readonly block: "people";
  /** Said beside the heading, quietly. */
  readonly aside: string;
  readonly people: readonly { readonly name: string; readonly detail: string }[];
  /** Those who are named alone, for there was no room for more. */
  readonly others?: readonly string[];
}

/** Names in one run of text. */
export interface NamesBlock extends Headed {
  readonly block: "names";
  readonly aside: string;
  readonly names: readonly string[];
}

/** Words, each with what is to be said of it. */
export interface RowsBlock extends Headed {
  readonly block: "rows";
  readonly rows: readonly { readonly name: string; readonly detail: string }[];
  /** The same in fewer words, for where the rows would be narrow columns of words. */
  readonly shorter?: RowsBlock["rows"];
}

export interface PointsBlock extends Headed {
  readonly block: "points";
  readonly points: readonly Cited[];
}

/** What a speaker says, as the page's own words: larger than all that it rests on. */
export interface SaidBlock {
  readonly block: "said";
  readonly text: string;
}

/** A before and an after, oldest first. */
export interface DatesBlock extends Headed {
  readonly block: "dates";
  readonly dates: readonly {
    readonly date: string;
    readonly text: string;
    readonly state: "past" | "now" | "open";
  }[];
}

/** How often, by year; a year without is there too. */
export interface YearsBlock extends Headed {
  readonly block: "years";
  readonly years: readonly { readonly year: number; readonly count: number }[];
}

/** Parties by groups of meetings: a count in each cell. */
export interface CountsBlock extends Headed {
  readonly block: "counts";
  readonly columns: readonly string[];
  readonly rows: readonly CountsRow[];
  /** Names the last column: the sum, which is that of the cells. */
  readonly total: string;
}

export interface CountsRow {
  readonly name: string;
  /** `null` where no report names it: never a zero. */
  readonly counts: readonly (number | null)[];
  readonly total: number | null;
}

/** What happened when: the years as an axis with how much was in each, and under it what mattered, whole. */
export interface ChronicleBlock extends Headed {
  readonly block: "chronicle";
  readonly years: YearsBlock["years"];
  /** Oldest first. */
  readonly events: readonly ChronicleEvent[];
  /** Whose events are in which ink. */
  readonly keys: readonly { readonly name: string; readonly ink: Ink }[];
}

export interface ChronicleEvent {
  readonly date: string;
  readonly text: string;
  /** When, in years: 2025.5 is the middle of 2025. */
  readonly at: number;
  readonly ink: Ink;
  readonly isPlan: boolean;
  /** Of those for which there is no room, the one with the highest goes first. */
  readonly rank: number;
}

/** Two things beside each other, row by row: what differs is seen as lengths. */
export interface VersusBlock extends Headed {
  readonly block: "versus";
  readonly heads: readonly [string, string];
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly [VersusCell, VersusCell];
    /** How far apart they are, where that can be said. */
    readonly mark: Pick<VersusCell, "value" | "text">;
  }[];
  /** Over the marks. */
  readonly markHead: string;
  /** What the parts of bars are. */
  readonly keys: readonly { readonly name: string; readonly ink: Ink }[];
}

export interface VersusCell extends Cited {
  /** With its unit, read first; empty where there is none. */
  readonly value: string;
  /** The same for a sheet, where it is one number. */
  readonly amount?: { readonly number: number; readonly unit: string | null };
  /** The parts of its bar, as shares of the longest that the row may have; none for what isn't measured. */
  readonly bar: readonly { readonly share: number; readonly name: string; readonly ink: Ink }[];
}
