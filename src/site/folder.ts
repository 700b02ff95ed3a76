import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { SiteFile } from "./siteFile";

export type Write = (file: SiteFile) => Promise<void>;

/** The folder of the site, into which files are written. */
export interface Folder {
  /** Says where it is, and that it is there. */
  isThere(path: string): void;
  /** Waits until the folder is there. */
  readonly write: Write;
}

/** A folder that isn't there yet: what is ready before waits for it. */
export function laterFolder(): Folder {
  let isThere: (path: string) => void = () => {};
  const folder = new Promise<string>((resolve) => {
    isThere = resolve;
  });
  const made = new Set<string>();
  return {
    isThere,
    async write({ path, body }) {
      const file = join(await folder, path);
      if (!made.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
      made.add(dirname(file));
      await writeFile(file, body);
    },
  };
}
