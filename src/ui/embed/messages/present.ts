import type { AtlasFront } from "../../../atlas/front";
import type { View } from "../../../view/view";
import type { Words } from "../../locale/words";
import type { Wires } from "../../wire/wires";
import type { GatheredViews } from "./gatherViews";
import { MessageError } from "./protocol";

/** What an answer has to know of the page, as it is at that moment. */
export interface Present {
  readonly view: View;
  readonly front: AtlasFront;
  readonly words: Words;
  readonly wires: Wires;
  /** Views are shown once a frame. */
  readonly views: GatheredViews;
  /** Files are made one at a time. */
  readonly turn: Turn;
}

/** Does one piece of work at a time. Throws a `MessageError` for a second one while the first is being done. */
export type Turn = <Value>(work: () => Promise<Value>) => Promise<Value>;

export function makeTurn(): Turn {
  let isTaken = false;
  return async (work) => {
    if (isTaken)
      throw new MessageError("busy", "A file is being made. Ask for the next one when it has come.");
    isTaken = true;
    try {
      return await work();
    } finally {
      isTaken = false;
    }
  };
}
