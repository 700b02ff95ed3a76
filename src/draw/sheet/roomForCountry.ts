import type { LabelMark } from "../../scene/scene";
import { type Box, grown } from "../flat/box";
import { CELL_PX, cellCount } from "../flat/cells";
import type { NameForm } from "../flat/nameForms";
import { AIR, type PlacedLabel, placeAt } from "../flat/placeLabels";
import type { Pixel } from "../flat/projectorOf";
import { remembered } from "../flat/remembered";
import { isHost } from "./aboutScene";
import { type Leader, leaderTo, leastLeaderPx } from "./leaderTo";
import type { NameGround, NamesThere } from "./nameGround";
import type { ShownCountry } from "./shownCountry";
import { type Spots, spotsFor } from "./spotsFor";

/** What it costs to set a name so, against setting it whole in the middle of its country, which costs nothing. */
const COST = {
  outside: 2.4,
  onNamed: 2.4,
  onOther: 0.9,
  onWanted: 0.8,
  leader: 0.7,
  leaderPx: 1 / 30,
  crossing: 0.15,
  // A line through a neighbour reads as the neighbour's.
  foreign: 0.25,
  // At sea off the end of its coast, a name reads as that of the sea.
  adrift: 1,
  unled: 3,
  // More of it on others than hardly any: only what would else be shortened may stand so.
  abroad: 4,
  // What lines run under is read all the same, and better than a shorter name, or none.
  onLines: 1.2,
};
/** A name of which less lies within its country, the rest at sea, is told apart by a line that leads there. */
const LEAST_WITHIN = 0.35;
/**
 * A name at sea so near to the shore needs no line, if that much of its country lies beside it: a part of what lies so near to one side of it. Off a mere
 * end of its coast it's adrift.
 */
const NEAR_PX = 14;
const LEAST_BESIDE = 0.3;
/** Steps of a line that may lead through another country. */
const MOST_FOREIGN = 5;
/** So little of a name may lie on another country: there it is read as that one's, whatever a line says. Of one that a line leads from, less, and of a code hardly any. */
const HARDLY = { beside: 0.08, led: 0.06, code: 0.07 };

/** A name in a place and a form, and what that costs. */
export interface Found {
  readonly placed: PlacedLabel;
  readonly cost: number;
}

/** A form of a name, laid at the corner of the map. */
interface LaidForm {
  readonly form: PlacedLabel;
  readonly loss: number;
  /** Where it may stand in a ring of spots, at the least cost first. */
  readonly standsIn: (ring: number) => readonly Stand[];
}

/** A place where a form lies on nothing but the land and, it may be, other names. */
interface Stand {
  readonly at: Pixel;
  readonly box: Box;
  /** What it costs to stand there, but for a line and other names; and with the shortest line that it may need. */
  readonly cost: number;
  readonly least: number;
  /** The line that it needs, drawn when it's asked for. */
  readonly leader: (() => Leader) | null;
}

/** Finds where the name of a country stands best among other names, and in which form; `null` where nothing is free. */
export function roomForCountry(
  forms: readonly NameForm[],
  spots: Spots,
  country: ShownCountry,
  ground: NameGround,
): (names: NamesThere) => Found | null {
  const laid = forms.map(({ label, loss, ...may }): LaidForm => {
    const form = placeAt(label, "center", [0, 0], 0);
    return {
      form,
      loss,
      standsIn: standsOf({ box: form.box, ofHost: isHost(label), ...may }, spots, country, ground),
    };
  });
  return (names) => {
    let best: Found | null = null;
    for (const form of laid) best = betterThan(best, form, spots, names);
    return best;
  };
}

/** A ring is looked at once, when it's asked for: names are placed again and again, and most in the first. */
function standsOf(
  form: FormBox,
  { rings, farOf }: Spots,
  country: ShownCountry,
  ground: NameGround,
): LaidForm["standsIn"] {
  const known: (readonly Stand[])[] = [];
  const lookedAt = (ring: readonly Pixel[]) =>
    ring.flatMap((at) => {
      const box = movedBox(form.box, at);
      const openCost = costOfRoom(box, form, ground);
      return openCost === null ? [] : standsAt(at, box, openCost + farOf(at), country, ground, form);
    });
  return (ring) => {
    known[ring] ??= lookedAt(rings[ring] ?? []).sort((a, b) => a.least - b.least);
    return known[ring];
  };
}

