import { once } from "../../atlas/once";
import type { ToldStory } from "../../atlas/story";
import { readView } from "../../view/address";
import { readStep, type StoryViews } from "../../view/storyViews";
import { storyTold, tellStory } from "../../view/useView";
import { OWN_STORY, type View } from "../../view/view";
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

/** What the steps of a story show. A theme stands in where a step has none. */
export function viewsOf({ id, steps }: ToldStory, theme: View["theme"] = "system"): StoryViews {
  return {
    id,
    // Told anew, in other colours or with a step more, it is the same visit: a reader’s own camera stays.
    visit: storyTold()?.visit ?? 0,
    steps: steps.map(({ view: address }) => {
      const { view, camera } = readStep(address);
      return { view: view.theme === "system" ? { ...view, theme } : view, camera };
    }),
  };
}

/** Resolves when what the address tells is known, so that the map begins where the step looks; at once where it tells nothing. */
export async function storyComes(): Promise<void> {
  const { story: id } = readView(location.search).view;
  if (id === null) return;
  try {
    const { story } = await loadStory(id, location.hash);
    if (story !== null && storyTold()?.id !== id) tellStory(viewsOf(story));
  } catch {
    // Whoever shows the story says that it failed; the map goes on without.
  }
}
