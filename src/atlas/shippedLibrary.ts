import type { Entry } from "./entry";
import { ID_PATTERN } from "./idPattern";
import type { Library } from "./library";

/**
 * Entries from the files beside the page: `<base>facts/<kind>/<id>.json`. An entry is asked for once; a request that
 * fails for want of a network rejects, and is made again the next time. Resolves to `null` where there's no such file.
 */
export function shippedLibrary(baseUrl: string): Library {
  const asked = new Map<string, Promise<Entry | null>>();
  return {
    entry(kind, id) {
      if (!ID_PATTERN.test(id)) return Promise.resolve(null);
      const url = `${baseUrl}facts/${kind}/${id}.json`;
      const answer = asked.get(url) ?? fetchEntry(url);
      asked.set(url, answer);
      answer.catch(() => asked.delete(url));
      return answer;
    },
  };
}

async function fetchEntry(url: string): Promise<Entry | null> {
  const response = await fetch(url);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return (await response.json()) as Entry;
}
