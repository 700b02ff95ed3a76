import type { Entry } from "./entry";
import { ID_PATTERN } from "./idPattern";
import type { Library } from "./library";
import { once } from "./once";

/**
 * Entries from the files beside the page: `<base>facts/<kind>/<id>.json`. An entry is asked for once; a request that
 * fails for want of a network rejects, and is made again the next time. Resolves to `null` where there's no such file.
 */
export function shippedLibrary(baseUrl: string): Library {
  const entryAt = once(fetchEntry);
  return {
    entry: (kind, id) =>
      ID_PATTERN.test(id) ? entryAt(`${baseUrl}facts/${kind}/${id}.json`) : Promise.resolve(null),
  };
}

async function fetchEntry(url: string): Promise<Entry | null> {
  const response = await fetch(url);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return (await response.json()) as Entry;
}
