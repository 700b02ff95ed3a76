import type { AtlasIndex } from "../atlas/atlasIndex";
import type { Picked, Switch, View } from "../view/view";
import type { LegendRows } from "./legend";
import type { City, ContextAssets, Look } from "./look";
import type { Palette } from "./palette";
import type { Participating } from "./participating";
import type { GroundLayer, Mark, MarkSubject } from "./scene";

/** All that marks depend on. What is picked isn't among it: see `Layer.lit`. */
export interface Ask {
  readonly index: AtlasIndex;
  readonly date: View["date"];
  readonly look: Look;
  readonly assets: ContextAssets | null;
  /** `null` where nothing is asked about meetings. */
  readonly participating: Participating | null;
}

/** What a layer has on the map, for its legend: a sheet shows a part of the map, and explains only that part. */
export interface OnMap {
  /** The layer's own marks. At least one. */
  readonly marks: readonly Mark[];
  readonly index: AtlasIndex;
  readonly date: View["date"];
  readonly look: Pick<Look, "palette" | "language">;
  readonly assets: ContextAssets | null;
}

/** A pick, and what else decides which marks stand out. */
export interface Picking {
  readonly index: AtlasIndex;
  readonly picked: Picked;
  /** Whether meetings are asked about. */
  readonly isExploring: boolean;
  /** Towns of the ground, as far as they have come. */
  readonly cities: readonly City[];
}

/** A mark as its layer makes it; the list of layers adds which layer that was. */
export type Made<Any extends Mark = Mark> = Any extends Mark ? Omit<Any, "layer"> : never;

/**
 * One kind of thing on the map, whole: what is drawn of it, what the legend says of it, and what stands out with a pick. A layer turns
 * facts into values and knows nothing about drawing. It is all that there is to know of it: nothing else reads its ids or its colours.
 */
export interface Layer {
  readonly id: string;
  /** The switch that shows it: that of another layer, or one of its own. */
  readonly switch: Switch;
  /** Whether it draws records that come only when they are wanted: `Ask.assets`. */
  readonly needsAssets: boolean;
  readonly compose: (ask: Ask) => readonly Made[];
  /**
   * What it adds to the ground, under all marks, where nothing of it is picked or lit; left out by layers of marks. `isAsked`: the reader turned it
   * on, and it isn't merely on by default.
   */
  readonly ground?: (palette: Palette, isAsked: boolean) => readonly GroundLayer[];
  /** Rows that explain what of the layer is on the map; `null` for a layer that explains itself, as names do. */
  readonly legend: ((onMap: OnMap) => LegendRows) | null;
  /**
   * What a pick makes stand out. A subject that one layer names stands out in all layers, so `null` is for a layer whose marks are
   * of subjects of another one.
   */
  readonly lit: ((picking: Picking) => readonly MarkSubject[]) | null;
}
