import type { ToldStory } from "../../atlas/story";
import { readView } from "../../view/address";
import { languageOf } from "../../view/languageOf";
import { readStep, type StoryViews } from "../../view/storyViews";
import type { View } from "../../view/view";
import type { AddressBar } from "../wire/addressBar";
import { loadStory } from "./loadStory";

/** What the steps of a story show. `theme` is for those that name none. */
export function viewsOf(
  { id, steps }: ToldStory,
  now: StoryViews | null,
  theme: View["theme"] = "system",
): StoryViews {
  return {
    id,
    // Told anew, in other colours or with a step more, it is the same visit: a reader’s own camera stays.
    visit: now?.visit ?? 0,
    steps: steps.map(({ view: address }) => {
      const { view, camera } = readStep(address);
      return { view: view.theme === "system" ? { ...view, theme } : view, camera };
    }),
  };
}

/** Resolves when the story in the address has come, so that the map begins where its step looks; at once where there is none. */
export async function storyComes(address: AddressBar): Promise<void> {
  const { story: id, language } = readView(address.search()).view;
  if (id === null) return;
  try {
    const { story } = await loadStory(id, address.hash(), languageOf(language));
    const now = address.story();
    if (story !== null && now?.id !== id) address.tellStory(viewsOf(story, now));
  } catch {
    // Whoever shows the story says that it failed; the map goes on without.
  }
}

/** The map looks again where the step looks. */
export function lookAgain(address: AddressBar): void {
  const story = address.story();
  if (story) address.tellStory({ ...story, visit: story.visit + 1 });
}
