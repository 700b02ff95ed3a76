import type { Language } from "../vocabulary";
import { matchesIn } from "./marked";
import { type Hit, makeIndex } from "./nameIndex";
import { wanted } from "./queryOf";
import type { Result, Search } from "./search";
import type { Detail, Lead, SearchDocument, SearchFile, Target } from "./searchDocument";
import { spoken } from "./wordings";

const MOST_RESULTS = 100;

/** A search of the documents that the build lists. Its index is made here: it would be as large as they are. */
export async function makeSearch({ documents }: SearchFile): Promise<Search> {
  const index = await makeIndex(documents);
  const byTarget = new Map(documents.map((document) => [keyOf(document), document]));
  return {
    find: (query, language) => {
      const asked = wanted(query);
      if (asked.words.length === 0) return [];
      return index(asked)
        .slice(0, MOST_RESULTS)
        .flatMap((hit) => resultsOf(hit, byTarget, language))
        .slice(0, MOST_RESULTS);
    },
  };
}

function keyOf({ kind, leads: [lead] }: SearchDocument): string {
  return kind === "person" || kind === "source" ? "" : targetKey(lead!.to);
}

function targetKey({ kind, id }: Target): string {
  return `${kind} ${id}`;
}

/** Whoever was looked for by office or country is shown once; by name, with each of their meetings. */
function resultsOf(
  { document, matched }: Hit,
  byTarget: ReadonlyMap<string, SearchDocument>,
  language: Language,
): Result[] {
  const { kind, title, details = [], leads } = document;
  const isByName = matchesIn(title.en, matched) > 0;
  const foundAs = nameWith(matched, document, language);
  return (isByName ? leads : leads.slice(0, 1)).map((lead) => ({
    kind,
    to: lead.to,
    title,
    foundAs,
    matched,
    details: [...details, ...leadDetails(lead, kind, byTarget)],
  }));
}

/** A person is told by office and meeting, a source by what cites it. */
function leadDetails(
  { to, details = [] }: Lead,
  kind: SearchDocument["kind"],
  byTarget: ReadonlyMap<string, SearchDocument>,
): readonly Detail[] {
  const target = byTarget.get(targetKey(to));
  if (!target || (kind !== "person" && kind !== "source")) return details;
  const dates = kind === "person" ? (target.details ?? []).filter((detail) => "dates" in detail) : [];
  return [...details, { text: target.title }, ...dates];
}

/** The name that has most of the words which the query met. */
function nameWith(
  matched: readonly string[],
  { title, names = [] }: SearchDocument,
  language: Language,
): string | null {
  if (matchesIn(title[language] ?? title.en, matched) > 0) return null;
  const others = [...spoken(title), ...names].map((name) => ({ name, matches: matchesIn(name, matched) }));
  const best = others.reduce((one, other) => (other.matches > one.matches ? other : one));
  return best.matches > 0 ? best.name : null;
}
