import type { ComponentType, ReactNode } from "react";
import { once } from "../../atlas/once";
import type { ParticipationAssets } from "../../atlas/participation/participationAssets";
import { keptFile } from "../browser/files";
import { loadIndex } from "../load/loadIndex";
import type { ExploreData } from "./exploreData";

export interface ExplorePart {
  readonly Explore: ComponentType<{ data: ExploreData; comparison: ReactNode }>;
  readonly ExplorePanel: ComponentType<{ data: ExploreData }>;
  readonly Together: ComponentType<{ data: ExploreData; party: string }>;
  readonly data: ExploreData;
}

/** Code and facts of exploring, on first use; after a failure they are asked for again. */
export const loadExplore = once(async (): Promise<ExplorePart> => {
  const [parts, index, assets] = await Promise.all([
    import("./exploreParts"),
    loadIndex(),
    keptFile<ParticipationAssets>("facts/participation.json"),
  ]);
  return { ...parts, data: { index, assets } };
});
