import type { AtlasIndex } from "../../atlas/atlasIndex";
import { loadFile } from "../browser/files";

/** Of `facts/map.json`: what the first view draws, and whether that is all there is. */
export interface FirstFacts {
  readonly index: AtlasIndex;
  readonly isWhole: boolean;
}

/** The index of everything: the file of the map, which the page has anyway, and of a large atlas one more. */
export async function loadIndex(): Promise<AtlasIndex> {
  const { index, isWhole } = await loadFile<FirstFacts>("facts/map.json");
  return isWhole ? index : loadWhole();
}

/** The file that only a large atlas has. */
export function loadWhole(): Promise<AtlasIndex> {
  return loadFile<AtlasIndex>("facts/index.json");
}
