import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";
import { geoFolder, groundFile } from "../../geo/build/geoFolder";
import { gridOf } from "../../geo/build/gridOf";
import type { GeoFiles } from "../atlas/geoReader";
import { ownOf } from "../atlas/ownOf";
import { saidOfAtlas } from "../atlas/saidOfAtlas";
import { LANGUAGES, type Language } from "../atlas/vocabulary";
import type { Later, LaterKey, Locale, Message, MessageKey } from "../ui/locale/locale";
import { asMessage, atlasWords } from "./atlasWords";
import { countryCodes, languageCodes } from "./codesInFacts";

const MESSAGES = fileURLToPath(new URL("../ui/messages/", import.meta.url));
const PREFIX = "virtual:locale/";
const LATER = "later-";
const PARSER = "@formatjs/icu-messageformat-parser";

/**
 * `virtual:locale/<language>`: what the page says in one language, ready to be shown, and
 * `virtual:locale/later-<language>`: what only exploring and exporting say. Messages are parsed here, so that no
 * parser goes into the page.
 */
export function localePlugin(): Plugin {
  return {
    name: "locale",
    enforce: "pre",
    resolveId: {
      filter: { id: /^virtual:locale\/|^@formatjs\/icu-messageformat-parser$/ },
      handler(id, importer) {
        if (id.startsWith(PREFIX)) return `\0${id}`;
        const forThePage = id === PARSER && importer?.includes("intl-messageformat");
        return forThePage ? this.resolve(`${PARSER}/no-parser.js`, importer) : null;
      },
    },
    load: {
      filter: { id: /^\0virtual:locale\// },
      handler(id) {
        const name = id.slice(1 + PREFIX.length);
        const later = name.startsWith(LATER);
        const language = LANGUAGES.find((known) => known === (later ? name.slice(LATER.length) : name));
        if (language === undefined)
          throw new Error(
            `There is no catalogue “${name}” in src/ui/messages. Languages: ${LANGUAGES.join(", ")}.`,
          );
        this.addWatchFile(join(MESSAGES, later ? "later" : "", `${language}.json`));
        const json = JSON.stringify(later ? makeLater(language) : makeLocale(language));
        return `export const ${later ? "later" : "locale"} = JSON.parse(${JSON.stringify(json)});`;
      },
    },
  };
}

/** The locale of a language, from its catalogue and from Node's full ICU. */
export function makeLocale(language: Language): Locale {
  const files = factsNow();
  return {
    language,
    messages: messagesIn<MessageKey>(`${language}.json`, language, atlasWords(files, language)),
    questions: questionsIn(files["atlas.json"], language),
    countries: countryNames(files, language),
    languages: languageNames(language, languageCodes(files)),
    months: monthNames(language),
    number: numberMarks(language),
    endonyms: ENDONYMS,
  };
}

function questionsIn(text: string | undefined, language: Language): Locale["questions"] {
  return saidOfAtlas(text).questions.map(({ text, ...question }) => {
    const own = text[language];
    return own === undefined ? { text: text.en, lang: "en", ...question } : { text: own, ...question };
  });
}

let ofThisTurn: GeoFiles | null = null;

/** The files of facts, read once in a turn of the event loop: a build asks for them a dozen times in one. */
function factsNow(): GeoFiles {
  if (ofThisTurn !== null) return ofThisTurn;
  ofThisTurn = geoFolder();
  setImmediate(() => {
    ofThisTurn = null;
  });
  return ofThisTurn;
}

/** What exploring and exporting say in a language. */
export function makeLater(language: Language): Later {
  const files = factsNow();
  return {
    messages: messagesIn<LaterKey>(`later/${language}.json`, language, atlasWords(files, language)),
    abbreviations: abbreviationsIn(files["atlas.json"], language),
  };
}

function abbreviationsIn(text: string | undefined, language: Language): Later["abbreviations"] {
  return saidOfAtlas(text).abbreviations.map(({ short, long }) => ({
    short: [...new Set([...(short[language] ?? []), ...short.en])],
    long: long[language] ?? long.en,
  }));
}

/** The messages of a catalogue; what the atlas says itself is in their place. */
function messagesIn<Key extends string>(
  file: string,
  language: Language,
  own: ReadonlyMap<string, string>,
): Record<Key, Message> {
  const catalogue: Record<string, string> = JSON.parse(readFileSync(join(MESSAGES, file), "utf8"));
  const messages = Object.entries(creditingHeights(catalogue)).map(([key, text]) => [
    key,
    compiled(own.get(key) ?? creditingGrid(text, language)),
  ]);
  return Object.fromEntries(messages);
}

/** Where somebody has brought an elevation model, whose it is stands wherever the licence does. */
function creditingHeights(catalogue: Record<string, string>): Record<string, string> {
  const { "app.heights": heights, ...rest } = catalogue;
  if (heights === undefined) return rest;
  const credit = groundFile<{ heights?: { credit: string | null } }>("ground").heights?.credit ?? null;
  if (credit === null) return rest;
  return {
    ...rest,
    "app.licence": `${rest["app.licence"]} ${heights.replace("{credit}", () => asMessage(credit))}`,
  };
}

/** Whose the present grid is, its own file says. */
function creditingGrid(text: string, language: Language): string {
  if (!text.includes("{grid")) return text;
  const { by, credits } = gridOf();
  return text
    .replaceAll("{gridBy}", asMessage(`© ${by.join(", ")}`))
    .replaceAll("{gridCredits}", asMessage(credits[language] ?? credits.en));
}

/** By their texts: search, feeds, pages and pictures of a build ask for the same ones. */
const known = new Map<string, Message>();

const ENDONYMS: Locale["endonyms"] = { en: "English", az: "Azərbaycanca", tr: "Türkçe", ru: "Русский" };

function compiled(text: string): Message {
  const message = known.get(text) ?? parsed(text);
  known.set(text, message);
  return message;
}

function parsed(text: string): Message {
  const parts = parse(text, { captureLocation: false });
  const [first] = parts;
  return parts.length === 1 && first !== undefined && first.type === 0 ? first.value : parts;
}

/** As the facts name them, else as ICU does. */
function countryNames(files: GeoFiles, language: Language): Record<string, string> {
  const { countries } = saidOfAtlas(files["atlas.json"]);
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  const nameOf = (code: string) => {
    const own = ownOf(countries, code)?.names;
    return own?.[language] ?? names.of(code) ?? own?.en;
  };
  const named = countryCodes(files).flatMap((code): [string, string][] => {
    const name = nameOf(code);
    return name === undefined ? [] : [[code, name]];
  });
  const { compare } = new Intl.Collator(language);
  return Object.fromEntries(named.sort(([, a], [, b]) => compare(a, b)));
}

/** Languages of the documents. */
function languageNames(language: Language, codes: readonly string[]): Record<string, string> {
  const names = new Intl.DisplayNames([language], { type: "language" });
  return Object.fromEntries(codes.map((code) => [code, names.of(code) ?? code]));
}

function monthNames(language: Language): Locale["months"] {
  const inDate = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", timeZone: "UTC" });
  const alone = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2025, month, 1)));
  const monthOf = (date: Date) => inDate.formatToParts(date).find(({ type }) => type === "month")?.value;
  return {
    inDate: months.map((date) => monthOf(date) ?? ""),
    alone: months.map((date) => alone.format(date)),
  };
}

function numberMarks(language: Language): Locale["number"] {
  const parts = new Intl.NumberFormat(language).formatToParts(12345.6);
  const mark = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? "";
  const short = new Intl.NumberFormat(language).formatToParts(1234).some(({ type }) => type === "group");
  return { decimal: mark("decimal"), group: mark("group"), groupFrom: short ? 4 : 5 };
}
