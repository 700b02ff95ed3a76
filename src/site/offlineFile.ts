import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Rolldown } from "vite";
import { sideBySide } from "../atlas/sideBySide";
import { MAP_FACTS } from "../ui/browser/files";
import { DIGEST_LETTERS, type OfflineList } from "../ui/offline/offlineList";
import { filesWith, GROUND_OF_DRAWING } from "./bundled";
import { oneScript } from "./oneScript";
import type { SiteFile } from "./siteFile";

const SOURCE = fileURLToPath(new URL("../ui/offline/worker/offlineWorker.ts", import.meta.url));

/**
 * Pages of records, in place of which the map opens; what other pages and programs ask for; and the atlas in one file, which is another way of
 * keeping it.
 */
const NOT_KEPT =
  /^(?!index\.html).*\.html$|^(?:embed\/(?!costs)|card\/|examples\/|oembed\/|data\/|corridor-|offline\.js|record\.css|messages|robots|sitemap|_)|\.(?:br|ics|atom)$/;

/** Files that are read at a time. */
const LANES = 32;

/**
 * `offline.js`: the worker that keeps the atlas on a device, after the list of the files of this deployment. It changes with any of them,
 * which is how a browser knows of a new one.
 */
export async function offlineFile(folder: string, bundle: Rolldown.OutputBundle): Promise<SiteFile> {
  const list = JSON.stringify(await listOf(folder, bundle));
  return { path: "offline.js", body: `self.ATLAS_FILES=${list};\n${await oneScript(SOURCE)}` };
}

async function listOf(folder: string, bundle: Rolldown.OutputBundle): Promise<OfflineList> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, "/").length))
    .filter((path) => !NOT_KEPT.test(path))
    .sort();
  // Of a large atlas there are more files than a system lets be open at once.
  const files = await sideBySide(
    LANES,
    paths,
    async (path) => [path, markOf(await readFile(join(folder, path)))] as const,
  );
  return {
    first: ["index.html", "fonts/inter-latin.woff2", ...filesWith(bundle, ["index", "Stage"])],
    drawing: [MAP_FACTS, ...GROUND_OF_DRAWING, ...filesWith(bundle, ["mapPart"])],
    files: Object.fromEntries(files),
  };
}

function markOf(bytes: Buffer): readonly [digest: string, bytes: number] {
  const digest = createHash("sha256").update(bytes).digest("base64url");
  return [digest.slice(0, DIGEST_LETTERS), bytes.length];
}
