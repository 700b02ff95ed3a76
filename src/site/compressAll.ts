import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { sideBySide } from "./sideBySide";

const COMPRESSIBLE = /\.(?:html|ttf|js|mjs|css|json|geojson|svg|pbf|txt|xml|atom|ics|webmanifest)$/;
/** What the map loads, and what goes by e-mail, is squeezed as far as it goes. The thousands of other files would take ten times as long for an eighth less. */
const TIGHT = /^(?:index\.html|corridor-atlas\.html|assets\/|fonts\/|ground\/|facts\/)/;
const FAST = 5;
/** More than there are processors: some wait for the disk. */
const LANES = 8;

/** `npm run build`: lays a `.br` beside every file of a folder that gets smaller by it, as most static hosts serve them. */
export async function compressAll(folder: string): Promise<void> {
  const paths = await readdir(folder, { recursive: true });
  // The longest work first, or one processor waits for it in the end.
  const files = paths
    .filter((path) => COMPRESSIBLE.test(path))
    .sort((a, b) => Number(TIGHT.test(b)) - Number(TIGHT.test(a)));
  await sideBySide(LANES, files, (path) => compress(folder, path));
}

async function compress(folder: string, path: string): Promise<void> {
  const bytes = await readFile(join(folder, path));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: TIGHT.test(path) ? constants.BROTLI_MAX_QUALITY : FAST,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await writeFile(join(folder, `${path}.br`), await promisify(brotliCompress)(bytes, { params }));
}
