import type { EntryOf } from "../../atlas/entry";
import type { Library } from "../../atlas/library";
import type { Language } from "../../atlas/vocabulary";

/** The entries of corridors, without those of which nothing was known then. */
export async function corridorEntries(
  ids: readonly string[],
  library: Library,
  language: Language,
): Promise<readonly EntryOf<"corridor">[]> {
  const entries = await Promise.all(ids.map((id) => library.entry("corridor", id, language)));
  return entries.filter((each) => each?.kind === "corridor");
}
