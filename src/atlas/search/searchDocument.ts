import type { Text } from "../atlas";
import type { Entry } from "../entry";
import type { Language } from "../vocabulary";

/** What can be found. A source has no panel of its own: it leads to what cites it. */
export type SearchKind = Target["kind"] | "source";

/** What a result leads to: a story, or what can be picked. */
export interface Target {
  readonly kind: Entry["kind"] | "story";
  readonly id: string;
}

/** What is said beside a title, to tell like from like. */
export type Detail =
  | { readonly text: Text }
  | { readonly country: string }
  /** First and last day, or the month or year as far as it is known; one day is said once. */
  | { readonly dates: readonly [start: string, end?: string] };

/** What can be found of one thing, as the build writes it and the page reads it. */
export interface SearchDocument {
  readonly kind: SearchKind;
  readonly to: Target;
  readonly title: Text;
  /** Abbreviations, other names, and names in languages that the page doesn't speak. */
  readonly names?: readonly string[];
  /** Folded words of what it is about and that aren't shown: kinds, venues, countries that no detail names. */
  readonly about?: string;
  readonly details?: readonly Detail[];
  /** What it is a piece, an end or another record of: see `kinship.ts`. */
  readonly kin?: Kin;
}

/** How a thing hangs together with others. */
export interface Kin {
  /** Things that are the same as it, or of which it is the whole. */
  readonly same?: readonly Target[];
  /** The corridors that it belongs to, and the facilities at which it ends. */
  readonly near?: readonly Target[];
}

/**
 * A document of a thing as the file has it: what it leads to is one word, `meeting/cececo-board-1`, which says its kind as well. Each of a
 * thousand documents is so much shorter.
 */
export interface FiledDocument extends Omit<SearchDocument, "kind" | "to" | "title" | "details" | "kin"> {
  readonly to: string;
  readonly title: FiledText;
  readonly details?: readonly FiledDetail[];
  readonly kin?: FiledKin;
}

/** A text as the file has it: 0 for what a language writes as English does, as with names in Latin letters. */
export type FiledText = { readonly en: string } & {
  readonly [language in Exclude<Language, "en">]?: string | 0;
};

export type FiledDetail = Exclude<Detail, { readonly text: Text }> | { readonly text: FiledText };

interface FiledKin {
  readonly same?: readonly string[];
  readonly near?: readonly string[];
}

/** A source as the file has it, under what it leads to: half of all documents are such, and have nothing else to say. */
export type FiledSource = readonly [title: string, publisher: string | null, date: string | null];

/** The body of `facts/search.json`. */
export interface SearchFile {
  /** All but sources. */
  readonly documents: readonly FiledDocument[];
  /** By what cites them first. */
  readonly sources: Readonly<Record<string, readonly FiledSource[]>>;
  /** Folded names of the countries that details name, by code: once, not in every document that is in one. */
  readonly countries: Readonly<Record<string, string>>;
}
