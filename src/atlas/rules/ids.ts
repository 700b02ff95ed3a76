import type { Draft } from "../draft";
import { ID_PATTERN } from "../idPattern";
import { isCountryCode } from "../isCountryCode";
import type { Problem } from "../problems";

/** A file's name is the id of its record, by which addresses and other records know it. */
export function ids(draft: Draft): Problem[] {
  const { corridors, members, neighbours, organisations, meetings, stories } = draft;
  return [
    ...[corridors, members, neighbours, organisations, meetings, stories].flat().flatMap(named),
    ...organisations.filter(({ id }) => isCountryCode(id)).map(takenForACountry),
  ];
}

/** Names that every object answers to: to a program they are never free. */
const TAKEN: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

function named({ id, where }: { readonly id: string; readonly where: string }): Problem[] {
  const message = TAKEN.has(id)
    ? `“${id}” is a word of the programming language; the record needs another name`
    : `a file is named by the id of its record, such as “ca-az”: letters, digits, hyphens; found “${id}”`;
  return ID_PATTERN.test(id) && !TAKEN.has(id) ? [] : [{ where, message }];
}

function takenForACountry({ id, where }: { readonly id: string; readonly where: string }): Problem {
  return {
    where,
    message: `“${id}” reads as a country's code; an organisation needs a name in small letters`,
  };
}
