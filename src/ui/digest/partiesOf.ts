import type { Meeting, Participation } from "../../atlas/atlas";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import { isCountryCode } from "../../atlas/isCountryCode";
import { inRun } from "../../draw/flat/inRun";
import type { AllWords } from "../locale/words";

/** A meeting with its parties as protocol has them: member states by their names in the language of the page, other countries, organisations as recorded. */
export function inOrder(meeting: Meeting, index: Pick<AtlasIndex, "members">, { byName }: AllWords): Meeting {
  const { parties } = meeting;
  const { members, others, organisations } = sorted(parties, index);
  const named = (list: readonly Participation[]) =>
    byName(list.map(({ party }) => party)).flatMap((id) => list.filter(({ party }) => party === id));
  return { ...meeting, parties: [...named(members), ...named(others), ...organisations] };
}

/**
 * How many of each kind some parties of a meeting are, for its title counts members or countries alone: `6 members · 2 organisations`. Of one kind the
 * number says enough.
 */
export function countWords(
  parties: readonly Participation[],
  meeting: Pick<Meeting, "parties">,
  index: Pick<AtlasIndex, "members">,
  { t, number }: AllWords,
): string {
  const { members, others, organisations } = sorted(parties, index);
  const partners = partnerCountries(parties);
  const counts = hasAllMembers(meeting, index)
    ? ([
        ["members", members.length],
        ["others", others.length],
      ] as const)
    : ([
        ["countries", members.length + others.length - partners.length],
        ["partners", partners.length],
      ] as const);
  const said = [...counts, ["organisations", organisations.length] as const].filter(([, count]) => count > 0);
  if (said.length < 2) return number(parties.length);
  return inRun(said.map(([kind, count]) => t(`digest.roster.${kind}`, { count })));
}

/** Countries that came to a meeting of others: where three sign and a fourth signs something else beside them, four haven't signed the same. */
export function partnerCountries(parties: readonly Participation[]): readonly Participation[] {
  return parties.filter(({ party, role }) => role === "partner" && isCountryCode(party));
}

/** Whether all members are looked at in it, so that those who took part are some of ten. */
export function hasAllMembers(
  { parties }: Pick<Meeting, "parties">,
  index: Pick<AtlasIndex, "members">,
): boolean {
  return sorted(parties, index).members.length === index.members.length;
}

function sorted(parties: readonly Participation[], index: Pick<AtlasIndex, "members">) {
  const ids = new Set(index.members.map(({ id }) => id));
  return {
    members: parties.filter(({ party }) => ids.has(party)),
    others: parties.filter(({ party }) => !ids.has(party) && isCountryCode(party)),
    organisations: parties.filter(({ party }) => !isCountryCode(party)),
  };
}
