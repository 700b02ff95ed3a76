import type { Topology } from "topojson-specification";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { AtlasFront } from "../../atlas/front";
import type { DrawMap } from "../../draw/flat/mapLayers";
import type { Extent } from "../../scene/extent";
import type { Look, Places } from "../../scene/look";
import type { Scene } from "../../scene/scene";
import type { AllWords } from "../../ui/locale/words";
import type { View } from "../../view/view";

/** What an embed without scripts shows, and all that it is made of. */
export interface StillEmbed {
  /** Its path without the ending, from the site's folder: `embed/corridor/ca-az`. */
  readonly path: string;
  readonly view: View;
  readonly title: string;
  readonly extent: Extent;
  /** From its folder to the live map of the same. */
  readonly mapHref: string;
}

/** The map of it. */
export interface StillMap {
  /** Its scene in the colours of a look. */
  readonly sceneIn: (look: Look) => Scene;
  /** Draws it, or remembers how it was drawn. */
  readonly draw: DrawMap;
}

/** What all of them share. */
export interface EmbedKit {
  readonly index: AtlasIndex;
  readonly front: AtlasFront;
  readonly words: AllWords;
  readonly ground: readonly Topology[];
  readonly places: Places;
}
