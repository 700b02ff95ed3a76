import type * as v from "valibot";
import type { Source, Text } from "./atlas";
import type { Entry } from "./entry";
import type { OwnStoryRecord, StoryRecord, StoryStepRecord } from "./storySchema";

/** A story of the atlas: views in an order, with what is said at each. */
export type Story = Omit<v.InferOutput<typeof StoryRecord>, "$schema"> & { readonly id: string };
export type StoryStep = v.InferOutput<typeof StoryStepRecord>;
/** A story that a reader made. */
export type OwnStory = v.InferOutput<typeof OwnStoryRecord>;

/** A line about a story, for lists. */
export interface StoryLine {
  readonly id: string;
  readonly title: Text;
  readonly steps: number;
}

/** What a step rests on, ready to be shown. */
export interface ToldRest {
  /** The panel that has it. */
  readonly to: { readonly kind: Entry["kind"]; readonly id: string } | null;
  /** The name of the record; of a country its ISO code. */
  readonly name: { readonly text: Text } | { readonly country: string };
  /** The figure or milestone of it that is meant; `null` for the whole. */
  readonly part: Text | null;
  /** The key of that figure, or the id of that milestone. */
  readonly key: string | null;
  /** Ids of the documents that say it. */
  readonly sources: readonly string[];
}

export interface ToldStep extends Pick<StoryStep, "view"> {
  readonly title: Text;
  readonly text: Text;
  readonly notes: Text;
  readonly rests: readonly ToldRest[];
}

/** A story complete in itself, with the documents that it rests on: `facts/<language>/story/<id>.json`. */
export interface ToldStory {
  readonly id: string;
  readonly title: Text;
  readonly lead: Text;
  readonly steps: readonly ToldStep[];
  readonly sources: Readonly<Record<string, Source>>;
}