type FormBox = Pick<NameForm, "isLed" | "isCode" | "isOnLines"> & { box: Box; ofHost: boolean };

/** What it costs that lines run under a name; `null` where something else does, or where that isn't borne. */
function costOfRoom(
  box: Box,
  { isOnLines = false }: FormBox,
  { isOpen, isOpenOnLines }: NameGround,
): number | null {
  if (isOpen(box)) return 0;
  return isOnLines && isOpenOnLines(box) ? COST.onLines : null;
}

/**
 * As it is read there: by where it lies or by a line; off an end of its coast by a line, or, if none can lead there, worse. Never on the land of another:
 * better no name than one that stands where it is wrong. But the host of the Centre is on every map, at the end of a line on land of none that is of the atlas.
 */
function standsAt(
  at: Pixel,
  box: Box,
  far: number,
  country: ShownCountry,
  ground: NameGround,
  form: FormBox,
): readonly Stand[] {
  const on = sharesOf(box, country, ground, form);
  const isAtHome = on.foreign <= (form.isCode ? HARDLY.code : HARDLY.beside);
  const canBeLed = form.isLed === true && on.barred <= HARDLY.led;
  if (!isAtHome && !canBeLed) return [];
  const { beside } = on;
  const cost = far + costOf(on, canBeLed);
  if (isAtHome && beside >= LEAST_BESIDE) return [{ at, box, cost, least: cost, leader: null }];
  // Two letters by a line, or off a coast, name nothing.
  if (form.isCode) return [];
  const without = cost + COST.unled;
  const unled = isAtHome && beside > 0 ? [{ at, box, cost: without, least: without, leader: null }] : [];
  if (!canBeLed) return unled;
  const least = cost + COST.leader + COST.leaderPx * leastLeaderPx(box, country);
  return [{ at, box, cost, least, leader: lazily(() => leaderTo(box, country, ground)) }, ...unled];
}

/** On what the letters of a name lie, in parts of them: its own country, others, others that are named, and those from which no line may lead. */
interface Shares {
  readonly own: number;
  readonly foreign: number;
  readonly named: number;
  readonly barred: number;
  /** Whether its country lies along it, from 0 to 1. */
  readonly beside: number;
}

function sharesOf(
  box: Box,
  country: ShownCountry,
  { landIn, namedIn, knownIn }: NameGround,
  { ofHost }: FormBox,
): Shares {
  const letters = grown(box, -AIR);
  const all = cellCount(letters);
  const own = country.ownIn(letters);
  const others = (cells: number) => (cells - own) / all;
  return {
    own: own / all,
    foreign: others(landIn(letters)),
    named: others(namedIn(letters)),
    barred: others((ofHost ? knownIn : landIn)(letters)),
    beside: own / all >= LEAST_WITHIN ? 1 : partBeside(box, country),
  };
}

function costOf({ own, foreign, named, beside }: Shares, canBeLed: boolean): number {
  return (
    COST.outside * (1 - own) +
    COST.adrift * (1 - beside) +
    (!canBeLed && foreign > HARDLY.beside ? COST.abroad : 0) +
    COST.onNamed * named +
    COST.onOther * foreign
  );
}

