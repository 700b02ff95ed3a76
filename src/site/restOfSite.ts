import { once as arrivalOf, EventEmitter } from "node:events";
import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { indexOf } from "../atlas/indexOf";
import { once } from "../atlas/once";
import type { EmbedCosts } from "../ui/share/useEmbedCosts";
import { beginBeside } from "./beside";
import { restWeighed } from "./embeds/embedCosts";
import { laterFolder } from "./folder";
import { siteUrl } from "./head/siteUrl";
import { shippedAtlas, siteFiles } from "./siteFiles";
import { stopwatch } from "./stopwatch";

/** What the page itself never loads: pictures for other pages, the one file, the element. */
const OF_THE_REST = /^(?:card|embed|examples\/reveal\/lib)\/|^corridor-(?:atlas\.html|map\.js)$/;
const COSTS = "embed/costs.json";
/** Lies in a site of which the rest isn't made yet, and holds what of the costs of embeds is known. */
const MARK = ".rest-to-make";

/** Of a site that `npm start` has built: its rest is made when the first of it is asked for, so that nobody waits for it who reads the page. */
export interface RestOfSite {
  /** Whether a file is of what isn't made yet. */
  isToCome(path: string): boolean;
  /** Ends when a file is there, or when all is and it isn't among it. */
  readonly comes: (path: string) => Promise<unknown>;
}

/** Says that the rest of a site is to be made. `costs`: of embeds, without those of the rest. */
export async function leaveRest(folder: string, costs: string): Promise<void> {
  await writeFile(join(folder, MARK), costs);
}

/** `null` where a site is whole, as a build leaves it. */
export function restOfSite(folder: string, cacheDir: string): RestOfSite | null {
  if (!existsSync(join(folder, MARK))) return null;
  const arrivals = new EventEmitter().setMaxListeners(0);
  const make = once(() => makeRest(folder, cacheDir, (path) => arrivals.emit(path)));
  return {
    isToCome: (path) => OF_THE_REST.test(path) && !existsSync(join(folder, path)),
    comes: (path) => Promise.race([arrivalOf(arrivals, path), make()]),
  };
}

async function makeRest(root: string, cacheDir: string, arrived: (path: string) => void): Promise<void> {
  const atlas = shippedAtlas();
  const index = indexOf(atlas);
  const folder = laterFolder();
  folder.isThere(root);
  const rest = beginBeside(
    { atlas, index, url: siteUrl() },
    {
      ...{ watch: stopwatch(), cacheDir },
      write: async (file) => {
        await folder.write(file);
        arrived(file.path);
      },
    },
  );
  await rest(siteFiles(atlas, index));
  const costs: EmbedCosts = JSON.parse(await readFile(join(root, MARK), "utf8"));
  await folder.write({ path: COSTS, body: JSON.stringify({ ...costs, ...restWeighed(root) }) });
  await rm(join(root, MARK));
}
