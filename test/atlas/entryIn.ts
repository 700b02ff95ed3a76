import type { Entry, EntryOf } from "../../src/atlas/entry";
import { entryOf } from "../../src/atlas/entryOf";
import { inLanguage } from "../../src/atlas/inLanguage";
import type { Language } from "../../src/atlas/vocabulary";
import { realAtlas } from "./participation/realIndex";

/** An entry as it comes out of the file that a page in a language fetches; `null` for an unknown id. */
export function entryIn<Kind extends Entry["kind"]>(
  kind: Kind,
  id: string,
  language: Language,
): EntryOf<Kind> | null {
  const entry = entryOf(realAtlas, kind, id);
  return entry && JSON.parse(JSON.stringify(inLanguage(entry as Entry, language)));
}
