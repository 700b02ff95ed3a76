import type { Text } from "../atlas";
import { targetKey } from "./kinship";
import type {
  Detail,
  FiledDetail,
  FiledDocument,
  FiledSource,
  FiledText,
  SearchDocument,
  SearchFile,
  Target,
} from "./searchDocument";

const OTHERS = ["az", "tr", "ru"] as const;
type Other = (typeof OTHERS)[number];

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

function filedDocument({ kind: _, to, title, details, kin, ...document }: SearchDocument): FiledDocument {
  return {
    to: targetKey(to),
    title: filedText(title),
    ...document,
    ...(details && { details: details.map(filedDetail) }),
    ...(kin && { kin: eachOf(kin, targetKey) }),
  };
}

function unfiledDocument({ to, title, details, kin, ...document }: FiledDocument): SearchDocument {
  const target = targetOf(to);
  return {
    kind: target.kind,
    to: target,
    title: unfiledText(title),
    ...document,
    ...(details && { details: details.map(unfiledDetail) }),
    ...(kin && { kin: eachOf(kin, targetOf) }),
  };
}

function filedDetail(detail: Detail): FiledDetail {
  return "text" in detail ? { text: filedText(detail.text) } : detail;
}

function unfiledDetail(detail: FiledDetail): Detail {
  return "text" in detail ? { text: unfiledText(detail.text) } : detail;
}

function filedText(text: Text): FiledText {
  return { en: text.en, ...ofOthers(text, (said) => (said === text.en ? 0 : said)) };
}

function unfiledText(text: FiledText): Text {
  return { en: text.en, ...ofOthers(text, (said) => (said === 0 ? text.en : said)) };
}

/** What is made of a text in each language that it has besides English. */
function ofOthers<Said extends string | 0, Made>(
  text: { readonly [language in Other]?: Said | undefined },
  made: (said: Said) => Made,
): { readonly [language in Other]?: Made } {
  const others: { [language in Other]?: Made } = {};
  for (const language of OTHERS) {
    const said = text[language];
    if (said !== undefined) others[language] = made(said);
  }
  return others;
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
