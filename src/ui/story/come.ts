import type { Problem } from "../../atlas/problems";
import type { ToldStory } from "../../atlas/story";

/** A story that has come, or what is wrong with it; neither for one that isn't in the atlas. */
export interface Come {
  readonly story: ToldStory | null;
  readonly problems: readonly Problem[];
}
