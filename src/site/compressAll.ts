import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { sideBySide } from "../atlas/sideBySide";
import type { Keep } from "./kept";

/** Sooner done than looked up. */
export const FAST = 5;
const COMPRESSIBLE = /\.(?:html|ttf|js|mjs|css|json|geojson|csv|svg|pbf|txt|xml|atom|ics|webmanifest)$/;
/** Scripts and styles that the page and its map load by themselves, and the words of a language. */
const FIRST =
  /^assets\/(?:index|Stage|aroundMap|mapPart|createLivePen|maplibre-worker|react|rolldown-runtime|scene|az|tr|ru)-/;
/**
 * How hard brotli tries, by path, and the order of work: the longest first, or one processor waits for it in the end. The last step
 * takes twice as long for a sixtieth, so only what every reader waits for is given it, and the one file, which is no slower by it.
 */
const TRIES: readonly (readonly [paths: RegExp, quality: number])[] = [
  [/^corridor-atlas\.html$/, constants.BROTLI_MAX_QUALITY],
  [/^ground\/[\w-]+\.json$/, 10],
  [FIRST, constants.BROTLI_MAX_QUALITY],
  [/^(?:index\.html|fonts\/|ground\/overview\/|facts\/[\w-]+\.json$)/, constants.BROTLI_MAX_QUALITY],
  [/^(?:assets|ground|facts\/(?:tables|profiles|\w\w\/(?:corridor|meeting|member|story)))\//, 10],
  // Thousands of files, entries that are short or seldom opened among them: they would take ten times as long for an eighth less.
  [/^/, FAST],
];
/** Bytes in which brotli looks for what it had before; the one file is longer. */
const OWN_WINDOW = 2 ** constants.BROTLI_DEFAULT_WINDOW;
/** More than there are processors: some wait for the disk. */
const LANES = 8;

/** `npm run build`: lays a `.br` beside every file of a folder that gets smaller by it, as most static hosts serve them. */
export async function compressAll(folder: string, keep: Keep): Promise<void> {
  await compressThose(folder, await readdir(folder, { recursive: true }), keep);
}

/** The same of some. */
export async function compressThose(folder: string, paths: readonly string[], keep: Keep): Promise<void> {
  const files = paths.filter((path) => COMPRESSIBLE.test(path));
  const inOrder = TRIES.flatMap(([, quality], tries) =>
    files.filter((path) => triesOf(path) === tries).map((path) => ({ path, quality })),
  );
  await sideBySide(LANES, inOrder, ({ path, quality }) => compress(join(folder, path), quality, keep));
}

function triesOf(path: string): number {
  return TRIES.findIndex(([paths]) => paths.test(path));
}

async function compress(file: string, quality: number, keep: Keep): Promise<void> {
  const bytes = await readFile(file);
  const window =
    bytes.length > OWN_WINDOW ? constants.BROTLI_MAX_WINDOW_BITS : constants.BROTLI_DEFAULT_WINDOW;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: window,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const make = () => promisify(brotliCompress)(bytes, { params });
  const from = [process.versions["brotli"] ?? "", `${quality} ${window}`, bytes];
  await writeFile(`${file}.br`, await (quality === FAST ? make() : keep(from, make)));
}
