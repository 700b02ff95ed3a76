import { emphasisOf, type Mark, type Scene } from "../../scene/scene";

/**
 * The scene as a sheet shows it: what it is about is drawn and named however far the map is, and before all else. On a screen one
 * would come nearer to read a name; a sheet lies as it is.
 */
export function aboutScene(scene: Scene): Scene {
  const isAbout = ({ id }: Mark) => emphasisOf(scene, id) === "focus";
  return { ...scene, marks: scene.marks.map((mark) => (isAbout(mark) ? atAnyZoom(mark) : mark)) };
}

/** In its own order, but before those that the sheet isn't about. */
const FIRST = 0.01;

function atAnyZoom(mark: Mark): Mark {
  if (mark.mark === "label") return { ...mark, minZoom: 0, rank: mark.rank * FIRST };
  return mark.mark === "point" ? { ...mark, minZoom: 0 } : mark;
}
