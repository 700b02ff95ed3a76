import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { createPortal } from "react-dom";
import type { ToldStory } from "../../atlas/story";
import { isAside } from "../../view/overStep";
import { stepOf } from "../../view/storyViews";
import { useAllWords } from "../locale/allWords";
import type { StoryNow } from "../wire/carried";
import { useNavigation } from "../wire/navigation";
import { setStep } from "../wire/setStep";
import { useWrite } from "../wire/signal";
import { useWires } from "../wire/wires";
import { Slide } from "./Slide";
import { StoryAside } from "./StoryAside";
import { StoryBar } from "./StoryBar";
import { slidesAt } from "./slidesAt";
import { viewsOf } from "./tellStory";
import { type Audience, useAudience } from "./useAudience";
import { useKiosk } from "./useKiosk";
import { type Presenting, usePresenting } from "./usePresenting";
import { useStoryKeys } from "./useStoryKeys";
import { useSwipe } from "./useSwipe";
import { useTakenAlong } from "./useTakenAlong";

/** Tells a story beside the map, step by step. Where the reader has picked something else, its panel stands in the place of the slide. */
export function Player({ story, children }: { story: ToldStory; children: ReactNode }) {
  const { t, language } = useAllWords();
  const { view } = useNavigation();
  const wires = useWires();
  const { slides, slide } = slidesAt(story, language, view.step);
  const { step, title } = slide;
  const steps = slides.length;
  const presenting = usePresenting(view.frame === "story");
  useTelling(story, presenting.isOn);
  useTakenAlong(story);
  useStoryNow({ id: story.id, name: story.title[language] ?? story.title.en, step, steps, title });
  const audience = useAudience(step);
  const pace = useKiosk(view.kiosk, step, steps);
  const turning = useTurning(step, steps, presenting, audience);
  const shown = stepOf(wires.address.story(), view);
  return (
    <div className="story" {...turning} ref={useTop(step)}>
      <p className="unseen" role="status">
        {t("story.at", { step, steps, title })}
      </p>
      {shown && isAside(view, shown.view) ? (
        <StoryAside slide={slide}>{children}</StoryAside>
      ) : (
        <Slide story={story} slide={slide} isAlone={presenting.isOn || view.frame === "embed"} />
      )}
      <StoryBar story={story.id} {...{ step, slides, pace, presenting, audience }} />
      {audience.isBlank && <BlankScreen onEnd={audience.toggleBlank} />}
    </div>
  );
}

/** Goes from step to step by keys and by swipes. Answers with handlers for the element over which one swipes. */
function useTurning(step: number, steps: number, { toggle, leave }: Presenting, audience: Audience) {
  const wires = useWires();
  const go = (to: number) => {
    if (!audience.passOn(to - step)) setStep(wires, to);
  };
  useStoryKeys({
    next: () => go(step + 1),
    previous: () => go(step - 1),
    first: () => go(1),
    last: () => go(steps),
    blank: audience.toggleBlank,
    present: toggle,
    speaker: audience.openSpeaker,
    leave,
  });
  return useSwipe((by) => go(step + by));
}

/** Nothing but black, so that the audience looks at the speaker. */
function BlankScreen({ onEnd }: { onEnd: () => void }) {
  const { t } = useAllWords();
  return createPortal(
    <button type="button" className="story-blank" onClick={onEnd}>
      <span className="unseen">{t("story.blank.end")}</span>
    </button>,
    document.body,
  );
}

/** Gives the address bar what the steps show, so that the address says only what differs; while presenting, in the projector's colours. */
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

/** Scrolls to the beginning of each slide. */
function useTop(step: number) {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef(step);
  useEffect(() => {
    if (last.current !== step) ref.current?.parentElement?.scrollTo(0, 0);
    last.current = step;
  }, [step]);
  return ref;
}
