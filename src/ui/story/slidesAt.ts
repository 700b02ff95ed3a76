import type { ToldStory } from "../../atlas/story";
import type { Language } from "../../atlas/vocabulary";
import { type SlideStep, storySteps } from "../../view/storySteps";

/** The slides of a story, and that of the step that is asked for: the last one for a step past it. */
export function slidesAt(story: ToldStory, language: Language, asked: number) {
  const slides: readonly SlideStep[] = storySteps(story, language);
  const slide = slides[asked - 1] ?? slides.at(-1);
  if (slide === undefined) throw new Error(`The story ${story.id} has no step that could be shown.`);
  return { slides, slide };
}
