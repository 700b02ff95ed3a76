import { useEffect, useState } from "react";
import type { Problem } from "../../../atlas/problems";
import type { OwnStory } from "../../../atlas/story";
import { LONGEST_OWN_TITLE, MOST_STEPS } from "../../../atlas/storyLimits";
import type { AllWords } from "../../locale/words";
import { useWires } from "../../wire/wires";
import { keepOwn } from "./keepOwn";
import { writeOwnCode } from "./ownCode";
import { type Sight, stepOfSight } from "./ownSteps";
import { titleOfStep } from "./ownTitles";
import { ownIn } from "./storyInHash";

/** The story in the address, with what the reader sees as its last step; every change goes back into the address. */
export function useOwnStory(sight: Sight | null, words: AllWords) {
  const { address } = useWires();
  const [first] = useState(() => ownIn(location.hash));
  const [problems, setProblems] = useState<readonly Problem[]>(first.problems);
  const [story, setStory] = useState<OwnStory>(() => {
    const kept = first.story ?? emptyStory(words);
    if (sight === null || kept.steps.length >= MOST_STEPS) return kept;
    return { ...kept, steps: [...kept.steps, stepOfSight(sight)] };
  });
  useEffect(() => {
    const written = readable(story);
    // A title is kept that was written before there is a step.
    const isEmpty = written.steps.length === 0 && written.title === undefined;
    keepOwn(address, isEmpty ? "" : writeOwnCode(written));
  }, [story, address]);
  const names = useNames(story.steps, words);
  return { story, setStory, problems, setProblems, nameOf: ({ view }: OwnStep) => names.get(view) ?? "" };
}

export type OwnStep = OwnStory["steps"][number];

/** What steps are called to which nobody gave a title, by their addresses; until that is known, nothing. */
function useNames(steps: readonly OwnStep[], words: AllWords): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let isAwaited = true;
    const named = async ({ view }: OwnStep) =>
      [view, await titleOfStep(view, words).catch(() => "")] as const;
    Promise.all(steps.map(named)).then((all) => isAwaited && setNames(new Map(all)));
    return () => {
      isAwaited = false;
    };
  }, [steps, words]);
  return names;
}

function emptyStory({ language }: AllWords): OwnStory {
  return { format: "corridor-atlas-story", version: 1, language, steps: [] };
}

/** The story as `checkOwnStory` accepts it, whatever is in the fields just now: an empty title is none, and none looks like HTML or is too long. */
export function readable({ title, steps, ...story }: OwnStory): OwnStory {
  return {
    ...story,
    ...titled(title),
    steps: steps.map(({ title, ...step }) => ({ ...step, ...titled(title) })),
  };
}

function titled(typed = ""): { title?: string } {
  const title = typed.replaceAll("<", "‹").trim();
  if (title === "") return {};
  return { title: title.length > LONGEST_OWN_TITLE ? `${title.slice(0, LONGEST_OWN_TITLE - 1)}…` : title };
}
