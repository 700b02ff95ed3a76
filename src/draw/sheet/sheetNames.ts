import type { LabelMark, Scene } from "../../scene/scene";
import { type Box, meet } from "../flat/box";
import { countedIn } from "../flat/cells";
import { type CountryCells, countryAt, countryCells, NOBODY } from "../flat/countryCells";
import type { MapKit } from "../flat/mapKit";
import { inTheWay, type PlacedLabel, placeLabels, stepsAlong } from "../flat/placeLabels";
import type { Pixel, Projector } from "../flat/projectorOf";
import { isFirst } from "./aboutScene";
import { lineLabels } from "./lineLabels";
import type { LineWords } from "./mapSheet";
import { nameForms } from "./nameForms";
import { type NeededName, neededNames } from "./neededNames";
import { placesBeside, roomForCorridor } from "./roomForCorridor";
import { type Found, type NameGround, roomForCountry, roomWithin } from "./roomForCountry";
import { shownCountry } from "./shownCountry";
import { spotsFor } from "./spotsFor";
import { takenRoom } from "./takenRoom";

/** Rounds in which names are placed, each in another order. */
const ROUNDS = 6;
/** What it costs when a name finds no room, and what a name may cost so that it stands well. */
const MISSING = 100;
const WELL = 1.5;

/**
 * Names on a sheet, which lies as it is, while on a screen one would move the map to read it. What the sheet is about is named in any
 * case: those names are placed first, wherever there is room for them, and the others take what is left.
 */
export function sheetNames(
  scene: Scene,
  keptFree: readonly Box[],
  kit: MapKit,
  words: readonly LineWords[] = [],
): readonly PlacedLabel[] {
  const cells = countryCells(kit.ground("countries"), kit.projector.size);
  const names = neededNames(scene, cells, kit.projector);
  const needed = placeNeeded(names, { cells, scene, keptFree, projector: kit.projector });
  const isPlaced = new Set(needed.map(({ label }) => label.id));
  const others = scene.marks.filter(({ id }) => !isPlaced.has(id));
  const named = [...keptFree, ...needed.flatMap(boxesOf)];
  const atLines = lineLabels(words, scene, kit.projector, {
    taken: named,
    wanted: words.length === 0 ? [] : boxesOfPlaces(scene, named, kit.projector),
  });
  const boxes = [...named, ...atLines.map(({ box }) => box)];
  const rest = placeLabels(others, kit.projector, boxes, (label) => withinCountry(label, cells));
  return [...needed, ...atLines, ...rest];
}

interface OnSheet {
  readonly cells: CountryCells;
  readonly scene: Scene;
  readonly keptFree: readonly Box[];
  readonly projector: Projector;
}

/**
 * Placed in the order in which all find room, and at the least cost: after each round the one that fared worst comes first in the next,
 * and leaves the others' places free if it can.
 */
function placeNeeded(names: readonly NeededName[], sheet: OnSheet): readonly PlacedLabel[] {
  const placeInOrder = needPlacer(names, sheet);
  let last = placeInOrder(
    names.toSorted((a, b) => roomOf(a) - roomOf(b)),
    [],
  );
  let best = last;
  for (let round = 1; round < ROUNDS && (last.worst?.cost ?? 0) > WELL; round += 1) {
    const { worst, order, placed } = last;
    const others = order.filter((name) => name !== worst?.name);
    last = placeInOrder(
      worst === null ? others : [worst.name, ...others],
      placed.map(({ box }) => box),
    );
    if (last.cost < best.cost) best = last;
  }
  return best.placed;
}

/** The smallest country first: it has the fewest places for its name. A corridor is long. */
function roomOf(name: NeededName): number {
  return name.of === "country" ? name.country.count : Number.POSITIVE_INFINITY;
}

interface Round {
  readonly order: readonly NeededName[];
  readonly placed: readonly PlacedLabel[];
  /** Squares of what each costs, for one that stands badly is worse than two that might stand better. */
  readonly cost: number;
  readonly worst: { readonly name: NeededName; readonly cost: number } | null;
}

/** Places names one after the other; where the others would stand is left free if there is room elsewhere. */
function needPlacer(
  names: readonly NeededName[],
  { cells, scene, keptFree, projector }: OnSheet,
): (order: readonly NeededName[], others: readonly Box[]) => Round {
  const { size } = projector;
  const countries = names.flatMap((name) =>
    name.of === "country" ? cells.ids.indexOf(name.country.id) : [],
  );
  const named = new Set(countries);
  const ground = {
    cells,
    namedIn: countedIn(cells, (value) => named.has(value)),
    landIn: countedIn(cells, (value) => value !== NOBODY),
  };
  const emptied = takenRoom(size, [...keptFree, ...inTheWay(scene.marks, projector)]);
  const ofPlaces = boxesOfPlaces(scene, keptFree, projector);
  const rooms = new Map(names.map((name) => [name, roomsOf(name, cells, projector)]));
  return (order, others) => {
    const taken = emptied();
    const wanted = [...ofPlaces, ...others];
    const wantedUnder = (box: Box) => wanted.filter((other) => meet(box, other)).length;
    const placed: PlacedLabel[] = [];
    const costs = order.map((name) => {
      const found = rooms.get(name)?.({ ...ground, taken, wantedUnder }) ?? null;
      if (found === null) return { name, cost: MISSING };
      placed.push(found.placed);
      taken.take(boxesOf(found.placed));
      return { name, cost: found.cost };
    });
    // The first one has had its choice.
    const worst = costs.slice(1).toSorted((a, b) => b.cost - a.cost)[0] ?? null;
    return { order, placed, worst, cost: costs.reduce((sum, { cost }) => sum + cost ** 2, 0) };
  };
}

/** Finds the best place of a name on a ground. */
function roomsOf(
  name: NeededName,
  cells: CountryCells,
  projector: Projector,
): (ground: NameGround) => Found | null {
  const forms = nameForms(name.label);
  if (name.of === "corridor") {
    const places = placesBeside(name.lines, forms, projector);
    return (ground) => roomForCorridor(places, ground);
  }
  const wish = projector.project(name.label.at);
  const best = countryAt(cells, wish) === name.country.id ? wish : name.country.inmost;
  const spots = spotsFor(name.country, best);
  return (ground) => roomForCountry(forms, spots, name.country, ground);
}

/** Where else a name may have its middle that needn't stand: anywhere within its country. */
export function withinCountry(label: LabelMark, cells: CountryCells): Iterable<Pixel> {
  const country = label.of.kind === "country" ? shownCountry(label.of.id, cells, 1) : null;
  return country === null ? [] : roomWithin(label, country);
}

/** What a name covers, and the line that leads from it. */
function boxesOf({ box, leader }: PlacedLabel): readonly Box[] {
  if (leader === null) return [box];
  return [
    box,
    ...stepsAlong(leader).map(([x, y]) => ({ left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 })),
  ];
}

/** Where the names of places would stand that the sheet is about, were there no others. */
function boxesOfPlaces(scene: Scene, keptFree: readonly Box[], projector: Projector): readonly Box[] {
  const symbols = new Set(scene.marks.flatMap((mark) => (mark.mark === "point" ? wordOf(mark) : [])));
  const marks = scene.marks.filter(
    (mark) => mark.mark !== "label" || (symbols.has(wordOf(mark)) && (scene.lit === null || isFirst(mark))),
  );
  return placeLabels(marks, projector, keptFree).map(({ box }) => box);
}

function wordOf({ of }: Pick<LabelMark, "of">): string {
  return `${of.kind} ${of.id}`;
}
