import type { AtlasIndex } from "../atlas/atlasIndex";
import type { LayerId, View } from "../view/view";
import type { ContextAssets, Look } from "./look";
import type { Participating } from "./participating";
import type { Mark } from "./scene";

/** All that marks depend on. What is picked isn't among it: see `litBy`. */
export interface Ask {
  readonly index: AtlasIndex;
  readonly date: View["date"];
  readonly look: Look;
  readonly assets: ContextAssets | null;
  /** `null` where nothing is asked about meetings. */
  readonly participating: Participating | null;
}

/** One kind of thing on the map. A layer turns facts into marks, and knows nothing about drawing. */
export interface Layer {
  /** The switch that shows it. */
  readonly switch: LayerId;
  readonly compose: (ask: Ask) => readonly Mark[];
}
