import MiniSearch, { type Query, type SearchResult } from "minisearch";
import { isCountryCode } from "../isCountryCode";
import { detailTexts } from "./documentOf";
import { folded, foldedWords } from "./folded";
import { alikeAmong, queryOf, type Wanted } from "./queryOf";
import { BM25, FIELD_WEIGHTS, KIND_WEIGHTS, NEARNESS, phraseWeight } from "./ranking";
import type { SearchDocument, SearchFile } from "./searchDocument";
import { inOrder } from "./swapped";
import { spoken } from "./wordings";

/** Documents between two pauses while the index is made, so that typing isn't held up. */
const AT_ONCE = 100;

/** A document, ready to be compared with what is looked for. */
export interface Indexed {
  readonly document: SearchDocument;
  /** Its names as `namesOf` lists them, folded. */
  readonly folded: readonly string[];
}

export interface Hit {
  readonly of: Indexed;
  readonly score: number;
  /** Folded words of the document that the query met. */
  readonly matched: readonly string[];
}

/** Documents with all wanted words, best first; where none has all, those that have most of them. */
export type NameIndex = (wanted: Wanted) => Hit[];

/** Makes an index of the words of documents, with pauses in which the page can answer its reader. */
export async function makeIndex(
  documents: readonly SearchDocument[],
  countries: SearchFile["countries"],
): Promise<NameIndex> {
  const index = new MiniSearch({
    fields: Object.keys(FIELD_WEIGHTS),
    tokenize: (text) => text.split(" "),
    processTerm: (word) => word || null,
  });
  const words = new Set<string>();
  const indexed: Indexed[] = [];
  for (const [id, document] of documents.entries()) {
    if (id % AT_ONCE === AT_ONCE - 1) await pause();
    const fields = fieldsOf(document, countries);
    index.add({ id, ...fields });
    indexed.push({ document, folded: namesOf(document).map(folded) });
    for (const word of Object.values(fields).join(" ").split(" ")) words.add(word);
  }
  const alike = alikeAmong(words);
  return (asked) => {
    const wanted = inOrder(asked, words);
    return found(index, queryOf(wanted, alike))
      .map((result) => hitOf(result, indexed, wanted))
      .sort((one, other) => other.score - one.score);
  };
}

function hitOf({ id, score, terms }: SearchResult, indexed: readonly Indexed[], wanted: Wanted): Hit {
  const meant = indexed[id];
  if (meant === undefined)
    throw new Error(`The index has ${indexed.length} documents, and number ${id} was found.`);
  return { of: meant, score: score * weightOf(meant, wanted), matched: terms };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Folded texts of a document, by field. */
function fieldsOf(
  { title, names = [], about = "", details = [] }: SearchDocument,
  countries: SearchFile["countries"],
) {
  const shown = details.flatMap((detail) =>
    "country" in detail ? (countries[detail.country] ?? []) : detailTexts(detail),
  );
  return {
    title: once(spoken(title)),
    names: once(names),
    about: once([about, ...shown]),
  };
}

/** The folded words of some texts, each once: a name that is the same in four languages isn't four times as good. */
function once(texts: readonly string[]): string {
  return [...new Set(texts.flatMap(foldedWords))].join(" ");
}

function found(index: MiniSearch, queries: Query[]): SearchResult[] {
  const options = { boost: FIELD_WEIGHTS, weights: NEARNESS, bm25: BM25 };
  const all = index.search({ combineWith: "AND", queries }, options);
  if (all.length > 0 || queries.length < 2) return all;
  const some = index.search({ combineWith: "OR", queries }, options);
  const most = Math.max(...some.map(({ queryTerms }) => queryTerms.length));
  return some.filter(({ queryTerms }) => queryTerms.length === most);
}

/** All names of a thing: its title in the languages in which it is given, then the others. */
export function namesOf({ title, names = [] }: SearchDocument): string[] {
  return [...spoken(title), ...names];
}

function weightOf({ document: { kind, to }, folded }: Indexed, { phrase }: Wanted): number {
  const isCountry = kind === "party" && isCountryCode(to.id);
  return KIND_WEIGHTS[isCountry ? "member" : kind] * phraseWeight(folded, phrase);
}
