import { countryBox } from "../../scene/countryPlaces";
import type { LabelMark } from "../../scene/scene";
import { DETAIL_ZOOM } from "../groundLevels";
import { abbreviated } from "./abbreviated";
import { type Box, grown } from "./box";
import { CELL_PX } from "./cells";
import { type CountryCells, countryAt } from "./countryCells";
import { hasCode, LEAST_SIZE, nameForms } from "./nameForms";
import { type PlacedLabel, placeAt, stepsAlong } from "./placeLabels";
import type { Pixel, Projector } from "./projectorOf";

/** What a name has to heed. */
export interface MapInSight {
  readonly projector: Projector;
  readonly cells: CountryCells;
  readonly clear: readonly Box[];
}

export function isMember({ of, picks }: LabelMark): boolean {
  return of.kind === "country" && picks?.kind === "member";
}

/** So near, a country has many places for its name. */
const NEAR_ZOOM = 6.5;
export const isNear = (zoom: number) => zoom >= NEAR_ZOOM;

/** Near, so much is free around the name of a country if it can be, in px, most first: beside that of a town, or its dot, it would seem to be a town's. */
const ROOM_PX = [36, 14] as const;

function* withRoom(places: Iterable<PlacedLabel>, zoom: number): Iterable<PlacedLabel> {
  const all = [...places];
  for (const px of isNear(zoom) ? ROOM_PX : ROOM_PX.slice(-1))
    for (const place of all) yield { ...place, room: grown(place.box, px) };
}

/**
 * Within its country at first, in every form, then from there out to sea, then abbreviated. A country of the atlas is said at sea with a line that leads
 * to its land: Georgia's is full of corridors; a member by its code, or with a longer line, before it goes. On the land of another none stands.
 */
export function* placesOfCountry(label: LabelMark, map: MapInSight): Iterable<PlacedLabel> {
  const grid = gridOver(label, map);
  const forms = formsOf(label);
  const { zoom } = map.projector;
  if (zoom >= DETAIL_ZOOM) yield* withRoom(placesOn(label, "on land", grid, map), zoom);
  for (const form of forms) yield* placesOn(form, "on land", grid, map);
  const least = forms.at(-1) ?? label;
  yield* placesOn(least, "to sea", grid, map);
  const land = landInSight(grid, map);
  if (land === null) return;
  const short = abbreviated(label.text);
  const shorts = short === null ? [] : [{ ...least, text: short }];
  for (const form of shorts) yield* placesAtHome(form, grid, map);
  if (isMember(label)) yield* placesOfMember(label, [least, ...shorts], grid, land, map);
  else if (label.picks !== null) yield* placesLedTo(least, land, map);
}

/**
 * What it takes to name a member: whole and then shorter (`forms`), at sea, until at last its code is on its land or at sea, for who reads Latin letters. On
 * the land of another country, of the atlas or not, it would name that.
 */
function* placesOfMember(
  label: LabelMark,
  forms: readonly [LabelMark, ...LabelMark[]],
  grid: Grid,
  land: Pixel,
  map: MapInSight,
): Iterable<PlacedLabel> {
  const [least] = forms;
  const small = forms.map((form) => ({ ...form, size: Math.max(SMALLEST * label.size, LEAST_SIZE) }));
  const codes = hasCode(label) ? [{ ...least, text: label.of.id }] : [];
  for (const form of small) yield* placesAtHome(form, grid, map);
  for (const most of LEADER_MOST)
    for (const form of [...forms, ...small]) yield* placesOff(form, land, map, most);
  const most = LEADER_MOST[1];
  for (const code of codes) {
    yield* placesOn(code, "on land", grid, map);
    yield* placesOff(code, land, map, most);
  }
  for (const form of [...forms, ...small, ...codes]) yield* placesOff(form, land, map, most, ON_SHORE);
}

/** So much smaller a name on a screen may be, and that of a member whole rather than by its code: in a projector's colours names are larger. */
const SMALLER = 0.85;
const SMALLEST = 0.7;

/** A name as it is, and set closer and smaller. */
function formsOf(label: LabelMark): readonly LabelMark[] {
  return nameForms(label).flatMap((form) => (form.label.size < SMALLER * label.size ? [] : form.label));
}

/** From place to place where a name is tried, in px: at most, and at least so many over a country. */
const STEP = { x: 24, y: 12 };
const STEPS = 12;
/** So far to either side of its middle a name lies within its country, in widths of it. */
const WITHIN = 0.46;
/** Where along it that is looked at. */
const ALONG = [-1, 1, -0.5, 0.5, 0, -0.75, 0.75, -0.25, 0.25] as const;
/** And how high, in sizes of its letters. */
const ROWS = [0, -0.28, 0.28] as const;
/** So much of what is looked at may lie elsewhere, in parts of it: borders wind. */
const STRAY = 0.05;

function* placesAtHome(label: LabelMark, grid: Grid, map: MapInSight): Iterable<PlacedLabel> {
  yield* placesOn(label, "on land", grid, map);
  yield* placesOn(label, "to sea", grid, map);
}

/** At sea, with a line that leads to land; one that is short, if it can be. */
function* placesLedTo(label: LabelMark, land: Pixel, map: MapInSight): Iterable<PlacedLabel> {
  for (const most of LEADER_MOST) yield* placesOff(label, land, map, most);
}

