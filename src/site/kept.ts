import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { threadId } from "node:worker_threads";

/** Gives bytes that take long to make. `from`: all that they depend on. */
export type Keep = (
  from: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array>,
) => Promise<Uint8Array>;

/** Makes everything anew. */
export const KEEPS_NOTHING: Keep = (_, make) => make();

const DAY_MS = 86_400_000;
/** Of what no build has needed for so long. */
const OLD_MS = 14 * DAY_MS;

/** Where builds of a checkout keep such bytes, beside the other caches of Vite. */
export function keptFolder(cacheDir: string): string {
  return join(cacheDir, "kept");
}

/** Keeps them in a folder from one build to the next. What is asked for twice at a time, as empty files are, is made once. */
export function keepIn(folder: string): Keep {
  const coming = new Map<string, Promise<Uint8Array>>();
  return (from, make) => {
    const file = join(folder, digestOf(from));
    const bytes = coming.get(file) ?? kept(file, folder, make).finally(() => coming.delete(file));
    coming.set(file, bytes);
    return bytes;
  };
}

async function kept(file: string, folder: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const known = await readFile(file).catch(() => null);
  if (known === null) return written(file, folder, await make());
  await utimes(file, new Date(), new Date());
  return known;
}

/** Takes away what is old, so that the folder doesn't grow for ever. */
export async function forgetOld(folder: string, now = Date.now()): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      if (now - (await stat(file)).mtimeMs > OLD_MS) await rm(file, { force: true });
    }),
  );
}

/** One name for equal parts in equal order. */
export function digestOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  // With their lengths: "ab", "c" aren't "a", "bc".
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest("hex");
}

/** Whole or not at all: another build may be reading it. */
export async function written<Bytes extends string | Uint8Array>(
  file: string,
  folder: string,
  bytes: Bytes,
): Promise<Bytes> {
  await mkdir(folder, { recursive: true });
  const draft = `${file}-${process.pid}-${threadId}`;
  await writeFile(draft, bytes);
  await rename(draft, file);
  return bytes;
}
