import { once } from "../once";
import { makeSearch } from "./makeSearch";
import type { Search } from "./search";
import type { SearchFile } from "./searchDocument";

/**
 * The search of a site, from `<base>facts/search.json`. The file is asked for once, on first use. Rejects where it
 * doesn't come or is cut short, and asks again the next time.
 */
export const loadSearch = once(async (base: string): Promise<Search> => {
  const url = `${base}facts/search.json`;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return makeSearch((await response.json()) as SearchFile);
});
