import type { Padding } from "../../draw/pen";
import type { StoryViews } from "../../view/storyViews";
import type { View } from "../../view/view";
import type { Words } from "../locale/words";

/** What a map needs to know of the page around it. */
export interface MapSlot {
  readonly view: View;
  /** The story whose step lies under the view; never one that the view doesn’t know yet. */
  readonly story: StoryViews | null;
  readonly words: Words;
  /** Room to be left around what is shown, at the moment of asking. */
  readonly paddingOf: (map: Element) => Padding;
  /** How much of the map the sheet covers from below then, in px. */
  readonly coveredIn: (map: Element) => number;
}
