import type { Language } from "../vocabulary";
import { unfiled } from "./filed";
import { gathered } from "./gathered";
import { kinshipOf, targetKey } from "./kinship";
import { type Hit, makeIndex, namesOf } from "./nameIndex";
import { wanted } from "./queryOf";
import type { Result, Search } from "./search";
import type { Detail, SearchDocument, SearchFile } from "./searchDocument";

const MOST_RESULTS = 100;

/** A search of the documents that the build lists. Its index is made here: it would be as large as they are. */
export async function makeSearch(file: SearchFile): Promise<Search> {
  const documents = unfiled(file);
  const index = await makeIndex(documents, file.countries);
  const byTarget = new Map(documents.filter(isTarget).map((document) => [targetKey(document.to), document]));
  const kinOf = kinshipOf(documents);
  return {
    find: (query, language) => {
      const asked = wanted(query);
      if (asked.words.length === 0) return [];
      const results = index(asked)
        .slice(0, MOST_RESULTS)
        .map((hit) => resultOf(hit, byTarget, language));
      return gathered(results, kinOf, (key) => unasked(byTarget.get(key)));
    },
  };
}

/** What is told of a thing that the query didn't meet. */
function unasked(document: SearchDocument | undefined): Result | null {
  if (!document) return null;
  const { kind, to, title, details = [] } = document;
  return { kind, to, title, foundAs: null, matched: [], details };
}

/** Whether a document is of the very thing that it leads to, and not of a source that is cited there. */
function isTarget({ kind }: Pick<SearchDocument, "kind">): boolean {
  return kind !== "source";
}

function resultOf(hit: Hit, byTarget: ReadonlyMap<string, SearchDocument>, language: Language): Result {
  const { document } = hit.of;
  const { kind, to, title, details = [] } = document;
  const foundAs = nameFound(hit, language);
  const told = [...details, ...citing(document, byTarget)].filter(
    (detail) => !("text" in detail) || detail.text.en !== foundAs,
  );
  return { kind, to, title, foundAs, matched: hit.matched, details: told };
}

/** A source is told by what cites it. */
function citing({ kind, to }: SearchDocument, byTarget: ReadonlyMap<string, SearchDocument>): Detail[] {
  const target = isTarget({ kind }) ? undefined : byTarget.get(targetKey(to));
  return target ? [{ text: target.title }] : [];
}

/** The name that has most of the words which the query met; `null` where that is the title on the page, or none. */
function nameFound({ of: { document, folded }, matched }: Hit, language: Language): string | null {
  const names = namesOf(document);
  const wordsMet = (name: string) => name.split(" ").filter((word) => matched.includes(word)).length;
  // The title on the page is one of the names, and folded like them.
  const shown = names.indexOf(document.title[language] ?? document.title.en);
  if (wordsMet(folded[shown] ?? "") > 0) return null;
  const matches = folded.map(wordsMet);
  const most = Math.max(...matches);
  return most > 0 ? (names[matches.indexOf(most)] ?? null) : null;
}
