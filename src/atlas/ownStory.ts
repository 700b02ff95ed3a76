import { everyLanguage } from "./everyLanguage";
import { GeoReader } from "./geoReader";
import type { Problem } from "./problems";
import type { AddressReader } from "./rules/stories";
import type { OwnStory, ToldStory } from "./story";
import { OwnStoryRecord } from "./storySchema";

/** No story is longer; a larger file isn't parsed at all. */
const MOST_LETTERS = 1_000_000;

/** A story of a reader's own, or everything that is wrong with its file, told as of the atlas's own files. */
export interface CheckedStory {
  readonly story: OwnStory | null;
  readonly problems: readonly Problem[];
}

/** Looks at the text of a file: its shape, and whether each step's view is one. Never throws. */
export function checkOwnStory(name: string, text: string, read: AddressReader): CheckedStory {
  if (text.length > MOST_LETTERS)
    return { story: null, problems: [{ where: name, message: "the file is too large for a story" }] };
  const reader = new GeoReader({ [name]: text });
  const story = reader.one(name, OwnStoryRecord)?.record ?? null;
  const views = story?.steps.flatMap(({ view }, place) =>
    read(view).unread.map((word) => ({
      where: `${name} › steps › #${place + 1} › view`,
      message: `the view says “${word}”, which means nothing in a story`,
    })),
  );
  const problems = [...reader.problems, ...(views ?? [])];
  return { story: problems.length > 0 ? null : story, problems };
}

/**
 * The same as the stories of the atlas are told. It rests on nothing but its author, and nobody has translated it: what has no title has an empty one
 * until it is known what it shows.
 */
export function toldOwnStory(id: string, { title = "", steps }: OwnStory): ToldStory {
  return {
    id,
    title: everyLanguage(title),
    lead: everyLanguage(title),
    steps: steps.map(({ view, title = "", text, notes }) => ({
      view,
      title: everyLanguage(title),
      text: everyLanguage(text),
      notes: everyLanguage(notes),
      rests: [],
    })),
    sources: {},
  };
}
