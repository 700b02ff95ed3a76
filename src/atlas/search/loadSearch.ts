import { makeSearch } from "./makeSearch";
import type { Search } from "./search";
import type { SearchFile } from "./searchDocument";

const asked = new Map<string, Promise<Search>>();

/**
 * The search of a site, from `<base>facts/search.json`. The file is asked for once, on first use. Rejects where it
 * doesn't come or is cut short, and asks again the next time.
 */
export function loadSearch(base: string): Promise<Search> {
  const answer = asked.get(base) ?? fetchSearch(`${base}facts/search.json`);
  asked.set(base, answer);
  answer.catch(() => asked.delete(base));
  return answer;
}

async function fetchSearch(url: string): Promise<Search> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return makeSearch((await response.json()) as SearchFile);
}
