import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import type { Language } from "../../atlas/vocabulary";
import type { Abbreviation } from "../../draw/digest/spelledOut";
import type english from "../messages/en.json";
import type englishLater from "../messages/later/en.json";

export type MessageKey = keyof typeof english;
/** Key of a message that only exploring and exporting say. */
export type LaterKey = keyof typeof englishLater;

/** A message made ready at build: its text, or its parts where it has parameters. */
export type Message = string | readonly MessageFormatElement[];

/** What only exploring and exporting say in a language. */
export interface Later {
  readonly messages: Readonly<Record<LaterKey, Message>>;
  /** What the atlas abbreviates, in English where it hasn't been translated. */
  readonly abbreviations: readonly Abbreviation[];
}

/**
 * All that the page says in one language. It is made at build with Node's full ICU, because a browser answers
 * in English for languages it doesn't have (Azerbaijani among them) and doesn't say so.
 */
export interface Locale {
  readonly language: Language;
  readonly messages: Readonly<Record<MessageKey, Message>>;
  /** Ready questions of the atlas, with where the answer is; in English where they haven't been translated. */
  readonly questions: readonly {
    readonly text: string;
    readonly lang?: "en";
    readonly view: string;
    readonly first?: true | undefined;
  }[];
  /** Names of countries, by ISO 3166-1 alpha-2; in the order of the language's alphabet. */
  readonly countries: Readonly<Record<string, string>>;
  /** Names of languages in which documents are written, by ISO 639-1. */
  readonly languages: Readonly<Record<string, string>>;
  /** January first: as in a date with a day, and standing alone. */
  readonly months: { readonly inDate: readonly string[]; readonly alone: readonly string[] };
  readonly number: {
    readonly decimal: string;
    readonly group: string;
    /** Fewest digits before the decimal mark from which they are grouped. */
    readonly groupFrom: number;
  };
  /** Each language by its own name. */
  readonly endonyms: Readonly<Record<Language, string>>;
}
