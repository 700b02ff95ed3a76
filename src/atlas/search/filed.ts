import { targetKey } from "./kinship";
import type {
  Detail,
  FiledDocument,
  FiledSource,
  SearchDocument,
  SearchFile,
  Target,
} from "./searchDocument";

/** Documents as the file has them: of things, and of sources under what they lead to. */
export function filed(documents: readonly SearchDocument[]): Pick<SearchFile, "documents" | "sources"> {
  const sources: Record<string, FiledSource[]> = {};
  for (const document of documents.filter(isSource)) {
    const under = targetKey(document.to);
    sources[under] = [...(sources[under] ?? []), filedSource(document)];
  }
  return { documents: documents.filter((document) => !isSource(document)).map(filedDocument), sources };
}

/** The documents of a file: things in their order, then sources, those of one thing side by side. */
export function unfiled({ documents, sources }: Pick<SearchFile, "documents" | "sources">): SearchDocument[] {
  return [
    ...documents.map(unfiledDocument),
    ...Object.entries(sources).flatMap(([to, each]) => each.map((source) => unfiledSource(source, to))),
  ];
}

function isSource({ kind }: SearchDocument): boolean {
  return kind === "source";
}

function filedDocument({ kind: _, to, kin, ...document }: SearchDocument): FiledDocument {
  return { to: targetKey(to), ...document, ...(kin && { kin: eachOf(kin, targetKey) }) };
}

function unfiledDocument({ to, kin, ...document }: FiledDocument): SearchDocument {
  const target = targetOf(to);
  return { kind: target.kind, to: target, ...document, ...(kin && { kin: eachOf(kin, targetOf) }) };
}

function filedSource({ title, details = [] }: SearchDocument): FiledSource {
  const publisher = details.flatMap((detail) => ("text" in detail ? detail.text.en : []))[0];
  const date = details.flatMap((detail) => ("dates" in detail ? detail.dates[0] : []))[0];
  return [title.en, publisher ?? null, date ?? null];
}

function unfiledSource([title, publisher, date]: FiledSource, to: string): SearchDocument {
  const details: Detail[] = [
    ...(publisher === null ? [] : [{ text: { en: publisher } }]),
    ...(date === null ? [] : [{ dates: [date] as const }]),
  ];
  return { kind: "source", to: targetOf(to), title: { en: title }, details };
}

function eachOf<From, To>(
  { same, near }: { readonly same?: readonly From[]; readonly near?: readonly From[] },
  made: (each: From) => To,
): { readonly same?: readonly To[]; readonly near?: readonly To[] } {
  return { ...(same && { same: same.map(made) }), ...(near && { near: near.map(made) }) };
}

/** Ids of segments have a stroke of their own. */
function targetOf(word: string): Target {
  const end = word.indexOf("/");
  return { kind: word.slice(0, end) as Target["kind"], id: word.slice(end + 1) };
}
