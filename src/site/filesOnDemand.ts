import type { Atlas } from "../atlas/atlas";
import { indexOf } from "../atlas/indexOf";
import { AtlasError } from "../atlas/problems";
import type { SiteFile } from "./siteFile";
import { type FileGroup, factGroups, groundGroups, outlinedBy, shippedAtlas } from "./siteFiles";

type Body = SiteFile["body"];

/** The site's files as the facts stand, each group made when one of it is first asked for. */
export interface FilesOnDemand {
  /** What is in a file, or `undefined` where there is none: of the facts none is while something is wrong with them. */
  bodyOf(path: string): Body | undefined;
  /** Reads the facts anew. The ground is kept, unless it is what has changed. */
  factsChanged(): void;
  groundChanged(): void;
}

export function filesOnDemand(readFacts: () => Atlas = shippedAtlas): FilesOnDemand {
  let facts: readonly FileGroup[] | null = null;
  let ground: { readonly outlined: string; readonly groups: readonly FileGroup[] } | null = null;
  const made = new WeakMap<FileGroup, ReadonlyMap<string, Body>>();

  function filesOf(group: FileGroup): ReadonlyMap<string, Body> {
    const files = made.get(group) ?? new Map(group.make().map(({ path, body }) => [path, body]));
    made.set(group, files);
    return files;
  }

  function groups(): readonly FileGroup[] {
    facts ??= read();
    return [...facts, ...(ground?.groups ?? [])];
  }

  function read(): readonly FileGroup[] {
    const atlas = withoutProblems(readFacts);
    if (atlas === null) return [];
    const outlined = outlinedBy(atlas);
    const names = [...outlined].sort().join();
    // To cut the tiles anew takes longer than all the rest.
    if (ground?.outlined !== names) ground = { outlined: names, groups: groundGroups(outlined) };
    return factGroups(atlas, indexOf(atlas));
  }

  return {
    bodyOf(path) {
      const group = groups().find(({ holds }) => holds.test(path));
      return group && filesOf(group).get(path);
    },
    factsChanged() {
      facts = null;
    },
    groundChanged() {
      facts = null;
      ground = null;
    },
  };
}

/** The facts, or `null` while something is wrong with them, which the page then says. */
function withoutProblems(readFacts: () => Atlas): Atlas | null {
  try {
    return readFacts();
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error;
    return null;
  }
}
