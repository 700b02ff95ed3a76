import type { Organisation } from "./atlas";
import type { Entry, EntryOf } from "./entry";
import { isRecord } from "./spot";
import type { ToldStory } from "./story";
import type { Language } from "./vocabulary";

/**
 * An entry or a story as a page in one language reads it: of each text what it says in that language, or else in English. So a text
 * in another language has no English, and is asked by `said` or `textIn`. What the page needs besides stays: how the name of a person
 * is written in all languages, and the English of disagreements, by which a brief weighs them.
 */
export function inLanguage<Told extends Entry | ToldStory>(told: Told, language: Language): Told {
  const own = partIn(told, language) as Told;
  return isPerson(told) && isPerson(own)
    ? { ...own, record: { ...own.record, names: told.record.names } }
    : own;
}

function isPerson(told: Entry | ToldStory): told is EntryOf<"person"> {
  return "kind" in told && told.kind === "person";
}

/** Texts that keep their English beside. */
const WEIGHED: ReadonlySet<string> = new Set(["best", "says"]);

function partIn(part: unknown, language: Language, field = ""): unknown {
  if (Array.isArray(part))
    return typeof part[0] === "number" ? part : part.map((each) => partIn(each, language, field));
  if (!isRecord(part)) return part;
  if (typeof part["en"] === "string") return textIn(part, language, WEIGHED.has(field));
  const fields: Record<string, unknown> = {};
  for (const name in part) fields[name] = partIn(part[name], language, name);
  return isCalledInWhole(part) ? { ...fields, short: fields["names"] } : fields;
}

function textIn(text: Readonly<Record<string, unknown>>, language: Language, keepsEnglish: boolean): unknown {
  const own = text[language];
  if (own === undefined) return { en: text["en"] };
  return keepsEnglish ? { en: text["en"], [language]: own } : { [language]: own };
}

/** Whether the short name is the whole one, which is then said in the language of the page: see `shortName`. */
function isCalledInWhole(part: Partial<Pick<Organisation, "names" | "short">>): boolean {
  return typeof part.short === "string" && part.short === part.names?.en;
}
