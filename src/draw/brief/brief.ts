import type { Language } from "../../atlas/vocabulary";

/**
 * What is known of a thing, to be read on paper by somebody who has two minutes: one or two pages, worded in the language of the page and
 * numbered by its sources in the order of reading. How it looks is the pens' part.
 */
export interface Brief {
  /** Of the page. */
  readonly language: string;
  /** How large its type is, against that of others: a little smaller where it is one page for that. */
  readonly scale: number;
  /** What kind of thing it is, over its name. */
  readonly kind: string;
  readonly title: string;
  /** What holds, in a line under the name. */
  readonly finding: string;
  readonly lead: readonly BriefText[];
  readonly parts: readonly BriefPart[];
  /** That of number 1 first. */
  readonly sources: readonly BriefSource[];
  /** Source and date of the data, licence, disclaimer: a paragraph each. */
  readonly credits: readonly string[];
  /** The name of the atlas, at the head of each page. */
  readonly atlas: string;
}

export interface BriefSource {
  readonly text: string;
  readonly url: string | null;
}

/** The same thing told at several lengths, the longest first: which of them it is depends on the room of its pages. */
export type Lengths = readonly [Brief, ...Brief[]];

/** A text with the numbers of the documents that say it. */
export interface BriefText {
  readonly text: string;
  /** Where it isn't in the language of the page. */
  readonly lang: Language | undefined;
  readonly cites: readonly number[];
}

/** None of them is empty, and each has its heading but the map, which explains itself. */
export type BriefPart = WordsPart | ListPart | TablePart | MapPart;

interface Headed {
  readonly heading: string;
}

/** Paragraphs. */
export interface WordsPart extends Headed {
  readonly part: "words";
  readonly texts: readonly BriefText[];
}

/** Statements with a bullet each. */
export interface ListPart extends Headed {
  readonly part: "list";
  readonly items: readonly BriefText[];
}

export interface TablePart extends Headed {
  readonly part: "table";
  readonly columns: readonly BriefColumn[];
  /** As many cells each as there are columns. */
  readonly rows: readonly (readonly BriefText[])[];
}

/** A table of so few rows stands on one page: half of it at the foot of one is read as all of it. */
const MOST_KEPT = 10;

/** Whether a row has to be on the page of the next one: of a short table each, and neither the first nor the last of a long one stands alone. */
export function isWithNext(i: number, rows: number): boolean {
  return i < rows - 1 && (rows <= MOST_KEPT || i === 0 || i === rows - 2);
}

export interface BriefColumn {
  readonly name: string;
  /** Its part of the width; those of a table sum up to 1. */
  readonly share: number;
}

/** Where the map stands. */
export interface MapPart {
  readonly part: "map";
  /** What it shows, for those who don't see it. */
  readonly description: string;
  /** In px of a layout that is as wide as `BRIEF_MAP`. */
  readonly height: number;
}

/** Of the text, by which all that stands in it is sized: A4 without 2.3 cm on each side, in mm. */
export const BRIEF_PAGE = { width: 210, height: 297, margin: 23 } as const;

/** Of its map, in px of a layout in which text of 12 px is read well: how wide it is, and how high it may be, at least beside text of one page. */
export const BRIEF_MAP = { width: 552, least: 150, usual: 270, most: 420 } as const;
