import type { Mark, Scene } from "../../scene/scene";
import { type Box, meet } from "../flat/box";
import type { CountryCells } from "../flat/countryCells";
import { inTheWay, type PlacedLabel, stepsAlong } from "../flat/placeLabels";
import type { Projector } from "../flat/projectorOf";
import { type NameGround, nameGround, namesThere } from "./nameGround";
import type { NeededName } from "./neededNames";
import type { Found } from "./roomForCountry";
import { type Room, roomFor } from "./roomForName";

/** What a name may cost so that it stands well. */
const WELL = 0.6;
/** So many names are tried again, each after the one that stands worse. */
const TRIED = 10;

export interface OnSheet {
  readonly cells: CountryCells;
  readonly scene: Scene;
  readonly keptFree: readonly Box[];
  readonly projector: Projector;
  /** Where the names of places would stand that the sheet is about: left free where there is room elsewhere. */
  readonly ofPlaces: readonly Box[];
}

/** Where each name stands, or `null` where it has found no room. */
type Standing = ReadonlyMap<NeededName, Found | null>;

/**
 * Places names at the least cost of all: at first one after the other, then the worst of them once more, as if the others weren't there; those that it
 * drives out look for another place, and if all stand better for it, it's kept.
 */
export function placeNeeded(
  names: readonly NeededName[],
  sheet: OnSheet,
  ground: NameGround = groundUnder(names, sheet),
): readonly PlacedLabel[] {
  const place = placer(names, sheet, ground);
  let best: Standing = new Map();
  for (const name of names.toSorted((a, b) => roomOf(a) - roomOf(b))) best = place(name, best, "beside");
  const tried = new Set<NeededName>();
  for (let round = 0; round < TRIED; round += 1) {
    const worst = worstOf(best, tried);
    if (worst === undefined) break;
    tried.add(worst);
    for (const how of waysFor(best.get(worst) ?? null)) {
      const other = drivenOut(worst, how, best, place);
      if (costOf(other) >= costOf(best)) continue;
      best = other;
      tried.clear();
    }
  }
  return [...best].flatMap(([name, found]) => (found && found.cost < name.missing ? found.placed : []));
}

/** How a name drives others out: from the best place between them, from the best of all, or, where it stands nowhere else, of those that weigh less. */
type Way = "between" | "over" | "aroundHeavier";

function waysFor(found: Found | null): readonly Way[] {
  return found === null ? ["between", "over", "aroundHeavier"] : ["between", "over"];
}

/** Places a name among others: `beside` them, `between` them where that costs little more than to lie on one, `over` them, or over all but heavier ones. */
type Place = (name: NeededName, others: Standing, how: "beside" | Way) => Standing;

function worstOf(standing: Standing, tried: ReadonlySet<NeededName>): NeededName | undefined {
  return [...standing.keys()]
    .filter((name) => !tried.has(name) && costIn(standing, name) > WELL)
    .toSorted((a, b) => costIn(standing, b) - costIn(standing, a))[0];
}

/** A name in the best place of all, and those that stood there elsewhere. */
function drivenOut(name: NeededName, how: Way, standing: Standing, place: Place): Standing {
  const alone = place(name, without(standing, [name]), how);
  const taken = alone.get(name);
  if (!taken) return standing;
  const boxes = boxesOf(taken.placed);
  const driven = [...standing].flatMap(([other, found]) =>
    other !== name && (found === null || boxesOf(found.placed).some((box) => boxes.some((b) => meet(box, b))))
      ? [other]
      : [],
  );
  let moved = without(alone, driven);
  for (const other of driven.toSorted((a, b) => roomOf(a) - roomOf(b))) moved = place(other, moved, "beside");
  // What they wanted is no longer there: it may stand better still.
  return place(name, without(moved, [name]), "beside");
}

function without(standing: Standing, names: readonly NeededName[]): Standing {
  return new Map([...standing].filter(([name]) => !names.includes(name)));
}

/** Squares of what each costs, for one that stands badly is worse than two that might stand better. */
function costOf(standing: Standing): number {
  return [...standing.keys()].reduce((sum, name) => sum + costIn(standing, name) ** 2, 0);
}

function costIn(standing: Standing, name: NeededName): number {
  return name.weight * (standing.get(name)?.cost ?? name.missing);
}

/** The smallest country first: it has the fewest places for its name. A town has its place, and a corridor is long. */
function roomOf(name: NeededName): number {
  if (name.of === "place") return 0;
  return name.of === "country" ? name.country.count : Number.POSITIVE_INFINITY;
}

/** On what names lie, however they are written. */
export function groundUnder(names: readonly NeededName[], sheet: Omit<OnSheet, "ofPlaces">): NameGround {
  const { cells, scene, keptFree, projector } = sheet;
  const named = names.flatMap((name) => (name.of === "country" ? name.country.id : []));
  const known = scene.marks.flatMap(({ mark, of, picks }) =>
    mark === "label" && of.kind === "country" && picks !== null ? of.id : [],
  );
  const isLine = ({ mark }: Mark) => mark === "line";
  return nameGround(cells, new Set(named), new Set(known), projector.size, {
    lines: inTheWay(scene.marks.filter(isLine), projector),
    others: [
      ...keptFree,
      ...inTheWay(
        scene.marks.filter((mark) => !isLine(mark)),
        projector,
      ),
    ],
  });
}

function placer(names: readonly NeededName[], sheet: OnSheet, ground: NameGround): Place {
  const { scene, keptFree, projector, ofPlaces } = sheet;
  const rooms = new Map<NeededName, Room>(
    names.map((name) => [name, roomFor(name, { ground, scene, keptFree, projector })]),
  );
  return (name, others, how) => {
    const boxesHeavierThan = (weight: number) =>
      [...others].flatMap(([other, found]) =>
        found === null || other.weight <= weight ? [] : boxesOf(found.placed),
      );
    const wanted = how === "between" ? [...ofPlaces, ...boxesHeavierThan(0)] : ofPlaces;
    const taken = { beside: 0, aroundHeavier: name.weight, between: null, over: null }[how];
    const found =
      rooms.get(name)?.(namesThere(taken === null ? [] : boxesHeavierThan(taken), wanted)) ?? null;
    return new Map([...others, [name, found]]);
  };
}

/** What a name covers, and the line that leads from it. */
export function boxesOf({ box, leader }: PlacedLabel): readonly Box[] {
  if (leader === null) return [box];
  return [
    box,
    ...stepsAlong(leader).map(([x, y]) => ({ left: x - 3.5, right: x + 3.5, top: y - 3.5, bottom: y + 3.5 })),
  ];
}
