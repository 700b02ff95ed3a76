import type { Padding } from "../../draw/pen";
import type { View } from "../../view/view";
import type { Words } from "../locale/words";

/** What a map needs to know of the page around it. */
export interface MapSlot {
  readonly view: View;
  readonly words: Words;
  /** What of the map is covered by the sheet, at the moment of asking. */
  readonly paddingOf: (map: Element) => Padding;
}
