import { countryBox } from "../../scene/countryPlaces";
import type { LabelMark } from "../../scene/scene";
import { abbreviated } from "./abbreviated";
import { type Box, grown } from "./box";
import { CELL_PX } from "./cells";
import { type CountryCells, countryAt } from "./countryCells";
import { CLOSE, LEAST_SIZE, nameForms } from "./nameForms";
import { type PlacedLabel, placeAt } from "./placeLabels";
import type { Pixel, Projector } from "./projectorOf";

/** What a name has to heed. */
export interface MapInSight {
  readonly projector: Projector;
  readonly cells: CountryCells;
  readonly clear: readonly Box[];
  readonly members: ReadonlySet<string>;
}

export function isMember({ of, picks }: LabelMark): boolean {
  return of.kind === "country" && picks?.kind === "member";
}

/** So near, a country has many places for its name. */
const NEAR_ZOOM = 6.5;
export const isNear = (zoom: number) => zoom >= NEAR_ZOOM;

/** Near, so much is free around the name of a country if it can be, in px: beside that of a town it would seem to be another town's. */
const ROOM_PX = 14;

function* withRoom(places: Iterable<PlacedLabel>): Iterable<PlacedLabel> {
  for (const place of places) {
    yield { ...place, room: grown(place.box, ROOM_PX) };
  }
}

/**
 * Within its country at first, in every form, then from there out to sea, then in small letters and abbreviated. A member is said beside its land with a short
 * line that leads there, or by its code, or with a longer line, before it goes.
 */
export function* placesOfCountry(label: LabelMark, map: MapInSight): Iterable<PlacedLabel> {
  const grid = gridOver(label, map);
  const forms = formsOf(label);
  if (isNear(map.projector.zoom)) yield* withRoom(placesOn(label, ON_LAND, grid, map));
  for (const form of forms) yield* placesOn(form, ON_LAND, grid, map);
  const least = forms.at(-1) ?? label;
  yield* placesOn(least, TO_SEA, grid, map);
  const land = landInSight(grid, map);
  if (land === null) return;
  const narrow = narrowFormsOf(label);
  for (const form of narrow) for (const ends of [ON_LAND, TO_SEA]) yield* placesOn(form, ends, grid, map);
  if (!isMember(label)) return;
  const [near, far] = LEADER_MOST;
  for (const form of [least, ...narrow]) yield* placesOff(form, land, map, near);
  const code = { ...narrow[0], text: label.of.id };
  yield* placesOn(code, ON_LAND, grid, map);
  for (const form of [least, ...narrow]) yield* placesOff(form, land, map, far);
  yield* placesOff(code, land, map, far);
}

/** So much smaller a name on a screen may be. */
const SMALLER = 0.85;

/** A name as it is, and set closer and smaller. */
function formsOf(label: LabelMark): readonly LabelMark[] {
  return nameForms(label).flatMap((form) => (form.label.size < SMALLER * label.size ? [] : form.label));
}

/** In small letters, which are narrower than capitals, and abbreviated, where that saves much. */
function narrowFormsOf(label: LabelMark): readonly [LabelMark, ...LabelMark[]] {
  const size = Math.max(SMALLER * label.size, Math.min(label.size, LEAST_SIZE));
  const short = abbreviated(label.text);
  const plain = { ...label, size, text: label.title, spacing: 0 };
  return [plain, ...(short === null ? [] : [{ ...plain, text: short, spacing: CLOSE }])];
}

/** From place to place where a name is tried, in px: at most, and at least so many over a country. */
const STEP = { x: 24, y: 12 };
const STEPS = 12;
/** So far to either side of its middle a name lies within its country, in widths of it. */
const WITHIN = 0.46;
/** Where along it that is looked at. */
const ALONG = [-1, 1, -0.5, 0.5] as const;

/** On what a country's name may lie, from end to end: on that country, or at sea as well. */
type Ends = (there: string | null, own: string) => boolean;
const ON_LAND: Ends = (there, own) => there === own;
const TO_SEA: Ends = (there, own) => there === own || there === null;

/** Where a name has its middle in its country: where it belongs, or else beginning in the middle of what is in sight. */
function* placesOn(
  label: LabelMark,
  ends: Ends,
  { own, places }: Grid,
  { cells }: MapInSight,
): Iterable<PlacedLabel> {
  const { box } = placeAt(label, "center", [0, 0], 0);
  const reach = WITHIN * (box.right - box.left);
  const isOn = ([x, y]: Pixel) =>
    ALONG.every((part) => ends(countryAt(cells, [x + part * reach, y]), label.of.id));
  // Where it belongs may be at sea: of Azerbaijan it is before its coast.
  if (isOn(own)) yield placeAt(label, "center", own, 0);
  for (const at of fromTheMiddle(places().filter(isOn))) yield placeAt(label, "center", at, 0);
}

