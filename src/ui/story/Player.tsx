import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { ToldStory } from "../../atlas/story";
import { isAside } from "../../view/overStep";
import { storySteps } from "../../view/storySteps";
import { stepOf } from "../../view/storyViews";
import { useAllWords } from "../locale/allWords";
import type { StoryNow } from "../wire/carried";
import { useNavigation } from "../wire/navigation";
import { setStep } from "../wire/setStep";
import { useWrite } from "../wire/signal";
import { useWires } from "../wire/wires";
import { BlankScreen } from "./BlankScreen";
import { Slide } from "./Slide";
import { StoryAside } from "./StoryAside";
import { StoryBar } from "./StoryBar";
import { viewsOf } from "./tellStory";
import { useAudience } from "./useAudience";
import { useKiosk } from "./useKiosk";
import { usePresenting } from "./usePresenting";
import { useStoryKeys } from "./useStoryKeys";
import { useSwipe } from "./useSwipe";
import { useTakenAlong } from "./useTakenAlong";

/** Tells a story beside the map, step by step. Where the reader has gone aside, the panel of what was picked stands in. */
export function Player({ story, children }: { story: ToldStory; children: ReactNode }) {
  const { t, language } = useAllWords();
  const { view } = useNavigation();
  const wires = useWires();
  const steps = storySteps(story, language);
  const step = Math.min(view.step, steps.length);
  const slide = steps[step - 1]!;
  const presenting = usePresenting(view.frame === "story");
  useTelling(story, presenting.isOn);
  useTakenAlong(story);
  const name = story.title[language] ?? story.title.en;
  useStoryNow({ id: story.id, name, step, steps: steps.length, title: slide.title });
  const audience = useAudience(step);
  const pace = useKiosk(view.kiosk, step, steps.length);
  const go = (to: number) => {
    if (!audience.passOn(to - step)) setStep(wires, to);
  };
  useStoryKeys({
    next: () => go(step + 1),
    previous: () => go(step - 1),
    first: () => go(1),
    last: () => go(steps.length),
    blank: audience.toggleBlank,
    present: presenting.toggle,
    speaker: audience.openSpeaker,
    leave: presenting.leave,
  });
  const swipe = useSwipe((by) => go(step + by));
  const top = useTop(step);
  const shown = stepOf(wires.address.story(), view);
  return (
    <div className="story" {...swipe} ref={top}>
      <p className="unseen" role="status">
        {t("story.at", { step, steps: steps.length, title: slide.title })}
      </p>
      {shown && isAside(view, shown.view) ? (
        <StoryAside slide={slide}>{children}</StoryAside>
      ) : (
        <Slide story={story} slide={slide} isAlone={presenting.isOn || view.frame === "embed"} />
      )}
      <StoryBar
        story={story.id}
        step={step}
        slides={steps}
        pace={pace}
        presenting={presenting}
        audience={audience}
      />
      {audience.isBlank && <BlankScreen onEnd={audience.toggleBlank} />}
    </div>
  );
}

/** What the steps show lies under the address as long as the story is told; on a stage in the projector's colours. */
function useTelling(story: ToldStory, isPresenting: boolean): void {
  const { address } = useWires();
  useLayoutEffect(() => {
    address.tellStory(viewsOf(story, address.story(), isPresenting ? "projector" : "system"));
  }, [address, story, isPresenting]);
  useEffect(() => () => address.tellStory(null), [address]);
}

function useStoryNow({ id, name, step, steps, title }: StoryNow): void {
  const { storyNow } = useWires();
  useWrite(
    storyNow,
    useMemo(() => ({ id, name, step, steps, title }), [id, name, step, steps, title]),
  );
}

/** Brings every slide to its beginning. */
function useTop(step: number) {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef(step);
  useEffect(() => {
    if (last.current !== step) ref.current?.parentElement?.scrollTo(0, 0);
    last.current = step;
  }, [step]);
  return ref;
}
