import type { Atlas } from "../atlas/atlas";
import type { AtlasIndex } from "../atlas/atlasIndex";
import { frontOf } from "../atlas/front";
import type { ToldStory } from "../atlas/story";
import { toldStory } from "../atlas/storyOf";
import { type AllWords, wordsOf } from "../ui/locale/words";
import { Said } from "../ui/part/Prose";
import { Sources } from "../ui/part/Sources";
import { RestList } from "../ui/story/RestList";
import { addressOf } from "../view/addressOf";
import { storyPath } from "../view/pagePath";
import { type SlideStep, storySteps } from "../view/storySteps";
import { storyChange } from "../view/storyViews";
import { DEFAULT_VIEW } from "../view/view";
import { linkedStory, linkedTag } from "./head/linkedTag";
import { linkTags } from "./head/linkTags";
import { makeLater, makeLocale } from "./localePlugin";
import type { Page } from "./page";
import { pageOf } from "./recordPages";

/** A page for every story: all that is said at its steps, with what it rests on, for readers and machines without scripts. */
export function storyPages(atlas: Atlas, index: AtlasIndex, site: string | null): Page[] {
  const words = wordsOf(makeLocale("en")).and(makeLater("en"));
  const front = frontOf(index);
  return [...atlas.stories.values()].map((each) => {
    const story = toldStory(atlas, each);
    const { id } = story;
    const path = storyPath(id);
    const view = { ...DEFAULT_VIEW, ...storyChange(id) };
    const atlasName = words.t("app.name");
    const title = words.said(story.title).text;
    const shared = { path, picked: null, story: id, title, description: words.said(story.lead).text };
    return {
      path,
      title: words.t("app.title", { thing: title, atlas: atlasName }),
      mapHref: addressOf(view),
      body: pageOf(path, view, front, words, <StoryText story={story} words={words} />),
      shared,
      head: [
        linkTags(shared, site, atlasName),
        linkedTag(linkedStory(story, title, index.licence), shared, site),
      ].join("\n"),
    };
  });
}

function StoryText({ story, words }: { story: ToldStory; words: AllWords }) {
  return (
    <>
      <header className="panel-head">
        <h2 className="panel-title">
          <Said text={story.title} />
        </h2>
        <p className="lead">
          <Said text={story.lead} />
        </p>
      </header>
      {storySteps(story, "en").map((slide) => (
        <StepText key={slide.step} story={story} slide={slide} words={words} />
      ))}
    </>
  );
}

function StepText({ story, slide, words: { t } }: { story: ToldStory; slide: SlideStep; words: AllWords }) {
  const { step, title, text, notes, rests, sources } = slide;
  return (
    <section className="section" id={`step-${step}`}>
      <h3 className="section-title">{t("story.desk.step", { step, title })}</h3>
      <p>{text}</p>
      <p className="muted">{notes}</p>
      <p>
        <a href={`../${addressOf({ ...DEFAULT_VIEW, ...storyChange(story.id, step) })}`}>
          {t("story.onMap", { step })}
        </a>
      </p>
      <RestList rests={rests} />
      <Sources ids={sources.map(({ id }) => id)} names={{ sources: story.sources }} />
    </section>
  );
}
