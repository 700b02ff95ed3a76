import { CAPITAL_RANK, SEAT_RANK } from "../../scene/layers/cities";
import { HOST_RANK } from "../../scene/layers/countryNames";
import { emphasisOf, type LabelMark, type Mark, type MarkSubject, type Scene } from "../../scene/scene";
import { LEAST_SIZE } from "../flat/nameForms";

/**
 * The scene as a sheet shows it: what it is about is named however far the map is, and with the capitals before all else. Its symbols are those that
 * a screen shows from as far: a legend of all of them would take the room of the map.
 * On a screen one would come nearer to read a name; a sheet lies as it is. What stands along other lines isn't there: the legend explains the symbols of
 * what the sheet is about.
 */
export function aboutScene(scene: Scene): Scene {
  if (scene.lit === null) return scene;
  return {
    ...scene,
    marks: scene.marks
      .map((mark) => ({ mark, isAbout: emphasisOf(scene, mark.id) === "focus" }))
      .filter(({ mark, isAbout }) => isAbout || mark.of.kind !== "facility")
      .map(({ mark, isAbout }) => onSheet(mark, isAbout)),
  };
}

/** What a legend explains: where something stands out, that, and not the pale rest around it; and what the reader has added to the map. */
export function outstanding(scene: Scene): readonly Mark[] {
  if (scene.lit === null) return scene.marks;
  return scene.marks.filter(({ id, of }) => emphasisOf(scene, id) === "focus" || ADDED.has(of.kind));
}

const ADDED: ReadonlySet<MarkSubject["kind"]> = new Set(["plant", "substation", "interconnector"]);

/** Of the width of a map, the size of a name of a corridor has at most so much. */
const MOST_OF_WIDTH = 1 / 24;

/** The scene for a map of a width, in px: on a small one the name of a corridor would cover the countries through which it leads. */
export function inWidth(scene: Scene, width: number): Scene {
  const most = Math.max(LEAST_SIZE, width * MOST_OF_WIDTH);
  const isLarge = (mark: Mark) => mark.mark === "label" && mark.of.kind === "corridor" && mark.size > most;
  if (!scene.marks.some(isLarge)) return scene;
  return { ...scene, marks: scene.marks.map((mark) => (isLarge(mark) ? { ...mark, size: most } : mark)) };
}

/** In their own order, but before the others. */
export const FIRST = 0.01;

/** Whether a name is that of the country in which the Centre sits, before other names or among them. */
export function isHost({ of, rank }: Pick<LabelMark, "of" | "rank">): boolean {
  return of.kind === "country" && (rank === HOST_RANK || rank === HOST_RANK * FIRST);
}

/** Whether a name comes before the others on a sheet. */
export function isFirst({ rank }: Pick<LabelMark, "rank">): boolean {
  return rank < 1;
}

function onSheet(mark: Mark, isAbout: boolean): Mark {
  if (mark.mark === "label" && isAbout) return { ...mark, minZoom: 0, rank: mark.rank * FIRST };
  if (mark.mark === "label" && (mark.rank === CAPITAL_RANK || mark.rank === SEAT_RANK))
    return { ...mark, rank: mark.rank * FIRST };
  // No name of another corridor is louder than that of its own.
  if (mark.mark === "label" && mark.of.kind === "corridor")
    return { ...mark, size: Math.min(mark.size, LEAST_SIZE) };
  return mark;
}
