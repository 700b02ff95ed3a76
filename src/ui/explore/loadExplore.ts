import type { ComponentType } from "react";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { ParticipationAssets } from "../../atlas/participation/participationAssets";
import { loadFile } from "../files";
import type { ExploreData } from "./exploreData";

export interface ExplorePart {
  readonly Explore: ComponentType<{ data: ExploreData }>;
  readonly ExplorePanel: ComponentType<{ data: ExploreData }>;
  readonly Together: ComponentType<{ data: ExploreData; party: string }>;
  readonly data: ExploreData;
}

let part: Promise<ExplorePart> | null = null;

/** Code and facts of exploring, on first use; after a failure they are asked for again. */
export function loadExplore(): Promise<ExplorePart> {
  part ??= load();
  part.catch(() => {
    part = null;
  });
  return part;
}

async function load(): Promise<ExplorePart> {
  const [parts, map, assets] = await Promise.all([
    import("./exploreParts"),
    // The file of the map, which the page has anyway.
    loadFile<{ index: AtlasIndex }>("facts/map.json"),
    loadFile<ParticipationAssets>("facts/participation.json"),
  ]);
  return { ...parts, data: { index: map.index, assets } };
}
