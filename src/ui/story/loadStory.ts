import { once } from "../../atlas/once";
import { OWN_STORY } from "../../view/view";
import { BASE } from "../browser/files";
import type { Come } from "./come";

/**
 * A story of the atlas, or the reader's own, which the hash of the address holds. It is asked for once; after a failure
 * again the next time.
 */
export function loadStory(id: string, hash: string): Promise<Come> {
  return id === OWN_STORY ? ownStory(hash.replace(/map=[^&]*/, "")) : shippedStory(id);
}

const shippedStory = once(async (id: string): Promise<Come> => {
  const response = await fetch(`${BASE}facts/story/${id}.json`);
  if (response.status === 404) return { story: null, problems: [] };
  if (!response.ok) throw new Error(`story/${id}: ${response.status} ${response.statusText}`);
  return { story: await response.json(), problems: [] };
});

const ownStory = once(async (hash: string): Promise<Come> => {
  const { storyInHash } = await import("./own/storyInHash");
  return storyInHash(hash);
});
