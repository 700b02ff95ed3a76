import { SEAT_RANK } from "../../scene/layers/cities";
import { emphasisOf, type Mark, type Scene } from "../../scene/scene";
import { DETAIL_ZOOM } from "../groundLevels";
import type { Box } from "./box";
import { type CountryCells, countryCells } from "./countryCells";
import { handOver } from "./handedCells";
import { lettered } from "./lettered";
import type { MapKit } from "./mapKit";
import { type PlacedLabel, placeLabels, placesBeside } from "./placeLabels";
import { placesOfCorridor } from "./placesOfCorridor";
import { isMember, isNear, placesOfCountry } from "./placesOfCountry";
import type { Projector } from "./projectorOf";

/**
 * The names on a map that is looked at, the same by every pen: none is cut by its frame, and none stands under what lies over it (`clear`, in
 * px of the map). The name of a country moves into the part of it that is in sight, is set smaller and closer, is abbreviated, or goes; a member's is
 * said by its code by ISO 3166 before it goes, however far the map is. Over a border none stands.
 */
export function namesOnScreen(
  scene: Scene,
  projector: Projector,
  clear: readonly Box[],
  cells: () => CountryCells,
): readonly PlacedLabel[] {
  const written = withLetters(scene, projector);
  const marks = withWidestLast(withSeatFirst(withMembersNamed(withFocusNamed(written))), projector);
  return placeLabels(marks, projector, clear, (label) => {
    if (label.of.kind === "corridor") return placesOfCorridor(label, scene, { projector, cells, clear });
    if (label.of.kind !== "country") return placesBeside(label, marks, projector);
    // Of countries that aren't the atlas's the live map has land in the detail only: before that, no pen looks for room in it.
    if (label.picks === null && projector.zoom < DETAIL_ZOOM) return placesBeside(label, [], projector);
    return placesOfCountry(label, { projector, cells: cells(), clear });
  });
}

/** The same where countries are drawn flat, as `mapLayers` asks for it. */
export function screenNames(
  scene: Scene,
  clear: readonly Box[],
): (kit: Pick<MapKit, "projector" | "ground">) => readonly PlacedLabel[] {
  return ({ projector, ground }) => {
    let cells: CountryCells | null = null;
    return namesOnScreen(scene, projector, clear, () => {
      cells ??= countryCells(ground("countries"), projector.size, ground("land"));
      handOver(projector, cells);
      return cells;
    });
  };
}

/** The names of countries are in small letters from afar, which are narrower, and in capitals near: chosen by room, the case would change under the hand. */
export function withLetters(scene: Scene, { zoom }: Pick<Projector, "zoom">): Scene {
  return lettered(scene, zoom < DETAIL_ZOOM ? "none" : "all");
}

/** A country that stands out is named however far the map is. */
function withFocusNamed(scene: Scene): readonly Mark[] {
  return scene.marks.map((mark) => {
    const isNamed = mark.mark === "label" && mark.of.kind === "country";
    return isNamed && emphasisOf(scene, mark.id) === "focus" ? { ...mark, minZoom: 0 } : mark;
  });
}

/** Members are what the map is about: they are named from as far as their land has room for it. */
function withMembersNamed(marks: readonly Mark[]): readonly Mark[] {
  return marks.map((mark) => (mark.mark === "label" && isMember(mark) ? { ...mark, minZoom: 0 } : mark));
}

/** After the corridors of the mission, and before the countries, which have more places; of so few names each may stand a little off its symbol. */
const AMONG_FEW = 2.5;

/** The city in which the Centre sits is on every map that shows it. */
function withSeatFirst(marks: readonly Mark[]): readonly Mark[] {
  return marks.map((mark) =>
    mark.mark === "label" && mark.rank === SEAT_RANK ? { ...mark, rank: AMONG_FEW } : mark,
  );
}

/** After every other name. */
const LAST_RANK = 1000;

/** So near, a corridor is a line among others, and what stands along it is what is looked for. */
const STATIONS_ZOOM = 9;

/** Near, the names of countries give way to those of towns and stations, which have one place; nearer still, those of corridors do. */
function withWidestLast(marks: readonly Mark[], { zoom }: Projector): readonly Mark[] {
  if (!isNear(zoom)) return marks;
  const isWide = (kind: string) => kind === "country" || (kind === "corridor" && zoom >= STATIONS_ZOOM);
  return marks.map((mark) =>
    mark.mark === "label" && isWide(mark.of.kind) ? { ...mark, rank: mark.rank + LAST_RANK } : mark,
  );
}
