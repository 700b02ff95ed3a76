import type { Atlas } from "../../src/atlas/atlas";
import { everyPart, type Part } from "../../src/atlas/everyPart";
import { isRecord } from "../../src/atlas/spot";

/** Fields that no reader sees, or that hold the words of somebody else. */
const UNSHOWN: ReadonlySet<string> = new Set([
  "editor",
  "title",
  "url",
  "id",
  "key",
  "licence",
  "aliases",
  "publisher",
]);

const CONTRACTION = /\b\w+n['’]t\b|\b(?:it|that|there|what|who)['’]s\b|\b\w+['’](?:re|ve|ll)\b/i;
/** “No report was found of …” may stand: it is what a reader asks. “The text read” is told in every language of the page. */
const WORKSHOP =
  /(?<!\b[Nn]o report )\b(?:was|were) (?:not )?found\b|\b(?:pages?|texts?) (?:read|found)\b|\bcop(?:y|ies)\b|\bthe page\b|\breports? found\b|\b(?:among|in|by) the sources\b|\b[Tt]he sources? (?:call|do|give|name|say|tell)s?\b|\blooked (?:at|for)\b|\bwas not (?:read|checked|compiled)\b|\b(?:[Ww]e|[Oo]ur) [a-z]|[Oo]xunmuş \p{L}+|[Oo]kunan \p{L}+|[Пп]рочитанн\p{L}+|[Ии]сточники (?:не )?(?:говорят|называют)/u;

/** What is shown of the atlas and is written by its editors: stories, whose notes are spoken, aside. */
const KINDS = [
  "corridors",
  "segments",
  "facilities",
  "countries",
  "organisations",
  "meetings",
  "plants",
  "substations",
  "interconnectors",
] as const;

/** Shown texts that speak of how the facts were looked for, or too loosely for an official page. */
export function textHints(atlas: Atlas): string[] {
  const records: unknown[] = KINDS.flatMap((kind) => [...atlas[kind].values()]);
  return [...records, { ...atlas.centre, id: "the Centre" }].flatMap((raw) => {
    const hints: string[] = [];
    everyPart({ where: nameOf(raw), raw }, (part) => hints.push(...hintsIn(part)));
    return hints;
  });
}

function nameOf(record: unknown): string {
  return isRecord(record) ? String(record["id"]) : "";
}

function hintsIn({ record, where }: Part): string[] {
  return Object.entries(record)
    .filter(([field]) => !UNSHOWN.has(field))
    .flatMap(([field, value]) => [value].flat().map((text) => [field, text] as const))
    .flatMap(([field, text]) => {
      const told = typeof text === "string" ? mistakeIn(text) : null;
      return told ? [`${where(field)}: ${told}`] : [];
    });
}

function mistakeIn(text: string): string | null {
  const short = CONTRACTION.exec(text)?.[0];
  if (short) return `“${short}” is a contraction; write it out`;
  const talk = WORKSHOP.exec(text)?.[0];
  return talk ? `“${talk}” speaks of our search; say what holds, or move it to “editor”` : null;
}
