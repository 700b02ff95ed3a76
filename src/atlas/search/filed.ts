import { targetKey } from "./kinship";
import type { FiledDocument, SearchDocument, Target } from "./searchDocument";

export function filed({ kind, to, kin, ...document }: SearchDocument): FiledDocument {
  return {
    ...(kind !== to.kind && { kind }),
    to: targetKey(to),
    ...document,
    ...(kin && { kin: eachOf(kin, targetKey) }),
  };
}

export function unfiled({ kind, to, kin, ...document }: FiledDocument): SearchDocument {
  const target = targetOf(to);
  return { kind: kind ?? target.kind, to: target, ...document, ...(kin && { kin: eachOf(kin, targetOf) }) };
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
