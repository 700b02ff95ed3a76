import { useEffect } from "react";
import type { ToldStory } from "../../../atlas/story";
import { type SlideStep, storySteps } from "../../../view/storySteps";
import { useAllWords } from "../../locale/allWords";
import { Said } from "../../part/Prose";
import { Sources } from "../../part/Sources";
import { useStoryKeys } from "../useStoryKeys";
import { DeskClock } from "./DeskClock";
import { useDesk } from "./useDesk";

/** What lies before the speaker. */
export function SpeakerDesk({ story, asked }: { story: ToldStory; asked: number }) {
  const { t, language } = useAllWords();
  const slides = storySteps(story, language);
  const step = Math.min(asked, slides.length);
  const desk = useDesk(step, slides.length);
  const slide = slides[step - 1]!;
  const next = slides[step];
  useStoryKeys({
    next: () => desk.go(step + 1),
    previous: () => desk.go(step - 1),
    first: () => desk.go(1),
    last: () => desk.go(slides.length),
    blank: desk.toggleBlank,
    freeze: desk.toggleFreeze,
  });
  useEffect(() => {
    document.title = t("story.desk.title", { step, steps: slides.length, title: slide.title });
  }, [t, step, slides.length, slide.title]);
  return (
    <div className="desk" data-frozen={desk.isFrozen || undefined}>
      <header className="desk-head">
        <h1>
          <Said text={story.title} />
        </h1>
        <p role="status" className="desk-link">
          {t(desk.isLinked ? "story.desk.linked" : "story.desk.alone")}
        </p>
        <DeskClock />
      </header>
      <main className="desk-now">
        <p className="desk-count">{t("story.count", { step, steps: slides.length })}</p>
        <h2>{slide.title}</h2>
        <p className="desk-text">{slide.text}</p>
        <h3>{t("story.desk.notes")}</h3>
        <p className="desk-notes">{slide.notes || t("story.desk.noNotes")}</p>
        {slide.sources.length > 0 && (
          <details>
            <summary>{t("story.desk.sources")}</summary>
            <Sources ids={slide.sources.map(({ id }) => id)} names={{ sources: story.sources }} />
          </details>
        )}
      </main>
      <aside className="desk-next" aria-label={t("story.desk.next")}>
        <h3>{t("story.desk.next")}</h3>
        {next ? <NextSlide slide={next} /> : <p className="muted">{t("story.desk.end")}</p>}
        <ol className="desk-steps">
          {slides.map((each) => (
            <li key={each.step}>
              <button
                type="button"
                aria-current={each.step === step ? "step" : undefined}
                onClick={() => desk.go(each.step)}
              >
                {t("story.desk.step", { step: each.step, title: each.title })}
              </button>
            </li>
          ))}
        </ol>
      </aside>
      <footer className="desk-tools">
        <button type="button" className="button" disabled={step === 1} onClick={() => desk.go(step - 1)}>
          {t("story.previous")}
        </button>
        <button
          type="button"
          className="button desk-on"
          disabled={step === slides.length}
          onClick={() => desk.go(step + 1)}
        >
          {t("story.next")}
        </button>
        <button type="button" className="button" aria-pressed={desk.isBlank} onClick={desk.toggleBlank}>
          {t("story.desk.blank")}
        </button>
        <button type="button" className="button" aria-pressed={desk.isFrozen} onClick={desk.toggleFreeze}>
          {t("story.desk.freeze")}
        </button>
        {desk.isFrozen && (
          <p role="status" className="desk-frozen">
            {t("story.desk.frozen", { step: desk.audienceStep })}
          </p>
        )}
      </footer>
    </div>
  );
}

function NextSlide({ slide }: { slide: SlideStep }) {
  return (
    <>
      <p className="desk-next-title">{slide.title}</p>
      <p className="muted">{slide.text}</p>
    </>
  );
}
