import { fetchInTime } from "./fetchInTime";
import { ID_PATTERN } from "./idPattern";
import type { Library } from "./library";
import { once } from "./once";
import type { Target } from "./search/searchDocument";
import type { ToldStory } from "./story";
import type { Language } from "./vocabulary";

/** Whether the site lists a thing. */
export type IsListed = (kind: Target["kind"], id: string) => Promise<boolean>;

interface ShippedLibrary extends Library {
  story(id: string, language: Language): Promise<ToldStory | null>;
}

/**
 * Entries and stories from the files beside the page: `<base>facts/<language>/<kind>/<id>.json`. Each is asked for once; a request
 * that fails for want of a network rejects, and is made again the next time. So is one for a file that isn't there although the site lists the
 * thing; `null` is the answer where it doesn't.
 */
export function shippedLibrary(baseUrl: string, isListed: IsListed): ShippedLibrary {
  const fetched = once(async ([language, kind, id]: readonly [Language, Target["kind"], string]) => {
    try {
      return await (await fetchInTime(`${baseUrl}facts/${language}/${kind}/${id}.json`)).json();
    } catch (failure) {
      if ((failure as Error).cause === 404 && !(await isListed(kind, id))) return null;
      throw failure;
    }
  });
  const entry = async (kind: Target["kind"], id: string, language: Language) =>
    ID_PATTERN.test(id) ? fetched([language, kind, id]) : null;
  return { entry, story: (id, language) => entry("story", id, language) };
}
