import { type Box, meet } from "../flat/box";
import { countedIn, markedCells } from "../flat/cells";
import { type CountryCells, NOBODY } from "../flat/countryCells";
import type { Size } from "../flat/projectorOf";

/** What lies on a map before any name does. */
export interface NameGround {
  readonly cells: CountryCells;
  /** Whether a name may stand there: off the edge, and on nothing. */
  readonly isOpen: (box: Box) => boolean;
  /** The same, but that it may stand on lines. */
  readonly isOpenOnLines: (box: Box) => boolean;
  /** Cells of countries that are named too, of those of the atlas, and of any, under a box. */
  readonly namedIn: (box: Box) => number;
  readonly knownIn: (box: Box) => number;
  readonly landIn: (box: Box) => number;
  /** Whether a country is of the atlas: on the land of others, as at sea, a name is read by the line that leads from it. */
  readonly isKnown: (country: string) => boolean;
}

/** The names that stand on it already. */
export interface NamesThere {
  readonly isUnnamed: (box: Box) => boolean;
  /** How many other names would stand under a box, if this one didn't. */
  readonly wantedUnder: (box: Box) => number;
}

/** Names keep so far from the edge of the map, in px. */
const EDGE = 5;

/** What no name may cover, and lines, which a code may where it has no other room. */
export interface InTheWay {
  readonly lines: readonly Box[];
  readonly others: readonly Box[];
}

export function nameGround(
  cells: CountryCells,
  named: ReadonlySet<string>,
  known: ReadonlySet<string>,
  size: Size,
  { lines, others }: InTheWay,
): NameGround {
  const isIn = (countries: ReadonlySet<string>) => (value: number) => countries.has(cells.ids[value] ?? "");
  return {
    cells,
    isOpen: openRoom(size, [...others, ...lines]),
    isOpenOnLines: openRoom(size, others),
    namedIn: countedIn(cells, isIn(named)),
    knownIn: countedIn(cells, isIn(known)),
    isKnown: (country) => known.has(country),
    landIn: countedIn(cells, (value) => value !== NOBODY),
  };
}

export function openRoom(size: Size, inTheWay: readonly Box[]): NameGround["isOpen"] {
  const takenIn = countedIn(markedCells(size, inTheWay), (value) => value === 1);
  return (box) => isInside(box, size) && takenIn(box) === 0;
}

export function namesThere(names: readonly Box[], wanted: readonly Box[]): NamesThere {
  return {
    isUnnamed: (box) => !names.some((other) => meet(box, other)),
    wantedUnder: (box) => wanted.filter((other) => meet(box, other)).length,
  };
}

/** Whether a name keeps off the edge of the map. */
export function isInside({ left, top, right, bottom }: Box, { width, height }: Size): boolean {
  return left >= EDGE && top >= EDGE && right <= width - EDGE && bottom <= height - EDGE;
}
