import type { Language } from "../vocabulary";
import { gathered } from "./gathered";
import { kinshipOf, targetKey } from "./kinship";
import { matchesIn } from "./marked";
import { type Hit, makeIndex, namesOf } from "./nameIndex";
import { wanted } from "./queryOf";
import type { Result, Search } from "./search";
import type { Detail, Lead, SearchDocument, SearchFile } from "./searchDocument";

const MOST_RESULTS = 100;

/** A search of the documents that the build lists. Its index is made here: it would be as large as they are. */
export async function makeSearch({ documents }: SearchFile): Promise<Search> {
  const index = await makeIndex(documents);
  const byTarget = new Map(
    documents
      .filter(isTarget)
      .flatMap((document) => document.leads.map(({ to }) => [targetKey(to), document])),
  );
  const kinOf = kinshipOf(documents);
  return {
    find: (query, language) => {
      const asked = wanted(query);
      if (asked.words.length === 0) return [];
      const results = index(asked)
        .slice(0, MOST_RESULTS)
        .flatMap((hit) => resultsOf(hit, byTarget, language));
      return gathered(results.slice(0, MOST_RESULTS), kinOf, (key) => unasked(byTarget.get(key)));
    },
  };
}

/** What is told of a thing that the query didn't meet. */
function unasked(document: SearchDocument | undefined): Result | null {
  const [lead] = document?.leads ?? [];
  if (!document || !lead) return null;
  const { kind, title, details = [] } = document;
  return { kind, to: lead.to, title, foundAs: null, matched: [], details };
}

/** Whether a document is of the very thing that it leads to, and not of a source that is cited there. */
function isTarget({ kind }: Pick<SearchDocument, "kind">): boolean {
  return kind !== "source";
}

function resultsOf(hit: Hit, byTarget: ReadonlyMap<string, SearchDocument>, language: Language): Result[] {
  const { kind, title, details = [], leads } = hit.document;
  const { matched } = hit;
  const foundAs = nameFound(hit, language);
  return leads.slice(0, 1).map((lead) => {
    const all = [...details, ...leadDetails(lead, kind, byTarget)];
    const told = all.filter((detail) => !("text" in detail) || detail.text.en !== foundAs);
    return { kind, to: lead.to, title, foundAs, matched, details: told };
  });
}

/** A source is told by what cites it. */
function leadDetails(
  { to, details = [] }: Lead,
  kind: SearchDocument["kind"],
  byTarget: ReadonlyMap<string, SearchDocument>,
): readonly Detail[] {
  const target = byTarget.get(targetKey(to));
  if (!target || isTarget({ kind })) return details;
  return [...details, { text: target.title }];
}

/** The name that has most of the words which the query met; `null` where that is the title on the page, or none. */
function nameFound({ document, matched, folded }: Hit, language: Language): string | null {
  if (matchesIn(document.title[language] ?? document.title.en, matched) > 0) return null;
  const matches = folded.map((name) => name.split(" ").filter((word) => matched.includes(word)).length);
  const most = Math.max(...matches);
  return most > 0 ? (namesOf(document)[matches.indexOf(most)] ?? null) : null;
}
