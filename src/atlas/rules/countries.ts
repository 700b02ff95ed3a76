import { COUNTRY_CODES } from "../countryCodes";
import type { Draft } from "../draft";
import { ownOf } from "../ownOf";
import type { Problem } from "../problems";

/** Tells which codes are countries: those of ISO 3166-1, and those that `atlas.json` gives a name. */
export function countriesIn({ about }: Draft): (id: string) => boolean {
  const named = about?.record?.countries ?? {};
  return (id) => COUNTRY_CODES.has(id) || ownOf(named, id) !== undefined;
}

/** `members/` holds the members that `atlas.json` lists, all of them and nobody else; `neighbours/` holds others. */
export function countries(draft: Draft): Problem[] {
  const listed: readonly string[] = draft.about?.record?.members ?? draft.members.map(({ id }) => id);
  const members = new Set(listed);
  const isCountry = countriesIn(draft);
  const present = new Set(draft.members.map(({ id }) => id));
  return [
    ...listed
      .filter((code) => !present.has(code))
      .map((code) => ({
        where: `members/${code}.json`,
        message: "the file is missing; members/ holds all members that atlas.json lists",
      })),
    ...draft.members
      .filter(({ id }) => !members.has(id))
      .map(({ id, where }) => ({ where, message: `“${id}” isn't one of the members that atlas.json lists` })),
    ...draft.members
      .filter(({ record }) => record && (record.eco === null || record.centre === null))
      .map(({ where }) => ({ where, message: "a member needs its “eco” and its “centre”" })),
    ...draft.neighbours.flatMap((neighbour) => neighbourProblems(neighbour, members, isCountry)),
    ...[...draft.members, ...draft.neighbours].flatMap(measureProblems),
  ];
}

/** A target is compared with an indicator of the same country, in the same unit. */
function measureProblems({ where, record }: Draft["members"][number]): Problem[] {
  return (record?.targets ?? []).flatMap(({ measure, unit }, i) => {
    if (measure === undefined) return [];
    const place = `${where} › targets › #${i + 1} › measure`;
    const figure = record?.indicators.find(({ key }) => key === measure);
    if (figure === undefined)
      return [{ where: place, message: `“${measure}” is none of the country's indicators` }];
    const other = figure.claims[0]?.unit;
    if (other === unit) return [];
    return [{ where: place, message: `“${measure}” is in “${other}”, the target in “${unit}”` }];
  });
}

function neighbourProblems(
  { id, where, record }: Draft["neighbours"][number],
  members: ReadonlySet<string>,
  isCountry: (id: string) => boolean,
): Problem[] {
  if (!isCountry(id))
    return [{ where, message: `“${id}” isn't the two-letter code of a country (ISO 3166-1)` }];
  if (members.has(id)) return [{ where, message: `“${id}” is a member; its file belongs in members/` }];
  if (record && (record.eco !== null || record.centre !== null))
    return [{ where, message: "a neighbour isn't a member; its “eco” and “centre” are null" }];
  return [];
}
