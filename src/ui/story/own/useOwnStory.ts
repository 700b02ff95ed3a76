import { useEffect, useState } from "react";
import type { Problem } from "../../../atlas/problems";
import type { OwnStory } from "../../../atlas/story";
import { MOST_STEPS } from "../../../atlas/storyLimits";
import type { Language } from "../../../atlas/vocabulary";
import { useWires } from "../../wire/wires";
import { keepOwn } from "./keepOwn";
import { writeOwnCode } from "./ownCode";
import { type Sight, stepOfSight } from "./ownSteps";
import { ownIn } from "./storyInHash";

/** The story in the address, with what the reader sees as its last step; every change goes back into the address. */
export function useOwnStory(sight: Sight | null, untitled: string, language: Language) {
  const { address } = useWires();
  const [first] = useState(() => ownIn(location.hash));
  const [problems, setProblems] = useState<readonly Problem[]>(first.problems);
  const [story, setStory] = useState<OwnStory>(() => {
    const kept = first.story ?? emptyStory(language);
    if (sight === null || kept.steps.length >= MOST_STEPS) return kept;
    return { ...kept, steps: [...kept.steps, stepOfSight(sight)] };
  });
  useEffect(() => {
    keepOwn(address, story.steps.length > 0 ? writeOwnCode(readable(story, untitled)) : "");
  }, [story, untitled, address]);
  return { story, setStory, problems, setProblems };
}

function emptyStory(language: Language): OwnStory {
  return { format: "corridor-atlas-story", version: 1, language, title: "", steps: [] };
}

/**
 * The story as `checkOwnStory` accepts it, whatever is in the fields just now: every title has a word, and none looks like HTML. One to which nobody gave a
 * title is called by what it shows first.
 */
export function readable(story: OwnStory, untitled: string): OwnStory {
  const titled = (title: string, otherwise: string) => title.replaceAll("<", "‹").trim() || otherwise;
  const title = titled(story.title, titled(story.steps[0]?.title ?? "", untitled));
  return {
    ...story,
    title,
    steps: story.steps.map((step) => ({ ...step, title: titled(step.title, title) })),
  };
}
