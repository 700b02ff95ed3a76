import { CAPITAL_RANK, SEAT_RANK } from "../../scene/layers/cities";
import { emphasisOf, type LabelMark, type Mark, type Scene } from "../../scene/scene";

/**
 * The scene as a sheet shows it: what it is about is drawn and named however far the map is, and with the capitals before all else.
 * On a screen one would come nearer to read a name; a sheet lies as it is.
 */
export function aboutScene(scene: Scene): Scene {
  if (scene.lit === null) return scene;
  return {
    ...scene,
    marks: scene.marks.map((mark) => onSheet(mark, emphasisOf(scene, mark.id) === "focus")),
  };
}

/** In their own order, but before the others. */
const FIRST = 0.01;

/** Whether a name comes before the others on a sheet. */
export function isFirst({ rank }: Pick<LabelMark, "rank">): boolean {
  return rank < 1;
}

function onSheet(mark: Mark, isAbout: boolean): Mark {
  if (mark.mark === "label" && isAbout) return { ...mark, minZoom: 0, rank: mark.rank * FIRST };
  if (mark.mark === "label" && (mark.rank === CAPITAL_RANK || mark.rank === SEAT_RANK))
    return { ...mark, rank: mark.rank * FIRST };
  return mark.mark === "point" && isAbout ? { ...mark, minZoom: 0 } : mark;
}
