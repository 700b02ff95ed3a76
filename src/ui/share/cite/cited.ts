import type { AtlasFront } from "../../../atlas/front";
import type { Language } from "../../../atlas/vocabulary";
import { asOfWords } from "../../locale/asOfWords";
import type { AllWords } from "../../locale/words";
import type { SharedView } from "../useShared";

/** A view as a work that can be cited. */
export interface Cited {
  /** By which a reference manager knows it: letters of ASCII, digits, hyphens. */
  readonly key: string;
  /** Who publishes it: the atlas. */
  readonly atlas: string;
  readonly title: string;
  readonly url: string;
  /** Up to which day the facts reach, `2026-11-23`, or the month or year as far as it is known. */
  readonly asOf: string;
  /** The day on which it was looked at. */
  readonly retrieved: string;
  readonly language: Language;
  /** What sort of work it is. */
  readonly medium: string;
  /** Date of the data, and on how many documents it rests. */
  readonly notes: readonly string[];
  /** All of it in a line, as the language says it. */
  readonly line: string;
}

export interface CiteWish {
  readonly url: string;
  /** What names of files about the view begin with; the key does as well. */
  readonly stem: string;
  readonly facts: Pick<AtlasFront, "horizon" | "isPast">;
  /** By the reader's own clock. */
  readonly today: Date;
}

/** The view as it is cited today. */
export function citedNow(
  { title: long, sources }: SharedView,
  { url, stem, facts, today }: CiteWish,
  words: AllWords,
): Cited {
  const { t, date, language } = words;
  const { horizon: asOf } = facts;
  const title = inOneLine(long);
  const atlas = t("app.name");
  const retrieved = dayOf(today);
  const medium = t("share.cite.medium");
  const notes = [
    asOfWords(facts, words),
    ...(sources === null ? [] : [t("count.sources", { count: sources })]),
  ];
  const year = asOf.slice(0, 4);
  return {
    ...{ key: `${stem}-${year}`, atlas, title, url, asOf, retrieved, language, medium, notes },
    line: t("share.cite.apa", {
      ...{ atlas, year, title, url, retrieved: date(retrieved) },
      about: [medium, ...notes].join("; "),
    }),
  };
}

/** Formats that have a line for each field can't hold a text of several. */
function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
}