/** On what a country's name may lie, from end to end: on that country, or at sea as well. */
type Ends = "on land" | "to sea";
/** So much of the name of a country that is no member lies on its land at least, in parts of it: a member's is said at its coast before it isn't. */
const LEAST_ON_LAND = 0.4;

/** Where a name has its middle in its country: where it belongs, or else beginning in the middle of what is in sight. */
function* placesOn(
  label: LabelMark,
  ends: Ends,
  { own, places }: Grid,
  { cells }: MapInSight,
): Iterable<PlacedLabel> {
  const { box } = placeAt(label, "center", [0, 0], 0);
  const reach = WITHIN * (box.right - box.left);
  const offsets = ROWS.flatMap((row) => ALONG.map((part): Pixel => [part * reach, row * label.size]));
  const least = ends === "on land" ? 1 - STRAY : isMember(label) ? 0 : LEAST_ON_LAND;
  const isOn = ([x, y]: Pixel) => {
    const under = offsets.map(([dx, dy]) => countryAt(cells, [x + dx, y + dy]));
    const onLand = under.filter((country) => country === label.of.id).length;
    const abroad = under.filter((country) => country !== null).length - onLand;
    return onLand >= least * offsets.length && abroad <= STRAY * offsets.length;
  };
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
const OFF = [28, 40, 52, 64, 76, 88, 100, 112] as const;
/** A longer line than the first hardly leads the eye, in px: only where no form of the name finds another place. */
const LEADER_MOST = [36, 76] as const;
const DIRECTIONS = 32;

/** So much of a line leads over other countries, in parts of it: over a whole one, the name at its end is anybody's. */
const ACROSS = 0.25;

/** So much of a name at sea may lie on shores, in parts of it, where the sea is a few px wide. */
const ON_SHORE = 0.1;

/** Where a name stands off its country, which lies about `own`: at sea, but for so much of it (`part`). */
function* placesOff(
  label: LabelMark,
  own: Pixel,
  { cells }: Pick<MapInSight, "cells">,
  most: number,
  part = 0,
): Iterable<PlacedLabel> {
  const spots = OFF.flatMap((far) =>
    Array.from({ length: DIRECTIONS }, (_, i): Pixel => {
      const angle = (2 * Math.PI * i) / DIRECTIONS;
      return [own[0] + far * Math.cos(angle), own[1] + far * Math.sin(angle)];
    }),
  );
  const placed = spots.map((spot) => placeAt(label, "center", spot, 0));
  const isTaken = (at: Pixel) => countryAt(cells, at) !== null;
  const isOpen = ({ box }: PlacedLabel) => {
    const spots = spotsOn(box);
    return spots.filter(isTaken).length <= part * spots.length;
  };
  const id = label.of.id;
  const isAbroad = (at: Pixel) => ![null, id].includes(countryAt(cells, at));
  for (const each of placed.filter(isOpen)) {
    const from = nearestOn(each.box, own);
    const steps = stepsAlong([from, own]);
    const isLed = steps.filter(isAbroad).length <= ACROSS * steps.length;
    if (isLed && Math.hypot(from[0] - own[0], from[1] - own[1]) <= most)
      yield { ...each, leader: [from, own] };
  }
}

/**
 * Of a country that is named whatever it takes, at least so much is in sight, in parts of the box around it, or in square px: a sliver at the edge says
 * nothing.
 */
const LEAST_SEEN = { part: 0.03, px: 4000 };

/** Where a line may lead to a country: where its name belongs, or else the middle of what is in sight. `null` where that is hardly any of it. */
function landInSight({ own, isOwn, places, part, px }: Grid, { clear }: MapInSight): Pixel | null {
  const isSeen = ([x, y]: Pixel) =>
    !clear.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom);
  const seen = places().filter(isSeen);
  if (part * seen.length < LEAST_SEEN.part && px * seen.length < LEAST_SEEN.px) return null;
  return isOwn && isSeen(own) ? own : (fromTheMiddle(seen)[0] ?? null);
}

/** Places over a box, from corner to corner. */
function spotsOn({ left, right, top, bottom }: Box): readonly Pixel[] {
  return [0, 1 / 4, 1 / 2, 3 / 4, 1].flatMap((part) =>
    [top, (top + bottom) / 2, bottom].map((y): Pixel => [left + part * (right - left), y]),
  );
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
  /** The same in square px. */
  readonly px: number;
}

function gridOver({ of: { id }, at }: LabelMark, { projector, cells }: MapInSight): Grid {
  const { project, size } = projector;
  const isLand = (place: Pixel) => countryAt(cells, place) === id;
  const own = project(at);
  const country = countryBox(id);
  if (country === null) return { own, isOwn: isLand(own), places: () => [], part: 0, px: 0 };
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
  const count = Math.max(1, xs.length * ys.length);
  return { own, isOwn: isLand(own), places, part: inSight / count, px: ((x1 - x0) * (y1 - y0)) / count };
}

function steps(from: number, to: number, most: number): readonly number[] {
  const step = Math.max(CELL_PX, Math.min(most, (to - from) / STEPS));
  return Array.from(
    { length: Math.max(0, Math.ceil((to - from) / step)) },
    (_, i) => from + (i + 0.5) * step,
  );
}
