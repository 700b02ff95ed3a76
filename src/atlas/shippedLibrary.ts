import { fetchInTime } from "./fetchInTime";
import { ID_PATTERN } from "./idPattern";
import type { Library } from "./library";
import { once } from "./once";
import type { Target } from "./search/searchDocument";
import type { ToldStory } from "./story";

/** Whether the site lists a thing. */
export type IsListed = (kind: Target["kind"], id: string) => Promise<boolean>;

interface ShippedLibrary extends Library {
  story(id: string): Promise<ToldStory | null>;
}

/**
 * Entries and stories from the files beside the page: `<base>facts/<kind>/<id>.json`. Each is asked for once; a request that
 * fails for want of a network rejects, and is made again the next time. So is one for a file that isn't there although the site lists the thing;
 * `null` is the answer where it doesn't.
 */
export function shippedLibrary(baseUrl: string, isListed: IsListed): ShippedLibrary {
  const fetched = once(async ([kind, id]: readonly [Target["kind"], string]) => {
    try {
      return await (await fetchInTime(`${baseUrl}facts/${kind}/${id}.json`)).json();
    } catch (failure) {
      if ((failure as Error).cause === 404 && !(await isListed(kind, id))) return null;
      throw failure;
    }
  });
  const entry = async (kind: Target["kind"], id: string) =>
    ID_PATTERN.test(id) ? fetched([kind, id]) : null;
  return { entry, story: (id) => entry("story", id) };
}
