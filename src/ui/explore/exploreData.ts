import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { ParticipationAssets } from "../../atlas/participation/participationAssets";

/** What all views of participation are made of. */
export interface ExploreData {
  readonly index: AtlasIndex;
  readonly assets: ParticipationAssets;
}
