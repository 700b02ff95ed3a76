import type { Atlas } from "../atlas/atlas";
import type { AtlasIndex } from "../atlas/atlasIndex";
import { frontOf } from "../atlas/front";
import type { ToldStory } from "../atlas/story";
import { storyOf } from "../atlas/storyOf";
import { type Words, wordsOf } from "../ui/locale/words";
import { Said } from "../ui/part/Prose";
import { Sources } from "../ui/part/Sources";
import { RestList } from "../ui/story/RestList";
import { addressOf } from "../view/addressOf";
import { storyPath } from "../view/pagePath";
import { storySteps } from "../view/storySteps";
import { storyChange } from "../view/storyViews";
import { DEFAULT_VIEW } from "../view/view";
import { linkedStory, linkedTag } from "./head/linkedTag";
import { linkTags } from "./head/linkTags";
import { makeLater, makeLocale } from "./localePlugin";
import { type Page, pageOf } from "./recordPages";

/** A page for every story: all that is said at its steps, with what it rests on, for readers and machines without scripts. */
export function storyPages(atlas: Atlas, index: AtlasIndex, site: string | null): Page[] {
  const words = wordsOf(makeLocale("en"));
  const front = frontOf(index);
  return [...atlas.stories.keys()].map((id) => {
    const story = storyOf(atlas, id)!;
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

function StoryText({ story, words }: { story: ToldStory; words: Words }) {
  const { t } = words.and(makeLater("en"));
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
        <section key={slide.step} className="section" id={`step-${slide.step}`}>
          <h3 className="section-title">{t("story.desk.step", { step: slide.step, title: slide.title })}</h3>
          <p>{slide.text}</p>
          <p className="muted">{slide.notes}</p>
          <p>
            <a href={`../${addressOf({ ...DEFAULT_VIEW, ...storyChange(story.id, slide.step) })}`}>
              {t("story.onMap", { step: slide.step })}
            </a>
          </p>
          <RestList rests={slide.rests} />
          <Sources ids={slide.sources.map(({ id }) => id)} names={{ sources: story.sources }} />
        </section>
      ))}
    </>
  );
}
