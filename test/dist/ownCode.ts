import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build, type Rolldown } from "vite";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** One file of a build: its name and its weight as it is sent, in kB. */
export interface Weighed {
  readonly file: string;
  readonly kB: number;
}

/**
 * What we wrote ourselves of the scripts that the page loads by itself. The site's own files hold our code
 * beside that of others: here the same modules are built in memory once more, with all of `node_modules` in files apart.
 */
export async function ownCode(starts: readonly string[]): Promise<Weighed[]> {
  const chunks = await chunksApart();
  const begun = chunks.filter(({ name }) => starts.includes(name));
  if (begun.length !== starts.length)
    throw new Error(`Not all of ${starts.join(", ")} are files of the build.`);
  return begun
    .reduce<readonly Chunk[]>((known, chunk) => reached(chunk, chunks, known), [])
    .filter(isOwn)
    .map(({ fileName, code }) => ({ file: fileName, kB: brotliCompressSync(code).length / 1000 }));
}

type Chunk = Rolldown.OutputChunk;

async function chunksApart(): Promise<Chunk[]> {
  const groups = [{ name: "others", test: /node_modules/ }];
  const { output } = (await build({
    root: ROOT,
    configFile: `${ROOT}vite.config.ts`,
    configLoader: "runner",
    logLevel: "error",
    build: { write: false, rolldownOptions: { output: { codeSplitting: { groups } } } },
  })) as Rolldown.RolldownOutput;
  return output.filter((each): each is Chunk => each.type === "chunk");
}

/** A file and all that it imports at once, each once. */
function reached(chunk: Chunk, chunks: readonly Chunk[], known: readonly Chunk[]): readonly Chunk[] {
  if (known.includes(chunk)) return known;
  return chunks
    .filter(({ fileName }) => chunk.imports.includes(fileName))
    .reduce<readonly Chunk[]>((all, each) => reached(each, chunks, all), [...known, chunk]);
}

function isOwn({ moduleIds }: Chunk): boolean {
  return !moduleIds.some((id) => id.includes("node_modules"));
}
