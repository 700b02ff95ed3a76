import type { Mark } from "../../scene/scene";
import type { Slope } from "./alikeBands";
import type { Cut } from "./cutPaths";
import type { PixelGround } from "./pixelGround";
import type { Projector } from "./projectorOf";
import type { ImageShape, LayerName, Path } from "./shapes";

/** How finely a map is drawn, and how far: what its format can carry. Lengths are in px. */
export interface Fineness {
  /** Bends of the ground of less are given up. */
  readonly tolerance: number;
  /** Steps in which the ground is drawn: coarse ones make a smaller file. */
  readonly grain: number;
  /** How far shapes go on beyond the edge of the map, so that no stroke is seen where they are cut; 0 for formats that can't hide it. */
  readonly overhang: number;
  readonly slope: Slope;
  /**
   * Makes one area of strokes, without what others cover, for formats in which strokes of several widths can’t shine through as one; left out for the
   * others.
   */
  readonly strokesAsArea?: (strokes: readonly WidePath[], without: readonly WidePath[]) => readonly Path[];
}

/** A path with the width of its own stroke, in px. */
export type WidePath = Path & { readonly width: number };

/** Light and shade: a picture, and where it lies on a map. */
export type ReliefOn = (projector: Projector) => Pick<ImageShape, "at" | "size" | "href" | "picture"> | null;

/** What the shapes of a map are made with. */
export interface MapKit {
  readonly projector: Projector;
  readonly ground: PixelGround;
  /** Cuts what has a sharp edge, and lines. */
  readonly cut: Cut;
  /** Cuts the ground, and what is too soft for an edge. */
  readonly cutGround: (isSoft: boolean) => Cut;
  readonly fineness: Fineness;
  readonly opacityOf: (mark: Pick<Mark, "id" | "mark">) => number;
  readonly relief: ReliefOn | null;
  readonly layerName: (id: LayerName) => string;
}
