import type { Mark } from "../../scene/scene";
import type { Cut } from "./cutPaths";
import type { PixelGround } from "./pixelGround";
import type { Projector } from "./projectorOf";
import type { LayerName } from "./shapes";

/** What the shapes of a map are made with. */
export interface MapPaper {
  readonly projector: Projector;
  readonly ground: PixelGround;
  readonly cut: Cut;
  readonly opacityOf: (mark: Pick<Mark, "id" | "mark">) => number;
  /** Light and shade; `null` for none. */
  readonly relief: HTMLCanvasElement | null;
  readonly layerName: (id: LayerName) => string;
}
