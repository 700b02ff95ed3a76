import type { Rolldown } from "vite";
import { GROUND_FILES, WORLD } from "../draw/groundLevels";

/** Paths of the ground that a drawing loads. */
export const GROUND_OF_DRAWING = [...GROUND_FILES.overview, ...GROUND_FILES[WORLD]].map(
  (file) => `ground/${file}.json`,
);

/** Scripts of these names with all that they load at once, and their styles but for that of the first page, which is in it. */
export function filesWith(bundle: Rolldown.OutputBundle, names: readonly string[]): readonly string[] {
  const found = new Set<Rolldown.OutputChunk>();
  const add = (chunk: Bundled | undefined) => {
    if (chunk?.type !== "chunk" || found.has(chunk)) return;
    found.add(chunk);
    for (const other of chunk.imports) add(bundle[other]);
  };
  for (const chunk of Object.values(bundle)) if (names.includes(chunk.name ?? "")) add(chunk);
  return [...found].flatMap((chunk) => [chunk.fileName, ...(chunk.isEntry ? [] : stylesOf(chunk))]);
}

type Bundled = Rolldown.OutputBundle[string];

function stylesOf({ viteMetadata }: Rolldown.OutputChunk): readonly string[] {
  return [...(viteMetadata?.importedCss ?? [])];
}
