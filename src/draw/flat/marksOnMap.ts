import type { Mark } from "../../scene/scene";
import { cutPaths } from "./cutPaths";
import { isOnMap } from "./isOnMap";
import type { Projector } from "./projectorOf";

/**
 * Those of the marks that are on a map: small things are drawn only from near, and lines and symbols beyond its edge aren't drawn at
 * all. Areas and names are all kept, since nobody asks which of them are seen.
 */
export function marksOnMap(marks: readonly Mark[], projector: Projector): readonly Mark[] {
  const { project, zoom, size } = projector;
  const cut = cutPaths(size, 0.1);
  return marks.filter((mark) => {
    if (mark.mark === "band" && zoom < mark.minZoom) return false;
    if (mark.mark === "line" || mark.mark === "band") return cut.line(mark.line.map(project)).length > 0;
    if (mark.mark !== "point") return true;
    return zoom >= mark.minZoom && isOnMap(mark.at, projector);
  });
}