/** How much of its country lies near to a name, from 0 to 1 for as much as along the whole of a side. */
function partBeside(box: Box, { ownIn }: ShownCountry): number {
  const side = (box.bottom - box.top + 2 * NEAR_PX) * NEAR_PX;
  return Math.min(1, (ownIn(grown(box, NEAR_PX)) * CELL_PX ** 2) / side);
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The best place of a form, if it is better than what was found. */
function betterThan(
  found: Found | null,
  { form, loss, standsIn }: LaidForm,
  { rings, leastFar }: Spots,
  names: NamesThere,
): Found | null {
  const most = (found?.cost ?? Number.POSITIVE_INFINITY) - loss;
  let best: Best = { stand: null, cost: most };
  for (let ring = 0; ring < rings.length && leastFar(ring) < best.cost; ring += 1)
    best = bestIn(standsIn(ring), names, best);
  const { stand, cost } = best;
  if (stand === null) return found;
  return { placed: { ...movedTo(form, stand.at), leader: stand.leader?.().line ?? null }, cost: loss + cost };
}

interface Best {
  readonly stand: Stand | null;
  readonly cost: number;
}

function bestIn(stands: readonly Stand[], names: NamesThere, before: Best): Best {
  let best = before;
  for (const stand of stands) {
    if (stand.least >= best.cost) break;
    const cost = costAmong(names, stand, best.cost);
    if (cost < best.cost) best = { stand, cost };
  }
  return best;
}

/** What it costs a name to stand so among others, or more than `most`. */
function costAmong(names: NamesThere, { box, cost: alone, least, leader }: Stand, most: number): number {
  if (!names.isUnnamed(box)) return Number.POSITIVE_INFINITY;
  const wanted = COST.onWanted * names.wantedUnder(box);
  if (leader === null || least + wanted >= most) return least + wanted;
  const { steps, lengthPx, crossed, foreign } = leader();
  const isThroughName = steps.some(([x, y]) => !names.isUnnamed({ left: x, right: x, top: y, bottom: y }));
  if (isThroughName || foreign > MOST_FOREIGN) return Number.POSITIVE_INFINITY;
  const line = COST.leader + COST.leaderPx * lengthPx + COST.crossing * crossed + COST.foreign * foreign;
  return alone + wanted + line;
}

/** Where the middle of a name may be so that all of it lies within its country, the inmost place first. */
export function* roomWithin(label: LabelMark, country: ShownCountry): Iterable<Pixel> {
  const { box } = placeAt(label, "center", [0, 0], 0);
  if (cellCount(box) > country.count || !hasRoomFor(box, country.box)) return;
  yield* spotsWhere((at) => withinOf(movedBox(box, at), country) === 1, country);
}

/** Most of a name that needs no line lies within its country, the rest at sea and hardly on others. */
const MOSTLY_WITHIN = 0.7;

/** Where the middle of a name may be so that it is read of its country all the same, though not all of it lies within. */
export function* roomMostlyWithin(
  label: LabelMark,
  country: ShownCountry,
  landIn: NameGround["landIn"],
): Iterable<Pixel> {
  const { box } = placeAt(label, "center", [0, 0], 0);
  if (MOSTLY_WITHIN * cellCount(box) > country.count) return;
  const isRead = (at: Pixel) => {
    const moved = movedBox(box, at);
    const [own, all] = [country.ownIn(moved), cellCount(moved)];
    return own >= MOSTLY_WITHIN * all && landIn(moved) - own <= 0.5 * HARDLY.led * all;
  };
  yield* spotsWhere(isRead, country);
}

function* spotsWhere(isRead: (at: Pixel) => boolean, country: ShownCountry): Iterable<Pixel> {
  const { rings, farOf } = spotsAround(country);
  for (const ring of rings) yield* ring.filter(isRead).sort((a, b) => farOf(a) - farOf(b));
}

/** The same for all forms of a name. */
const spotsAround = remembered((country: ShownCountry) => spotsFor(country, country.inmost), new WeakMap());

/** Whether a box is smaller than another: it touches no more of its cells than that has. */
function hasRoomFor(box: Box, { left, top, right, bottom }: Box): boolean {
  return box.right - box.left <= right - left && box.bottom - box.top <= bottom - top;
}

/** A name that was placed at the corner of the map, elsewhere. */
export function movedTo(placed: PlacedLabel, at: Pixel): PlacedLabel {
  return { ...placed, x: placed.x + at[0], y: placed.y + at[1], box: movedBox(placed.box, at) };
}

export function movedBox({ left, top, right, bottom }: Box, [x, y]: Pixel): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** The part of a box that lies within a country, from 0 to 1. */
function withinOf(box: Box, { ownIn }: ShownCountry): number {
  return ownIn(box) / cellCount(box);
}
