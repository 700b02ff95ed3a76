import { readFile, utimes } from "node:fs/promises";
import { join } from "node:path";
import { GEO_FOLDER } from "../../geo/build/geoFolder";
import { digestOf, written } from "./kept";
import type { SiteFile } from "./siteFile";

/**
 * Gives what the last build of these facts made under a name, if it was made from the same; else makes it. `from`: all that it depends on.
 * Of each name only the last is kept: with every change of a source all are made anew.
 */
export type KeepWhole = (
  name: string,
  from: readonly string[],
  make: () => Promise<readonly SiteFile[]>,
) => Promise<readonly SiteFile[]>;

/** Characters of a digest as it is written. */
const DIGEST = 64;
/** So many of them tell names apart. */
const SHORT = 16;

export function keepWhole(folder: string): KeepWhole {
  return async (name, from, make) => {
    const file = join(folder, `whole-${digestOf([GEO_FOLDER, name]).slice(0, SHORT)}`);
    const digest = digestOf(from);
    const known = await readFile(file, "utf8").catch(() => "");
    if (known.startsWith(digest)) {
      await utimes(file, new Date(), new Date());
      return unpacked(known.slice(DIGEST));
    }
    const files = await make();
    await written(file, folder, digest + packed(files));
    return files;
  };
}

/** A file as JSON holds it: bytes in base64. */
type Packed = { readonly path: string } & ({ readonly text: string } | { readonly bytes: string });

function packed(files: readonly SiteFile[]): string {
  const all = files.map(
    ({ path, body }): Packed =>
      typeof body === "string" ? { path, text: body } : { path, bytes: Buffer.from(body).toString("base64") },
  );
  return JSON.stringify(all);
}

function unpacked(text: string): SiteFile[] {
  const all: Packed[] = JSON.parse(text);
  return all.map((file) => ({
    path: file.path,
    body: "text" in file ? file.text : Buffer.from(file.bytes, "base64"),
  }));
}
