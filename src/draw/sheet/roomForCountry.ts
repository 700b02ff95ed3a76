import type { LabelMark } from "../../scene/scene";
import type { Box } from "../flat/box";
import { cellCount } from "../flat/cells";
import type { CountryCells } from "../flat/countryCells";
import { type PlacedLabel, placeAt } from "../flat/placeLabels";
import type { Pixel } from "../flat/projectorOf";
import { leaderTo } from "./leaderTo";
import type { NameForm } from "./nameForms";
import type { ShownCountry } from "./shownCountry";
import { type Spots, spotsFor } from "./spotsFor";
import type { TakenRoom } from "./takenRoom";

/** What lies on a map when the name of a country is placed. */
export interface NameGround {
  readonly cells: CountryCells;
  readonly taken: TakenRoom;
  /** Cells of countries that are named too, and cells of any country, under a box. */
  readonly namedIn: (box: Box) => number;
  readonly landIn: (box: Box) => number;
  /** How many other names would stand under a box, if this one didn't. */
  readonly wantedUnder: (box: Box) => number;
}

/** What it costs to set a name so, against setting it whole in the middle of its country, which costs nothing. */
const COST = {
  outside: 1.2,
  onNamed: 2.4,
  onOther: 0.9,
  onWanted: 0.8,
  leader: 0.7,
  leaderPx: 1 / 30,
  crossing: 0.15,
  // A name across a neighbour reads as the neighbour's.
  foreign: 0.25,
};
/** A name of which less lies within its country is told apart by a line that leads there. */
const LEAST_WITHIN = 0.35;
/** A name at sea so near to the shore needs no line. */
const NEAR_PX = 14;
/** So little of it may lie on another country then. */
const HARDLY = 0.06;

/** A name in a place and a form, and what that costs. */
export interface Found {
  readonly placed: PlacedLabel;
  readonly cost: number;
}

/** A form laid at the corner of the map, and what it costs at each spot for the countries under it: the same in every round. */
interface LaidForm {
  readonly form: PlacedLabel;
  readonly loss: number;
  readonly costs: number[];
}

/** Finds where the name of a country stands best on a ground, and in which form; `null` where nothing is free. */
export function roomForCountry(
  forms: readonly NameForm[],
  spots: Spots,
  country: ShownCountry,
): (ground: NameGround) => Found | null {
  const laid = forms.map(
    ({ label, loss }): LaidForm => ({ form: placeAt(label, "center", [0, 0], 0), loss, costs: [] }),
  );
  return (ground) => {
    let best: Found | null = null;
    for (const form of laid) best = betterThan(best, form, spots, country, ground);
    return best;
  };
}

/** The best place of a form, if it is better than what was found. */
function betterThan(
  found: Found | null,
  laid: LaidForm,
  spots: Spots,
  country: ShownCountry,
  ground: NameGround,
): Found | null {
  let best = found;
  for (let i = 0, spot = spots(0); spot; spot = spots(++i)) {
    const most = (best?.cost ?? Number.POSITIVE_INFINITY) - laid.loss - spot.far;
    // What comes after it is farther away.
    if (most <= 0) break;
    // Tried in a round before.
    if ((laid.costs[i] ?? 0) >= most) continue;
    const box = movedBox(laid.form.box, spot.at);
    const onLand = costOnLand(box, country, ground);
    laid.costs[i] = onLand;
    const standing = standingOf(box, country, ground, { most, onLand });
    if (standing === null) continue;
    best = {
      placed: { ...movedTo(laid.form, spot.at), leader: standing.leader },
      cost: laid.loss + spot.far + standing.cost,
    };
  }
  return best;
}

/** Where the middle of a name may be so that all of it lies within its country, the inmost place first. */
export function* roomWithin(label: LabelMark, country: ShownCountry): Iterable<Pixel> {
  const form = placeAt(label, "center", [0, 0], 0);
  const spots = spotsFor(country, country.inmost);
  for (let i = 0, spot = spots(0); spot; spot = spots(++i))
    if (withinOf(movedBox(form.box, spot.at), country) === 1) yield spot.at;
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

/** What it costs a name to lie so, for the countries under it. */
function costOnLand(box: Box, country: ShownCountry, ground: NameGround): number {
  const own = country.ownIn(box);
  const all = cellCount(box);
  return (
    COST.outside * (1 - own / all) +
    (COST.onNamed * (ground.namedIn(box) - own)) / all +
    (COST.onOther * (ground.landIn(box) - own)) / all
  );
}

/** What it costs a name to lie so, by what it lies on, and the line that it needs then; `null` where that is too much. */
function standingOf(
  box: Box,
  country: ShownCountry,
  ground: NameGround,
  { most, onLand }: { readonly most: number; readonly onLand: number },
): { readonly cost: number; readonly leader: PlacedLabel["leader"] } | null {
  if (onLand >= most || !ground.taken.isFree(box)) return null;
  const cost = onLand + COST.onWanted * ground.wantedUnder(box);
  const own = country.ownIn(box);
  const all = cellCount(box);
  const other = (ground.landIn(box) - own) / all;
  const isBeside = other <= HARDLY && country.ownIn(grown(box, NEAR_PX)) > 0;
  if (own / all >= LEAST_WITHIN || isBeside) return cost < most ? { cost, leader: null } : null;
  if (cost + COST.leader >= most) return null;
  const leader = leaderTo(box, country, ground.cells, ground.taken);
  if (leader.isThroughName) return null;
  const { line, lengthPx, crossed, foreign } = leader;
  const whole =
    cost + COST.leader + COST.leaderPx * lengthPx + COST.crossing * crossed + COST.foreign * foreign;
  return whole < most ? { cost: whole, leader: line } : null;
}

export function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}
