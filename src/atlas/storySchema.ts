import * as v from "valibot";
import { everyLanguage } from "./everyLanguage";
import { LONGEST_OWN_TITLE, LONGEST_TITLE, MOST_STEPS } from "./storyLimits";
import { LANGUAGES } from "./vocabulary";
import { Plain } from "./words";

function titleOf(most: number) {
  return v.pipe(Plain, v.maxLength(most, `must not be longer than ${most} letters`));
}
export const Title = titleOf(LONGEST_TITLE);
const OwnTitle = titleOf(LONGEST_OWN_TITLE);

export const EveryText = v.pipe(
  v.strictObject(everyLanguage(Plain)),
  v.description(
    "A text in every language of the page: a story is told to an audience, and English can't stand in for half of it.",
  ),
);
export const EveryTitle = v.strictObject(everyLanguage(Title));

const REST = /^[a-z]+\/[A-Za-z0-9][A-Za-z0-9._/-]*(?:#[A-Za-z0-9][A-Za-z0-9._-]*)?$/;

export const Rest = v.pipe(
  v.string(),
  v.regex(REST, "must be a kind and an id such as “meeting/board-1” or “corridor/ca-az#length”"),
  v.description(
    "What a statement rests on: a record by its kind and id, or one figure or milestone of it after `#`: `meeting/cececo-board-1`, `corridor/ca-az#sea-cable-length`.",
  ),
);

export const StoryStepRecord = v.strictObject({
  view: v.pipe(
    Plain,
    v.description(
      "What the map shows: query and hash of an address, as the browser has it, such as `?corridor=ca-az&hide=places`.",
    ),
  ),
  title: EveryTitle,
  text: v.pipe(EveryText, v.description("One to three sentences: what is read on the slide.")),
  notes: v.pipe(
    EveryText,
    v.description("What the speaker says or is asked: who says so, and what isn't known."),
  ),
  rests: v.pipe(
    v.array(Rest),
    v.minLength(1, "needs at least one record on which it rests"),
    v.description("Everything on which the sentences of the step rest."),
  ),
});

export const StoryRecord = v.strictObject({
  $schema: v.optional(Plain),
  rank: v.pipe(v.number(), v.description("In which order stories are listed.")),
  title: EveryTitle,
  lead: v.pipe(EveryText, v.description("What it tells, in a sentence.")),
  steps: v.pipe(v.array(StoryStepRecord), v.minLength(1, "needs at least one step")),
});

export const OwnStepRecord = v.pipe(
  v.strictObject({
    view: v.string(),
    title: v.optional(
      v.pipe(
        OwnTitle,
        v.description("Left out: the step is called by what it shows, in the reader's language."),
      ),
    ),
    text: v.string(),
    notes: v.string(),
  }),
  v.description(
    "A step as a reader makes it, in one language. Titles may be longer than those of the atlas, texts are held to the same.",
  ),
);

export const OwnStoryRecord = v.pipe(
  v.strictObject({
    format: v.literal("corridor-atlas-story"),
    version: v.literal(1),
    language: v.picklist(LANGUAGES),
    title: v.optional(v.pipe(OwnTitle, v.description("Left out: the story is called by its first step."))),
    steps: v.pipe(
      v.array(OwnStepRecord),
      v.maxLength(MOST_STEPS, `must not have more than ${MOST_STEPS} steps`),
    ),
  }),
  v.description("A story that a reader made, as it is kept in a file."),
);
