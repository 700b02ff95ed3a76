import type { ComponentType } from "react";
import type { ParticipationAssets } from "../../atlas/participation/participationAssets";
import { keptFile } from "../browser/files";
import { loadIndex } from "../load/loadIndex";
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
  const [parts, index, assets] = await Promise.all([
    import("./exploreParts"),
    loadIndex(),
    keptFile<ParticipationAssets>("facts/participation.json"),
  ]);
  return { ...parts, data: { index, assets } };
}
