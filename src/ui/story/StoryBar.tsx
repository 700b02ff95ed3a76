import type { SlideStep } from "../../view/storySteps";
import { storyChange } from "../../view/storyViews";
import { useAllWords } from "../locale/allWords";
import { BACK, ON, Sign } from "../part/Sign";
import { ViewLink } from "../part/ViewLink";
import type { Audience } from "./useAudience";
import type { Pace } from "./useKiosk";
import type { Presenting } from "./usePresenting";

interface Props {
  story: string;
  step: number;
  slides: readonly SlideStep[];
  pace: Pace;
  presenting: Presenting;
  audience: Audience;
}

/** Where the story is, the ways to its other steps, and what a speaker needs. */
export function StoryBar({ story, step, slides, pace, presenting, audience }: Props) {
  const { t } = useAllWords();
  const steps = slides.length;
  return (
    <>
      <StoryTools pace={pace} presenting={presenting} audience={audience} />
      <nav className="story-bar story-steps" aria-label={t("story.steps.all")}>
        <h3 className="unseen">{t("story.steps.all")}</h3>
        <StepLink story={story} to={step - 1} steps={steps} name={t("story.previous")} path={BACK} />
        <StepDots story={story} step={step} slides={slides} />
        <span className="story-count" aria-hidden="true">
          {t("story.count", { step, steps })}
        </span>
        <StepLink story={story} to={step + 1} steps={steps} name={t("story.next")} path={ON} />
      </nav>
    </>
  );
}

/** All steps as dots, those that were told filled. */
function StepDots({ story, step: now, slides }: Pick<Props, "story" | "step" | "slides">) {
  const { t } = useAllWords();
  return (
    <ol>
      {slides.map(({ step, title }) => (
        <li key={step}>
          <ViewLink
            change={storyChange(story, step)}
            isCurrent={step === now}
            className={step < now ? "story-dot is-told" : "story-dot"}
          >
            <span className="unseen">{t("story.at", { step, steps: slides.length, title })}</span>
          </ViewLink>
        </li>
      ))}
    </ol>
  );
}

/** The buttons that a speaker needs; where the story plays by itself, a line that says so. */
function StoryTools({ pace, presenting, audience }: Pick<Props, "pace" | "presenting" | "audience">) {
  const { t } = useAllWords();
  return (
    <>
      {pace === null ? (
        <div className="story-tools">
          <button type="button" className="button" aria-pressed={presenting.isOn} onClick={presenting.toggle}>
            {t(presenting.isOn ? "story.present.end" : "story.present")}
          </button>
          <button type="button" className="button" onClick={audience.openSpeaker}>
            {t("story.speaker")}
          </button>
        </div>
      ) : (
        <p className="story-pace">{t(`story.kiosk.${pace}`)}</p>
      )}
      {audience.isRefused && (
        <p className="story-refused" role="alert">
          {t("story.speaker.refused")}
        </p>
      )}
    </>
  );
}

interface StepLinkProps {
  story: string;
  to: number;
  steps: number;
  name: string;
  path: string;
}

/** One step on or back. At either end it keeps its place, but is no link. */
function StepLink({ story, to, steps, name, path }: StepLinkProps) {
  const sign = (
    <>
      <span className="unseen">{name}</span>
      <Sign path={path} />
    </>
  );
  if (to < 1 || to > steps) return <span className="icon-button story-go is-end">{sign}</span>;
  return (
    <ViewLink change={storyChange(story, to)} className="icon-button story-go">
      {sign}
    </ViewLink>
  );
}
