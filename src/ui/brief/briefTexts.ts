import type { Claim, Country, Text } from "../../atlas/atlas";
import { BRIEF_MAP, type BriefPart, type BriefText } from "../../draw/brief/brief";
import type { citing } from "../digest/citing";
import { asSentence } from "../locale/asOfWords";
import type { AllWords } from "../locale/words";
import { amountOf } from "../part/amount";

type Target = Country["targets"][number];
export type Cite = ReturnType<typeof citing>["cite"];

/** Words of the page. */
export function plain(text: string, cites: readonly number[] = []): BriefText {
  return { text, lang: undefined, cites };
}

/** What is recorded in English only. */
export function english(text: string, { language }: AllWords, cites: readonly number[] = []): BriefText {
  return { text, lang: language === "en" ? undefined : "en", cites };
}

export function saidText(text: string | Text, words: AllWords, cites: readonly number[] = []): BriefText {
  return { ...words.said(text), cites };
}

/** The first documents of several lists, each once and in ascending order: at most so many. */
export function citedOf(cite: Cite, lists: readonly (readonly string[])[], most: number): readonly number[] {
  return [...new Set(lists.slice(0, most).flatMap((ids) => cite(ids)))].toSorted((a, b) => a - b);
}

/** The first of the documents, each by itself and in ascending order: at most so many. */
export function citedEach(cite: Cite, ids: readonly string[], most: number): readonly number[] {
  return citedOf(
    cite,
    ids.map((id) => [id]),
    most,
  );
}

/** What a country aims at, with what is to be known of it: a share without large hydropower isn't one with it. */
export function aimText({ text, note, sources }: Target, words: AllWords, cite: Cite): BriefText {
  const more = note === undefined ? "" : ` ${words.said(note).text}`;
  const aim = words.said(text);
  return { ...aim, text: `${aim.text}.${more}`, cites: cite(sources) };
}

/** The value of a claim: what is recorded in words is in English. */
export function valueText(claim: Claim, words: AllWords): BriefText {
  const amount = amountOf(claim, words);
  return amount === null ? english(String(claim.value), words) : plain(amount);
}

/** A finding without the name of what it is about, which stands over it as the title: `6 of 10 members reported present`. */
export function findingOf(title: string, name: string, { language }: AllWords): string {
  const start = `${name}: `;
  if (!title.startsWith(start)) return "";
  return asSentence(title.slice(start.length), language);
}

/** Where the map stands in it. */
export function mapPart(title: string, { t }: AllWords): BriefPart {
  return { part: "map", description: t("export.description", { title }), height: BRIEF_MAP.usual };
}
