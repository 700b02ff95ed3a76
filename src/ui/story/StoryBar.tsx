import type { SlideStep } from "../../view/storySteps";
import { storyChange } from "../../view/storyViews";
import { useAllWords } from "../locale/allWords";
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
  return (
    <>
      <StoryTools pace={pace} presenting={presenting} audience={audience} />
      <nav className="story-bar story-steps" aria-label={t("story.steps.all")}>
        <h3 className="unseen">{t("story.steps.all")}</h3>
        <StepLink
          story={story}
          to={step - 1}
          steps={slides.length}
          name={t("story.previous")}
          path="M10 3 5 8l5 5"
        />
        <ol>
          {slides.map((slide) => (
            <li key={slide.step}>
              <ViewLink
                change={storyChange(story, slide.step)}
                isCurrent={slide.step === step}
                className={slide.step < step ? "story-dot is-told" : "story-dot"}
              >
                <span className="unseen">
                  {t("story.at", { step: slide.step, steps: slides.length, title: slide.title })}
                </span>
              </ViewLink>
            </li>
          ))}
        </ol>
        <span className="story-count" aria-hidden="true">
          {t("story.count", { step, steps: slides.length })}
        </span>
        <StepLink
          story={story}
          to={step + 1}
          steps={slides.length}
          name={t("story.next")}
          path="m6 3 5 5-5 5"
        />
      </nav>
    </>
  );
}

/** What a speaker needs; where the story plays by itself, that it does. */
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

/** One step on or back; at an end it stays, and leads nowhere. */
function StepLink({ story, to, steps, name, path }: StepLinkProps) {
  const sign = (
    <>
      <span className="unseen">{name}</span>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </>
  );
  if (to < 1 || to > steps) return <span className="icon-button story-go is-end">{sign}</span>;
  return (
    <ViewLink change={storyChange(story, to)} className="icon-button story-go">
      {sign}
    </ViewLink>
  );
}
