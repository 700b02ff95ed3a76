import type { ReactNode } from "react";
import type { SlideStep } from "../../view/storySteps";
import { useAllWords } from "../locale/allWords";
import { BACK, Sign } from "../part/Sign";
import { ViewLink } from "../part/ViewLink";

/** The reader has picked something else at a step: its panel, under the way back. */
export function StoryAside({ slide, children }: { slide: SlideStep; children: ReactNode }) {
  const { t } = useAllWords();
  return (
    <div className="story-aside">
      <nav className="story-back">
        <ViewLink change={{ step: slide.step }}>
          <Sign path={BACK} />
          {t("story.back", { step: slide.step, title: slide.title })}
        </ViewLink>
      </nav>
      {children}
    </div>
  );
}