function fromTheMiddle(places: readonly Pixel[]): readonly Pixel[] {
  const mean = (axis: 0 | 1) => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  const [x0, y0] = [mean(0), mean(1)];
  const far = ([x, y]: Pixel) => Math.hypot(x - x0, y - y0);
  return [...places].sort((a, b) => far(a) - far(b));
}

/** So far from where it belongs a name is tried that a line leads from, in px, and in so many directions. */
const OFF = [28, 40, 52, 64, 76, 88, 100] as const;
/** A longer line than the first hardly leads the eye, in px: only where no form of the name finds another place. */
const LEADER_MOST = [36, 72] as const;
const DIRECTIONS = 16;

/** Where a name stands off its country, which lies about `own`: at sea first, then on land that is no member's, whose name it would seem to be. */
function* placesOff(
  label: LabelMark,
  own: Pixel,
  { cells, members }: Pick<MapInSight, "cells" | "members">,
  most: number,
): Iterable<PlacedLabel> {
  const spots = OFF.flatMap((far) =>
    Array.from({ length: DIRECTIONS }, (_, i): Pixel => {
      const angle = (2 * Math.PI * i) / DIRECTIONS;
      return [own[0] + far * Math.cos(angle), own[1] + far * Math.sin(angle)];
    }),
  );
  const placed = spots.map((spot) => placeAt(label, "center", spot, 0));
  const isAtSea = ({ box }: PlacedLabel) =>
    cornersAndMiddle(box).every((at) => countryAt(cells, at) === null);
  const isOff = ({ box }: PlacedLabel) =>
    cornersAndMiddle(box).every((at) => !members.has(countryAt(cells, at) ?? ""));
  for (const each of [...placed.filter(isAtSea), ...placed.filter(isOff)]) {
    const from = nearestOn(each.box, own);
    if (Math.hypot(from[0] - own[0], from[1] - own[1]) <= most) yield { ...each, leader: [from, own] };
  }
}

/** Of a country that is named whatever it takes, at least so much is in sight, in parts of the box around it: a sliver at the edge says nothing. */
const LEAST_PART = 0.03;

/** Where a line may lead to a country: where its name belongs, or else the middle of what is in sight. `null` where that is hardly any of it. */
function landInSight({ own, isOwn, places, part }: Grid, { clear }: MapInSight): Pixel | null {
  const isSeen = ([x, y]: Pixel) =>
    !clear.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom);
  const seen = places().filter(isSeen);
  if (part * seen.length < LEAST_PART) return null;
  return isOwn && isSeen(own) ? own : (fromTheMiddle(seen)[0] ?? null);
}

function cornersAndMiddle({ left, right, top, bottom }: Box): readonly Pixel[] {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return [
    [left, top],
    [right, top],
    [x, y],
    [left, bottom],
    [right, bottom],
  ];
}

function nearestOn({ left, right, top, bottom }: Box, [x, y]: Pixel): Pixel {
  return [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)];
}

/** Where a country is on a map: worked out once for all forms of its name. */
interface Grid {
  /** Where its name belongs, and whether that is on its land in sight. */
  readonly own: Pixel;
  readonly isOwn: boolean;
  /** Places over the box of the country that are on its land: looked for when one is wanted. */
  places(): readonly Pixel[];
  /** For how much of the box each of them stands, in parts of it. */
  readonly part: number;
}

function gridOver({ of: { id }, at }: LabelMark, { projector, cells }: MapInSight): Grid {
  const { project, size } = projector;
  const isLand = (place: Pixel) => countryAt(cells, place) === id;
  const own = project(at);
  const country = countryBox(id);
  if (country === null) return { own, isOwn: isLand(own), places: () => [], part: 0 };
  const [west, south, east, north] = country;
  const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
  const [x0, x1] = [Math.max(0, left), Math.min(size.width, right)];
  const [y0, y1] = [Math.max(0, top), Math.min(size.height, bottom)];
  const xs = steps(x0, x1, STEP.x);
  const ys = steps(y0, y1, STEP.y);
  const inSight = ((x1 - x0) * (y1 - y0)) / ((right - left) * (bottom - top));
  let found: readonly Pixel[] | null = null;
  const places = () => {
    found ??= ys.flatMap((y) => xs.map((x): Pixel => [x, y]).filter(isLand));
    return found;
  };
  return { own, isOwn: isLand(own), places, part: inSight / Math.max(1, xs.length * ys.length) };
}

function steps(from: number, to: number, most: number): readonly number[] {
  const step = Math.max(CELL_PX, Math.min(most, (to - from) / STEPS));
  return Array.from(
    { length: Math.max(0, Math.ceil((to - from) / step)) },
    (_, i) => from + (i + 0.5) * step,
  );
}
