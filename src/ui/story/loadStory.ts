import { once } from "../../atlas/once";
import { OWN_STORY } from "../../view/view";
import { library } from "../load/library";
import type { Come } from "./come";

/**
 * A story of the atlas, or the reader's own, which the hash of the address holds. It is asked for once; after a failure
 * again the next time.
 */
export function loadStory(id: string, hash: string): Promise<Come> {
  return id === OWN_STORY ? ownStory(hash.replace(/map=[^&]*/, "")) : shippedStory(id);
}

async function shippedStory(id: string): Promise<Come> {
  return { story: await library.story(id), problems: [] };
}

const ownStory = once(async (hash: string): Promise<Come> => {
  const { storyInHash } = await import("./own/storyInHash");
  return storyInHash(hash);
});
