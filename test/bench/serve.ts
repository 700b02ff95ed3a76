import { existsSync, statSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import sirv from "sirv";
import { sideBySide } from "../../src/atlas/sideBySide";
import { cacheControl, HEADERS, headersIn } from "../../src/site/headers";

/** A request that reached a server. */
export interface Asked {
  /** `/facts/map.json` */
  readonly path: string;
  /** `null` while it is being answered. */
  status: number | null;
}

export interface Server {
  /** `http://127.0.0.1:41234/` */
  readonly url: string;
  /** What has been asked of it so far, oldest first; the list grows. */
  readonly asked: readonly Asked[];
  /** Bytes that an address of this server costs, compressed; 0 where nothing is. */
  bytesOf(url: string): number;
  close(): void;
}

/**
 * Serves a folder on a free loopback port, with the headers and the compressed files that the site is deployed with. `isPackedLate`: each file is
 * compressed when it is first asked for; of a hundredfold atlas few are.
 */
export async function serve(folder: string, isPackedLate = false): Promise<Server> {
  // Only so it sees files that come after it.
  const files = sirv(folder, { etag: true, brotli: true, dev: isPackedLate });
  const pack = isPackedLate ? packer(folder) : async () => {};
  // What isn't the site has no headers of its own.
  const headers = existsSync(join(folder, "_headers")) ? headersIn(folder) : HEADERS;
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const entry: Asked = { path: request.url ?? "/", status: null };
    asked.push(entry);
    response.on("finish", () => {
      entry.status = response.statusCode;
    });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader("Cache-Control", cacheControl(request.url ?? ""));
    void pack(request.url ?? "/").then(() =>
      files(request, response, () => {
        response.writeHead(404).end();
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    bytesOf: (url) => brotliBytes(folder, decodeURIComponent(new URL(url).pathname)),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function fileAt(folder: string, path: string): string {
  return join(folder, path.endsWith("/") ? `${path}index.html` : path);
}

function brotliBytes(folder: string, path: string): number {
  const file = fileAt(folder, path);
  const served = [`${file}.br`, file].find((each) => existsSync(each));
  return served === undefined ? 0 : statSync(served).size;
}

const COMPRESSIBLE = /\.(?:html|js|mjs|css|json|geojson|pbf)$/;
const LANES = 8;

/** Lays a `.br` beside every file of a page; what is deployed is compressed by its own build. */
export async function compress(folder: string): Promise<void> {
  const paths = await readdir(folder, { recursive: true });
  const files = paths.filter((path) => COMPRESSIBLE.test(path));
  await sideBySide(LANES, files, (path) => pack(join(folder, path)));
}

/** Lays a `.br` beside the file of an address, once. */
function packer(folder: string): (url: string) => Promise<void> {
  const packed = new Map<string, Promise<void>>();
  return (url) => {
    const file = fileAt(folder, decodeURIComponent(new URL(url, "http://localhost").pathname));
    if (!packed.has(file))
      packed.set(file, COMPRESSIBLE.test(file) && existsSync(file) ? pack(file) : Promise.resolve());
    return packed.get(file)!;
  };
}

async function pack(file: string): Promise<void> {
  await writeFile(`${file}.br`, await compressed(await readFile(file)));
}

/** Files of hundredfold atlases alone are so large: to try hard takes minutes, and nobody's bytes are judged by them. */
const LARGE = 4e6;

function compressed(bytes: Buffer): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: bytes.length > LARGE ? 9 : constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return promisify(brotliCompress)(bytes, { params });
}
