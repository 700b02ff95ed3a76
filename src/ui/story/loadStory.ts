import { once } from "../../atlas/once";
import type { Language } from "../../atlas/vocabulary";
import { OWN_STORY } from "../../view/view";
import { library } from "../load/library";
import type { Come } from "./come";

/**
 * A story of the atlas, or the reader's own, which the hash of the address holds. It is asked for once; after a failure
 * again the next time.
 */
export function loadStory(id: string, hash: string, language: Language): Promise<Come> {
  return id === OWN_STORY ? ownStory(hash.replace(/map=[^&]*/, "")) : shippedStory(id, language);
}

async function shippedStory(id: string, language: Language): Promise<Come> {
  return { story: await library.story(id, language), problems: [] };
}

const ownStory = once(async (hash: string): Promise<Come> => {
  const { storyInHash } = await import("./own/storyInHash");
  return storyInHash(hash);
});
