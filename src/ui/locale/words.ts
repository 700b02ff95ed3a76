import { type Formatters, formatToParts } from "intl-messageformat";
import { asText } from "../../atlas/asText";
import type { Text } from "../../atlas/atlas";
import { ownOf } from "../../atlas/ownOf";
import type { Language } from "../../atlas/vocabulary";
import { dateWords, rangeWords } from "./dateWords";
import type { Later, LaterKey, Locale, Message, MessageKey } from "./locale";

export type Values = Readonly<Record<string, string | number>>;

/** A text, and the language it is in where that isn't the page's. */
export interface SaidText {
  readonly text: string;
  readonly lang: Language | undefined;
}

/** How the page speaks: everything that is said in a language goes through one of these. */
export interface Words<Key extends string = MessageKey> {
  readonly language: Language;
  readonly endonyms: Locale["endonyms"];
  readonly questions: Locale["questions"];
  /** A message of the catalogue. */
  readonly t: (key: Key, values?: Values) => string;
  /** The same words, with the messages that are loaded later. */
  readonly and: (later: Later) => AllWords;
  /** Whether the catalogue has a message for a word that comes from a record, such as a unit. */
  has(key: string): key is MessageKey;
  date(date: string): string;
  range(start: string, end: string): string;
  number(value: number): string;
  /** The name of a country by its ISO code; the code itself for a country that has no name here. */
  country(code: string): string;
  /** The name of a language by its ISO code, for saying in which a document is written. */
  languageName(code: string): string;
  /** Codes of countries in the order of their names. */
  byName(codes: readonly string[]): readonly string[];
  /**
   * A text in the language of the page, or in English where it hasn't been translated. One of an entry of another language, as the page shows it
   * until its own has come, is said in that.
   */
  said(text: string | Text): SaidText;
}

/** Words of the page, and of exploring and exporting. */
export interface AllWords extends Words<MessageKey | LaterKey>, Pick<Later, "abbreviations"> {}

export function wordsOf(locale: Locale): Words {
  return speaking(locale, locale.messages);
}

function speaking<Key extends string>(
  locale: Locale,
  messages: Readonly<Record<Key | MessageKey, Message>>,
): Words<Key | MessageKey> {
  const { language, months, countries, endonyms, questions } = locale;
  const number = (value: number) => numberWords(value, locale.number);
  const formatters = formattersOf(locale);
  const t = (key: Key | MessageKey, values: Values = {}): string => {
    const message: Message = messages[key];
    if (typeof message === "string") return message;
    const parts = formatToParts<string>([...message], language, formatters, NO_FORMATS, { ...values });
    return parts.map((part) => part.value).join("");
  };
  return {
    language,
    endonyms,
    questions,
    t,
    and: ({ messages, abbreviations }) => ({
      ...speaking(locale, { ...locale.messages, ...messages }),
      abbreviations,
    }),
    has: (key): key is MessageKey => Object.hasOwn(messages, key),
    date: (date) => dateWords(date, months, t),
    range: (start, end) => rangeWords(start, end, months, t),
    number,
    country: (code) => ownOf(countries, code) ?? code,
    languageName: (code) => ownOf(locale.languages, code) ?? code,
    byName: (codes) => Object.keys(countries).filter((code) => codes.includes(code)),
    said: (words) => {
      const texts: { readonly [Each in Language]?: string | undefined } = asText(words);
      const own = texts[language];
      if (own !== undefined) return { text: own, lang: undefined };
      const lang = texts.en === undefined ? (Object.keys(texts)[0] as Language) : "en";
      return { text: texts[lang] ?? "", lang };
    },
  };
}

/** A number as it is written in the language: `1,234.5`, `1 234,5`. At most three decimals, none that are zero. */
function numberWords(value: number, { decimal, group, groupFrom }: Locale["number"]): string {
  const [whole = "0", part] = String(Math.abs(Math.round(value * 1000) / 1000)).split(".");
  const grouped = whole.length < groupFrom ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  return (value < 0 ? "−" : "") + grouped + (part ? decimal + part : "");
}

const NO_FORMATS = { number: {}, date: {}, time: {} };

/** Numbers in messages are written from the locale's table; dates come in as words. */
function formattersOf(locale: Locale): Formatters {
  const format = (value: number) => numberWords(value, locale.number);
  return {
    getNumberFormat: () => ({ format }) as unknown as Intl.NumberFormat,
    getPluralRules: () => ({ select: PLURAL[locale.language] }) as unknown as Intl.PluralRules,
    getDateTimeFormat: () => {
      throw new Error("Messages take dates as words: see `date` and `range`.");
    },
  };
}

const oneOrOther = (count: number) => (count === 1 ? "one" : "other");

/** Which plural a count takes, after CLDR. Browsers have Russian and English, and not Azerbaijani. */
const PLURAL: Readonly<Record<Language, (count: number) => string>> = {
  en: oneOrOther,
  az: oneOrOther,
  tr: oneOrOther,
  ru: (count) => new Intl.PluralRules("ru").select(count),
};
