import { COUNTRY_CODES, ECO_MEMBERS } from "../countryCodes";
import type { Draft } from "../draft";
import type { Problem } from "../problems";

const MEMBERS: ReadonlySet<string> = new Set(ECO_MEMBERS);

/** `members/` holds the ten members of ECO, all of them and nobody else; `neighbours/` holds others. */
export function countries(draft: Draft): Problem[] {
  const present = new Set(draft.members.map(({ id }) => id));
  return [
    ...ECO_MEMBERS.filter((code) => !present.has(code)).map((code) => ({
      where: `members/${code}.json`,
      message: "the file is missing; members/ holds all ten members of ECO",
    })),
    ...draft.members
      .filter(({ id }) => !MEMBERS.has(id))
      .map(({ id, where }) => ({ where, message: `“${id}” isn't one of the ten members of ECO` })),
    ...draft.members
      .filter(({ record }) => record && (record.eco === null || record.centre === null))
      .map(({ where }) => ({ where, message: "a member needs its “eco” and its “centre”" })),
    ...draft.neighbours.flatMap(neighbourProblems),
  ];
}

function neighbourProblems({ id, where, record }: Draft["neighbours"][number]): Problem[] {
  if (!COUNTRY_CODES.has(id))
    return [{ where, message: `“${id}” isn't the two-letter code of a country (ISO 3166-1)` }];
  if (MEMBERS.has(id))
    return [{ where, message: `“${id}” is a member of ECO; its file belongs in members/` }];
  if (record && (record.eco !== null || record.centre !== null))
    return [{ where, message: "a neighbour isn't a member of ECO; its “eco” and “centre” are null" }];
  return [];
}
