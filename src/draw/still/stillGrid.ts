import type { GridLine } from "../../atlas/gridLine";
import { type Scene, showsGround } from "../../scene/scene";
import type { Ground } from "../flat/pixelGround";
import type { Pixel, Projector } from "../flat/projectorOf";
import { GRID } from "../groundLevels";

/** Where the lines of the grid lie on the map that was drawn last, for a pointer on it; `null` where none is, or the grid isn't drawn. */
export function stillGrid() {
  let lineAt: (at: Pixel) => GridLine | null = () => null;
  let last: Projector | null = null;
  return {
    drawn({ ground: layers }: Scene, ground: Ground, projector: Projector): void {
      lineAt = () => null;
      last = projector;
      if (!showsGround(layers, GRID, projector.zoom)) return;
      // Few drawings are of a near view, and fewer are pointed at.
      import("../flat/gridLines").then(({ gridLines }) => {
        if (last === projector) lineAt = gridLines(ground, projector);
      }, console.info);
    },
    at: ({ x, y }: { readonly x: number; readonly y: number }) => lineAt([x, y]),
  };
}
