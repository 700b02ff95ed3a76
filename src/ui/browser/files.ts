import { fetchInTime } from "../../atlas/fetchInTime";
import { once } from "../../atlas/once";

/** The site's folder, with a slash at the end. */
export const BASE = typeof document === "undefined" ? "./" : new URL(".", document.baseURI).href;

/** What the map is drawn of. */
export const MAP_FACTS = "facts/map.json";

/** What a JSON file of the site holds. Rejects with the file's name where it can't be had. */
export async function loadFile<Value>(path: string): Promise<Value> {
  return (await fetchInTime(`${BASE}${path}`)).json();
}

/** The same, for what is wanted more than once: it is fetched once, and kept. */
export function keptFile<Value>(path: string): Promise<Value> {
  return keptFiles(path) as Promise<Value>;
}

const keptFiles = once(loadFile<unknown>);
