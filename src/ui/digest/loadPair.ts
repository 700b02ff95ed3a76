import type { EntryOf } from "../../atlas/entry";
import { library } from "../load/library";

export type MemberPair = readonly [EntryOf<"member">, EntryOf<"member">];

/** What is known of two members, to be set beside each other. Rejects where it can't be had. */
export async function loadPair(first: string, second: string): Promise<MemberPair> {
  return Promise.all([memberEntry(first), memberEntry(second)]);
}

async function memberEntry(id: string): Promise<EntryOf<"member">> {
  const entry = await library.entry("member", id);
  if (entry?.kind !== "member") throw new Error(`“${id}” is no member that could be compared.`);
  return entry;
}
