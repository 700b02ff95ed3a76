import type { View } from "../../view/view";

/** What leads to a step of a story from anywhere. */
export function storyChange(story: string, step = 1): Pick<View, "story" | "step"> {
  return { story, step };
}
