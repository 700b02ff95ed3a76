import type { Mark } from "../../scene/scene";
import { cutPaths } from "./cutPaths";
import type { Projector } from "./projectorOf";

/**
 * Those of the marks that are on a map: small things are drawn only from near, and lines and symbols beyond its edge aren't drawn at
 * all. Areas and names are all kept, since nobody asks which of them are seen.
 */
export function marksOnMap(marks: readonly Mark[], { project, zoom, size }: Projector): readonly Mark[] {
  const cut = cutPaths(size, 0.1);
  return marks.filter((mark) => {
    if (mark.mark === "line" || mark.mark === "band") return cut.line(mark.line.map(project)).length > 0;
    if (mark.mark !== "point") return true;
    const [x, y] = project(mark.at);
    return zoom >= mark.minZoom && x >= 0 && y >= 0 && x <= size.width && y <= size.height;
  });
}
