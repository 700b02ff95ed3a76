import type { ToldStory } from "../../atlas/story";
import type { SlideStep } from "../../view/storySteps";
import { useAllWords } from "../locale/allWords";
import { Said } from "../part/Prose";
import { CROSS, Sign } from "../part/Sign";
import { Sources } from "../part/Sources";
import { ViewLink } from "../part/ViewLink";
import { RestList } from "./RestList";

/** More publishers than these don't fit into the line under a slide. */
const NAMED = 4;

interface Props {
  story: ToldStory;
  slide: SlideStep;
  /** Without the header of the page: while presenting, or in another page. */
  isAlone: boolean;
}

/** What is said at a step, set like a slide; under it who says so. */
export function Slide({ story, slide, isAlone }: Props) {
  const { t } = useAllWords();
  // Its name is the heading of the page then.
  const Name = isAlone ? "h1" : "p";
  return (
    <article className="slide">
      <header>
        <Name className="slide-story">
          <Said text={story.title} />
        </Name>
        <CloseLink />
      </header>
      <h2 className="slide-title" tabIndex={-1}>
        {unbroken(slide.title)}
      </h2>
      {slide.text !== "" && <p className="slide-text">{unbroken(slide.text)}</p>}
      {slide.sources.length > 0 && (
        <p className="slide-credit">{t("story.says", { publishers: publishersOf(slide) })}</p>
      )}
      <SlideNotes story={story} slide={slide} />
    </article>
  );
}

function CloseLink() {
  const { t } = useAllWords();
  return (
    <ViewLink change={{ story: null, step: 1 }} className="icon-button story-close">
      <span className="unseen">{t("story.close")}</span>
      <Sign path={CROSS} />
    </ViewLink>
  );
}

/** What the speaker says besides, and all documents: folded, and not on a stage. */
function SlideNotes({ story: { sources }, slide }: { story: ToldStory; slide: SlideStep }) {
  const { t } = useAllWords();
  if (slide.notes === "" && slide.rests.length === 0) return null;
  return (
    <details className="slide-more">
      <summary>{t("story.notes")}</summary>
      {slide.notes !== "" && <p>{slide.notes}</p>}
      <RestList rests={slide.rests} />
      {slide.sources.length > 0 && <Sources ids={slide.sources.map(({ id }) => id)} names={{ sources }} />}
    </details>
  );
}

/** Keeps a number and its unit on one line, and so a day and its month; no line begins with a dash, or with the sign between two facts. */
function unbroken(text: string): string {
  return text.replace(/(\d) (?=\p{L})/gu, "$1\u00a0").replace(/ (?=[–—·])/g, "\u00a0");
}

/** The first of those who say it, in the order of what the step rests on. */
function publishersOf({ sources }: SlideStep): string {
  const names = [...new Set(sources.map(({ publisher }) => publisher))];
  return [...names.slice(0, NAMED), ...(names.length > NAMED ? ["…"] : [])].join(", ");
}
