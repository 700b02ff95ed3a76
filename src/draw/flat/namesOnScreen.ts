import { SEAT_RANK } from "../../scene/layers/cities";
import { HOST_RANK } from "../../scene/layers/countryNames";
import { emphasisOf, type LabelMark, type Mark, type Scene } from "../../scene/scene";
import { DETAIL_ZOOM } from "../groundLevels";
import type { Box } from "./box";
import { type CountryCells, countryCells, isOnLake } from "./countryCells";
import { handOver } from "./handedCells";
import { lettered } from "./lettered";
import type { MapKit } from "./mapKit";
import { inTwoLines } from "./nameForms";
import { type PlacedLabel, placeLabels, placesBeside } from "./placeLabels";
import { beforeOthers, placesOfCorridor } from "./placesOfCorridor";
import { isMember, isNear, placesOfCountry } from "./placesOfCountry";
import type { Projector } from "./projectorOf";
import { isAmongFew } from "./standOff";

/**
 * The names on a map that is looked at, the same by every pen: none is cut by its frame, and none stands under what lies over it (`clear`, in
 * px of the map). The name of a country moves into the part of it that is in sight, is set smaller and closer, is abbreviated, or goes; a member's is
 * said by its code by ISO 3166 before it goes, however far the map is. Over a border none stands. The host of the Centre is said whole: where its land and sea have no
 * room for that, beside its capital.
 */
export function namesOnScreen(
  scene: Scene,
  projector: Projector,
  clear: readonly Box[],
  cells: () => CountryCells,
): readonly PlacedLabel[] {
  const written = withLetters(scene, projector);
  const placed = placedOn(written, projector, clear, cells);
  const isHost = ({ label }: PlacedLabel) => label.rank === HOST_RANK && label.text === label.title;
  const isSeat = ({ label }: PlacedLabel) => label.id === labelOf(scene.marks, SEAT_RANK)?.id;
  if (projector.zoom >= DETAIL_ZOOM || placed.some(isHost) || !placed.some(isSeat)) return placed;
  for (const rank of AT_SEAT_RANKS) {
    const marks = withHostAtSeat(written.marks, rank);
    const beside =
      marks === written.marks ? placed : placedOn({ ...written, marks }, projector, clear, cells);
    if (beside.some(({ label }) => label.text.includes(AT_SEAT))) return beside;
  }
  return placed;
}

/** Between the name of the city and that of its country. */
const AT_SEAT = ",\n";

/** The city in which the Centre sits with the name of its country, which has none of its own then. The marks as they are, where the map names no host. */
function withHostAtSeat(marks: readonly Mark[], rank: number): readonly Mark[] {
  const [host, seat] = [labelOf(marks, HOST_RANK), labelOf(marks, SEAT_RANK)];
  if (host === undefined || seat === undefined) return marks;
  const both = { ...seat, rank, text: `${seat.text}${AT_SEAT}${host.title}` };
  return marks.flatMap((mark) => (mark === host ? [] : mark === seat ? both : mark));
}

const labelOf = (marks: readonly Mark[], rank: number) =>
  marks.find((mark): mark is LabelMark => mark.mark === "label" && mark.rank === rank);

function placedOn(
  written: Scene,
  projector: Projector,
  clear: readonly Box[],
  cells: () => CountryCells,
): readonly PlacedLabel[] {
  const named = withoutPaleLines(withMembersNamed(withFocusNamed(written)), written);
  const marks = withWidestLast(withSeatFirst(withLitFirst(named, written), written), projector);
  return placeLabels(marks, projector, clear, (label) => {
    if (label.of.kind === "corridor") return corridorPlaces(label, written, { projector, cells, clear });
    if (label.of.kind !== "country")
      return ashore(placesBeside(label, marks, projector), label, projector, cells);
    // Of countries that aren't the atlas's the live map has land in the detail only: before that, no pen looks for room in it.
    if (label.picks === null && projector.zoom < DETAIL_ZOOM) return placesBeside(label, [], projector);
    return placesOfCountry(label, { projector, cells: cells(), clear });
  });
}

/** In one line, or else, for the few that the map is about, in two. */
function* corridorPlaces(...[label, ...map]: Parameters<typeof placesOfCorridor>): Iterable<PlacedLabel> {
  yield* placesOfCorridor(label, ...map);
  const text = isAmongFew(label) ? inTwoLines(label.text) : label.text;
  if (text !== label.text) yield* placesOfCorridor({ ...label, text }, ...map);
}

/** Near, what stands at the shore of a lake has its name on land, if it can: that of the lake lies in the middle. */
function ashore(
  places: Iterable<PlacedLabel>,
  { anchors }: LabelMark,
  { zoom }: Projector,
  cells: () => CountryCells,
): Iterable<PlacedLabel> {
  if (zoom < DETAIL_ZOOM || anchors[0] === "center") return places;
  return beforeOthers(places, ({ box }) => !isOnLake(cells(), box));
}

/** The same where countries are drawn flat, as `mapLayers` asks for it. */
export function screenNames(
  scene: Scene,
  clear: readonly Box[],
): (kit: Pick<MapKit, "projector" | "ground">) => readonly PlacedLabel[] {
  return ({ projector, ground }) => {
    let cells: CountryCells | null = null;
    return namesOnScreen(scene, projector, clear, () => {
      const lakes = projector.zoom < DETAIL_ZOOM ? [] : ground("lakes");
      cells ??= countryCells(ground("countries"), projector.size, ground("land"), lakes);
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

/** Where no line is meant, all stand back, and names may lie over them. */
function withoutPaleLines(marks: readonly Mark[], scene: Pick<Scene, "lit">): readonly Mark[] {
  const isMeant = ({ mark, id }: Mark) => mark === "line" && emphasisOf(scene, id) !== "context";
  return marks.some(isMeant) ? marks : marks.filter(({ mark }) => mark !== "line");
}

/** Before every capital, and after the members. */
const BACK = 14;

/** What is shown is named before what stands back: a corridor that isn't meant leaves its place to the members. */
function withLitFirst(marks: readonly Mark[], scene: Pick<Scene, "lit">): readonly Mark[] {
  return marks.map((mark) => {
    const isBack =
      mark.mark === "label" && mark.of.kind === "corridor" && emphasisOf(scene, mark.id) === "context";
    return isBack ? { ...mark, rank: mark.rank + BACK } : mark;
  });
}

/** After the corridors of the mission, and before the countries, which have more places; of so few names each may stand a little off its symbol. */
const AMONG_FEW = 2.5;
/** Of the city with the name of its country: the corridors, which have more places yet, make room for it where it has none. */
const AT_SEAT_RANKS = [AMONG_FEW, 0.5] as const;

/** The city in which the Centre sits is on every map that shows it, and the one in which a meeting met on the map of that. */
function withSeatFirst(marks: readonly Mark[], scene: Pick<Scene, "lit">): readonly Mark[] {
  const isTown = ({ id, of, rank }: LabelMark) =>
    rank === SEAT_RANK || (of.kind === "place" && emphasisOf(scene, id) === "focus");
  return marks.map((mark) =>
    mark.mark === "label" && isTown(mark) ? { ...mark, rank: Math.min(mark.rank, AMONG_FEW) } : mark,
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
