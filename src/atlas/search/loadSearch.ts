import { fetchInTime } from "../fetchInTime";
import { once } from "../once";
import { targetKey } from "./kinship";
import { makeSearch } from "./makeSearch";
import type { Search } from "./search";
import type { SearchFile, Target } from "./searchDocument";

/**
 * The search of a site, from `<base>facts/search.json`. The file is asked for once, on first use. Rejects where it
 * doesn't come or is cut short, and asks again the next time.
 */
export const loadSearch = once(async (base: string): Promise<Search> => makeSearch(await loadFile(base)));

/** Whether a site has a thing, which then can be found. */
export async function isListed(base: string, kind: Target["kind"], id: string): Promise<boolean> {
  const { documents } = await loadFile(base);
  return documents.some(({ to }) => to === targetKey({ kind, id }));
}

async function loadFile(base: string): Promise<SearchFile> {
  return (await fetchInTime(`${base}facts/search.json`)).json();
}
