import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const COMPRESSIBLE = /\.(?:html|ttf|js|mjs|css|json|geojson|svg|pbf|txt|xml|atom|ics|webmanifest)$/;
/** Files in hand at a time: a large atlas has more than a system lets one program open. */
const BATCH = 32;

/** Lays a `.br` beside every file that gets smaller by it, as most static hosts and `npm start` serve them. */
export async function compressAll(folder: string): Promise<void> {
  const paths = await readdir(folder, { recursive: true });
  const files = paths.filter((path) => COMPRESSIBLE.test(path)).map((path) => join(folder, path));
  for (let i = 0; i < files.length; i += BATCH) await Promise.all(files.slice(i, i + BATCH).map(compress));
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
}
