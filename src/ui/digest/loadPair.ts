import type { EntryOf } from "../../atlas/entry";
import type { Library } from "../../atlas/library";
import { libraryOn } from "../load/past";

export type MemberPair = readonly [EntryOf<"member">, EntryOf<"member">];

/** What is known of two members, or was known on a day, to be set beside each other. Rejects where it can't be had. */
export async function loadPair(
  [first, second]: readonly [string, string],
  date: string | null,
): Promise<MemberPair> {
  const library = await libraryOn(date);
  return Promise.all([memberEntry(first, library), memberEntry(second, library)]);
}

async function memberEntry(id: string, library: Library): Promise<EntryOf<"member">> {
  const entry = await library.entry("member", id);
  if (entry?.kind !== "member") throw new Error(`“${id}” is no member that could be compared.`);
  return entry;
}
