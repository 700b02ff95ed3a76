import { everyLanguage } from "../../../atlas/everyLanguage";
import type { ToldStory } from "../../../atlas/story";
import { readStep } from "../../../view/storyViews";
import type { View } from "../../../view/view";
import { library } from "../../load/library";
import { pastOn } from "../../load/past";
import { asOfWords } from "../../locale/asOfWords";
import type { AllWords } from "../../locale/words";
import { nameOf } from "../../wire/titleOf";

/** What a view is called in which something is explored and nothing is picked. */
const EXPLORED = {
  matrix: "figure.matrix.title",
  persons: "figure.matrix.title",
  timeline: "figure.timeline.title",
  table: "explore.title",
  compare: "explore.compare",
} as const satisfies Record<NonNullable<View["explore"]>, string>;

/**
 * What a step is called to which its author gave no title, in the language of the page: what is picked in it, what is explored, or what the atlas is
 * about. Rejects where the facts can't be had.
 */
export async function titleOfView(
  { picked, explore, date }: Pick<View, "picked" | "explore" | "date">,
  words: AllWords,
): Promise<string> {
  const past = await pastOn(date);
  const entry = picked && (await (past?.library ?? library).entry(picked.kind, picked.id, words.language));
  const otherwise = () => words.t(explore === null ? "app.strapline" : EXPLORED[explore]);
  const title = entry ? nameOf(entry, words) : otherwise();
  return past ? [title, asOfWords(past.index, words)].join(", ") : title;
}

/** The same by the address of a step. */
export function titleOfStep(address: string, words: AllWords): Promise<string> {
  return titleOfView(readStep(address).view, words);
}

/** A reader's own story with a title at every step; the story is called by its first where it has none. */
export async function titledOwn(story: ToldStory, words: AllWords): Promise<ToldStory> {
  const steps = await Promise.all(
    story.steps.map(async (step) =>
      step.title.en === "" ? { ...step, title: everyLanguage(await titleOfStep(step.view, words)) } : step,
    ),
  );
  const isTitled = story.title.en !== "";
  const title = isTitled ? story.title : (steps[0]?.title ?? everyLanguage(words.t("story.own.untitled")));
  return { ...story, title, lead: title, steps };
}
