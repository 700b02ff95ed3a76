import type { Position } from "../../atlas/atlas";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { Pen } from "../../draw/pen";
import type { ContextAssets, Hatches, Look } from "../../scene/look";
import type { Camera } from "../../view/camera";
import type { SlideStep } from "../../view/storySteps";
import type { View } from "../../view/view";
import type { Signal } from "./signal";

/** The map as it stands on the page: what draws it, and where it looks, as it moves. */
export interface MapOnPage {
  /** `null` as long as it's the picture with which the page came. */
  readonly pen: Pen | null;
  readonly camera: Signal<Camera | null>;
}

/** What of the map can leave the page: all from which its scene is composed, so that it can be composed in other colours. */
export interface Exportable {
  readonly index: AtlasIndex;
  readonly view: View;
  readonly look: Look;
  readonly assets: ContextAssets | null;
  readonly hatches: Hatches | null;
}

/** Where a story is that is being told. */
export interface StoryNow {
  readonly id: string;
  /** Of the whole story, in the language of the page. */
  readonly name: string;
  /** Counted from 1; never past the last. */
  readonly step: number;
  readonly steps: number;
  /** Of the step. */
  readonly title: string;
}

/** A step of a story as it goes on a slide, in the language of the page. */
export interface DeckStep
  extends Pick<SlideStep, "view" | "camera" | "title" | "text" | "rests" | "sources"> {
  /** The address that leads to the step. */
  readonly address: string;
  /** For the speaker, a paragraph each. */
  readonly notes: readonly string[];
}

/** A story that can be taken along, at least one step of it. */
export interface Deck {
  /** Part of the file's name. */
  readonly id: string;
  readonly title: string;
  /** The address at which it begins. */
  readonly address: string;
  readonly steps: readonly [DeckStep, ...DeckStep[]];
}

/** Where the pointer is over the map, and how much ground lies under a pixel there. */
export interface OverMap {
  readonly at: Position;
  readonly kmPerPx: number;
}

/** A cell of the matrix; its row or its column alone where a heading is pointed at. */
export interface PointedCell {
  readonly party: string | null;
  readonly meeting: string | null;
}
