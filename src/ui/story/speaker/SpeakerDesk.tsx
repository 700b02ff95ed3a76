import { useEffect } from "react";
import type { ToldStory } from "../../../atlas/story";
import type { SlideStep } from "../../../view/storySteps";
import { useAllWords } from "../../locale/allWords";
import { Said } from "../../part/Prose";
import { Sources } from "../../part/Sources";
import { slidesAt } from "../slidesAt";
import { useStoryKeys } from "../useStoryKeys";
import { DeskClock } from "./DeskClock";
import { type Desk, useDesk } from "./useDesk";

/** What lies before the speaker. */
export function SpeakerDesk({ story, asked }: { story: ToldStory; asked: number }) {
  const { t, language } = useAllWords();
  const { slides, slide } = slidesAt(story, language, asked);
  const { step, title } = slide;
  const steps = slides.length;
  const desk = useDesk(step, steps);
  useStoryKeys({
    next: () => desk.go(step + 1),
    previous: () => desk.go(step - 1),
    first: () => desk.go(1),
    last: () => desk.go(steps),
    blank: desk.toggleBlank,
    freeze: desk.toggleFreeze,
  });
  useEffect(() => {
    document.title = t("story.desk.title", { step, steps, title });
  }, [t, step, steps, title]);
  return (
    <div className="desk" data-frozen={desk.isFrozen || undefined}>
      <DeskHead story={story} isLinked={desk.isLinked} />
      <SlideNow story={story} slide={slide} steps={steps} />
      <SlidesToCome slides={slides} step={step} go={desk.go} />
      <DeskTools desk={desk} step={step} steps={steps} />
    </div>
  );
}

function DeskHead({ story, isLinked }: { story: ToldStory; isLinked: boolean }) {
  const { t } = useAllWords();
  return (
    <header className="desk-head">
      <h1>
        <Said text={story.title} />
      </h1>
      <p role="status" className="desk-link">
        {t(isLinked ? "story.desk.linked" : "story.desk.alone")}
      </p>
      <DeskClock />
    </header>
  );
}

/** What the audience sees, and what the speaker says to it. */
function SlideNow({ story, slide, steps }: { story: ToldStory; slide: SlideStep; steps: number }) {
  const { t } = useAllWords();
  const { step, title, text, notes, sources } = slide;
  return (
    <main className="desk-now">
      <p className="desk-count">{t("story.count", { step, steps })}</p>
      <h2>{title}</h2>
      <p className="desk-text">{text}</p>
      <h3>{t("story.desk.notes")}</h3>
      <p className="desk-notes">{notes || t("story.desk.noNotes")}</p>
      {sources.length > 0 && (
        <details>
          <summary>{t("story.desk.sources")}</summary>
          <Sources ids={sources.map(({ id }) => id)} names={{ sources: story.sources }} />
        </details>
      )}
    </main>
  );
}

interface ToComeProps {
  slides: readonly SlideStep[];
  step: number;
  go: Desk["go"];
}

/** The next slide in full, then the way to each of them. */
function SlidesToCome({ slides, step, go }: ToComeProps) {
  const { t } = useAllWords();
  const next = slides[step];
  return (
    <aside className="desk-next" aria-label={t("story.desk.next")}>
      <h3>{t("story.desk.next")}</h3>
      {next && <p className="desk-next-title">{next.title}</p>}
      <p className="muted">{next ? next.text : t("story.desk.end")}</p>
      <ol className="desk-steps">
        {slides.map(({ step: to, title }) => (
          <li key={to}>
            <button type="button" aria-current={to === step ? "step" : undefined} onClick={() => go(to)}>
              {t("story.desk.step", { step: to, title })}
            </button>
          </li>
        ))}
      </ol>
    </aside>
  );
}

function DeskTools({ desk, step, steps }: { desk: Desk; step: number; steps: number }) {
  const { t } = useAllWords();
  const { go, isBlank, isFrozen, toggleBlank, toggleFreeze, audienceStep } = desk;
  return (
    <footer className="desk-tools">
      <button type="button" className="button" disabled={step === 1} onClick={() => go(step - 1)}>
        {t("story.previous")}
      </button>
      <button type="button" className="button desk-on" disabled={step === steps} onClick={() => go(step + 1)}>
        {t("story.next")}
      </button>
      <button type="button" className="button" aria-pressed={isBlank} onClick={toggleBlank}>
        {t("story.desk.blank")}
      </button>
      <button type="button" className="button" aria-pressed={isFrozen} onClick={toggleFreeze}>
        {t("story.desk.freeze")}
      </button>
      {isFrozen && (
        <p role="status" className="desk-frozen">
          {t("story.desk.frozen", { step: audienceStep })}
        </p>
      )}
    </footer>
  );
}
