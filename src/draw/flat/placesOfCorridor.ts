import { emphasisOf, type LabelMark, type Mark, type Scene } from "../../scene/scene";
import { DETAIL_ZOOM } from "../groundLevels";
import type { Box } from "./box";
import { type CountryCells, countryAt } from "./countryCells";
import { isSeenEnough, linesInSight, type PlacedLabel, placesBeside } from "./placeLabels";
import type { Pixel, Projector } from "./projectorOf";
import { remembered } from "./remembered";

interface Sight {
  readonly projector: Projector;
  readonly clear: readonly Box[];
  readonly cells: () => CountryCells;
}

/**
 * Where the name of a corridor may stand, best first: beside its lines, over the countries that they cross before others; near, where there is room, over those
 * alone. Where another one is picked, what merely serves a
 * corridor doesn't bear its name: that would be read as if it ran there.
 */
export function placesOfCorridor(
  label: LabelMark,
  scene: Scene,
  { projector, cells, clear }: Sight,
): Iterable<PlacedLabel> {
  const isSetBack = emphasisOf(scene, label.id) === "context";
  const marks = isSetBack ? flowingOf(scene.marks) : scene.marks;
  if (!isSeenEnough(label, marks, projector, clear)) return [];
  const steps = linesInSight(label, marks, projector).flat();
  const places = placesBeside(label, marks, projector);
  const isHome = keepsToItsLand(steps, scene, cells());
  return projector.zoom < DETAIL_ZOOM ? beforeOthers(places, isHome) : only(places, isHome);
}

// The same for all corridors of the same marks: a large atlas has hundreds.
const flowingOf = remembered(
  (marks: readonly Mark[]) => marks.filter((mark) => mark.mark !== "line" || mark.flow),
  new WeakMap(),
);
const countriesOn = remembered(
  (marks: readonly Mark[]) => new Set(marks.flatMap((mark) => (mark.mark === "area" ? mark.country : []))),
  new WeakMap(),
);

/** A corridor crosses a country of which it takes such a part of its way in sight: not one whose border it follows or cuts. */
const CROSSED_PART = 0.15;

/**
 * Whether a name at a place keeps to the countries that a corridor crosses, and to the sea: over another it would read as if the corridor ran there. Only countries of
 * the atlas count: of others not every pen has the land.
 */
function keepsToItsLand(
  steps: readonly Pixel[],
  { marks }: Scene,
  cells: CountryCells,
): (place: PlacedLabel) => boolean {
  const under = steps.flatMap((step) => countryAt(cells, step) ?? []);
  const isCrossed = (id: string) => under.filter((each) => each === id).length >= CROSSED_PART * under.length;
  const ofAtlas = countriesOn(marks);
  const isOther = remembered((id: string | null) => id !== null && ofAtlas.has(id) && !isCrossed(id));
  return ({ box: { left, right, top, bottom } }) =>
    ![left, (left + right) / 2, right].some((x) => isOther(countryAt(cells, [x, (top + bottom) / 2])));
}

function* only<Thing>(things: Iterable<Thing>, isMeant: (thing: Thing) => boolean): Iterable<Thing> {
  for (const thing of things) if (isMeant(thing)) yield thing;
}

/** All things in their order, those that are meant before the others. */
export function* beforeOthers<Thing>(
  things: Iterable<Thing>,
  isMeant: (thing: Thing) => boolean,
): Iterable<Thing> {
  const others: Thing[] = [];
  for (const thing of things) {
    if (isMeant(thing)) yield thing;
    else others.push(thing);
  }
  yield* others;
}
