import type { EntryOf } from "../../atlas/entry";
import type { Language } from "../../atlas/vocabulary";
import { libraryOn } from "../load/past";

export type MemberPair = readonly [EntryOf<"member">, EntryOf<"member">];

/** What is known of two members, or was known on a day, to be set beside each other. Rejects where it can't be had. */
export async function loadPair(
  [first, second]: readonly [string, string],
  date: string | null,
  language: Language,
): Promise<MemberPair> {
  const library = await libraryOn(date);
  const memberOf = async (id: string) => {
    const entry = await library.entry("member", id, language);
    if (entry?.kind !== "member") throw new Error(`“${id}” is no member that could be compared.`);
    return entry;
  };
  return Promise.all([memberOf(first), memberOf(second)]);
}
