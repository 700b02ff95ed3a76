import type { Palette } from "../../scene/palette";
import type { Block, ChronicleBlock, DatesBlock, PeopleBlock } from "./digest";
import { digestStyle } from "./digestStyle";
import { laidBlock } from "./laidBlock";
import type { Place } from "./place";
import { type Laid, placedAt, stacked } from "./setText";

/** Blocks under one another in a place, in px. */
export interface Column extends Place {
  readonly blocks: readonly Block[];
}

/** How large the type is against its usual size, and how loose. */
export interface Face {
  readonly scale: number;
  /** The part of the usual room between rows that is left. */
  readonly air: number;
}

export const AS_USUAL: Face = { scale: 1, air: 1 };
const CLOSEST: Face = { scale: 0.8, air: 0.15 };

/** How large the type may be, and how loose, the largest first: a page that isn't full is set larger, a full one smaller, and at last closer. */
const FACES: readonly Face[] = [
  ...[1.35, 1.27, 1.2, 1.13, 1.06, 1, 0.95, 0.9, 0.85, 0.8].map((scale) => ({ scale, air: 1 })),
  { scale: 0.8, air: 0.75 },
  { scale: 0.8, air: 0.5 },
  { scale: 0.8, air: 0.3 },
  CLOSEST,
];

/**
 * Columns in one size of type, the largest in which all have room. Where even the smallest hasn't, the longest lists lose their ends, and
 * `moreWords` says how many: what is said aloud with the page is whole.
 */
export function fitted(
  columns: readonly Column[],
  palette: Palette,
  moreWords: (count: number) => string,
): Fitted {
  const fitsAt = (face: Face) =>
    columns.every((column, i) => laidColumn(column, i, palette, face).height <= column.height);
  const face = FACES.find(fitsAt) ?? CLOSEST;
  let cuts = 0;
  const said: Block[] = [];
  const laid = columns.map((column, i) => {
    const inColumn = (blocks: readonly Block[]) => laidColumn({ ...column, blocks }, i, palette, face);
    const fits = (blocks: readonly Block[]) => inColumn(blocks).height <= column.height;
    const most = column.blocks.reduce((sum, block) => sum + lengthOf(block) + stepsOf(block), -1);
    let blocks = column.blocks;
    for (let cut = 1; cut <= most && !fits(blocks); cut += 1) {
      const lengths = shortened(column, cut);
      const whole = cutBlocks(column, withoutLastWords(column, lengths), moreWords);
      blocks = fits(whole) ? whole : cutBlocks(column, lengths, moreWords);
      cuts += 1;
    }
    said.push(...blocks);
    return placedAt(inColumn(blocks), column.x, column.y);
  });
  return { laid, cuts, said, face };
}

export interface Fitted {
  readonly laid: readonly Laid[];
  readonly face: Face;
  /** How many items found no room. */
  readonly cuts: number;
  /** What found room, of all columns. */
  readonly said: readonly Block[];
}

/** How high blocks are in a width, in px. */
export function heightOf(blocks: readonly Block[], width: number, palette: Palette, face: Face): number {
  return laidColumn({ blocks, width }, 0, palette, face).height;
}

function laidColumn(
  { blocks, width }: Pick<Column, "blocks" | "width">,
  column: number,
  palette: Palette,
  { scale, air }: Face,
): Laid {
  const style = digestStyle(palette, scale, air);
  const laid = blocks.map((block, i) => laidBlock(block, `${column}-${i}`, width, style));
  return stacked(laid, style.gap.block);
}

/** How many items blocks keep, from the first of a column; blocks after them are left out. */
type Lengths = readonly number[];

/** In so many steps a block goes that has no more to give: of figures two are left before there are none. */
const stepsOf = (block: Block) =>
  block.block === "figures" && block.figures.length >= FEWEST_FIGURES ? 2 : 1;

/** A column without so many items, each taken from the list that is then the longest; when no list has more to give, without its last blocks. */
function shortened({ blocks }: Column, cut: number): Lengths {
  const lengths = blocks.map(lengthOf);
  const steps = blocks.flatMap((block, i) => Array.from({ length: stepsOf(block) }, () => i));
  for (let i = 0; i < cut; i += 1) {
    const most = Math.max(...lengths);
    const spare = blocks.findIndex((block, j) => isSpare(block) && (lengths[j] ?? 0) > 0);
    // Of a short list an end would give no room: its place is taken by the words that it was left out.
    const at = most <= 0 ? steps.pop() : spare >= 0 && most <= SHORT ? spare : lengths.indexOf(most);
    if (at !== undefined) lengths[at] = (lengths[at] ?? 0) - 1;
  }
  return lengths.slice(0, blocks.length - blocks.filter((block, i) => lengths[i] === -stepsOf(block)).length);
}

/** The same, but that lists of which only the last is left out have it in place of the words that it is. */
function withoutLastWords({ blocks }: Column, lengths: Lengths): Lengths {
  return lengths.map((length, i) => {
    const block = blocks[i];
    const all = block === undefined ? length : lengthOf(block);
    return block !== undefined && all - length === 1 && !isSpare(block) ? all : length;
  });
}

function cutBlocks(
  { blocks }: Column,
  lengths: Lengths,
  moreWords: (count: number) => string,
): readonly Block[] {
  return blocks.slice(0, lengths.length).flatMap((block, i) => {
    const length = lengths[i] ?? 0;
    // A list with nothing but how long it is says nothing.
    const isBare = length === 0 && lengthOf(block) > 0 && LISTS.has(block.block);
    return isBare ? [] : [cutTo(block, length, moreWords)];
  });
}

/** What the page can do without sooner than without the end of a short list. */
const isSpare = (block: Block) => block.block === "figures" || (block.block === "dates" && hasNow(block));

/** Of so few items a list is short. */
const SHORT = 3;
const LISTS: ReadonlySet<Block["block"]> = new Set(["points", "people", "dates"]);
const FEWEST_FIGURES = 3;
const FEWEST_EVENTS = 4;
const FEWEST_ROWS = 5;
/** More than all who take part in anything: only a run of documents is longer. */
const FEWEST_NAMES = 24;

/** How many items a block can do without: of what is one whole, none. */
function lengthOf(block: Block): number {
  switch (block.block) {
    case "points":
      return block.points.length;
    case "people":
      return block.people.length;
    // Neighbours of what the page is about go one by one, and without them the list says nothing.
    case "dates":
      return hasNow(block) ? block.dates.length - 1 : block.dates.length;
    case "chronicle":
      return Math.max(0, block.events.length - FEWEST_EVENTS);
    case "versus":
    case "rows":
      return Math.max(0, block.rows.length - FEWEST_ROWS);
    case "names":
      return Math.max(0, block.names.length - FEWEST_NAMES);
    // What is large is what the page is for.
    case "figures":
      return Math.max(0, block.figures.length - FEWEST_FIGURES);
    default:
      return 0;
  }
}

function cutTo(block: Block, length: number, moreWords: (count: number) => string): Block {
  const more = lengthOf(block) - length;
  if (more <= 0) return block;
  const text = moreWords(more);
  switch (block.block) {
    case "points":
      return { ...block, points: [...block.points.slice(0, length), { text, cites: [] }] };
    case "people":
      return { ...block, people: block.people.slice(0, length), others: namesFrom(block, length) };
    case "dates":
      if (hasNow(block)) return { ...block, dates: nearestNow(block.dates, length) };
      return { ...block, dates: [...block.dates.slice(0, length), { date: "", text, state: "past" }] };
    case "figures":
      return { ...block, figures: block.figures.slice(0, FEWEST_FIGURES + length) };
    case "chronicle":
      return { ...block, events: firstEvents(block.events, FEWEST_EVENTS + length) };
    case "versus":
      return { ...block, rows: block.rows.slice(0, FEWEST_ROWS + length) };
    case "rows":
      return { ...block, rows: [...block.rows.slice(0, FEWEST_ROWS + length), { name: "", detail: text }] };
    case "names":
      return { ...block, names: [...block.names.slice(0, FEWEST_NAMES + length), text] };
    default:
      return block;
  }
}

/** Those for whose person there is no room are named all the same. */
function namesFrom({ people }: PeopleBlock, length: number): readonly string[] {
  return people.slice(length).map(({ name }) => name);
}

const hasNow = ({ dates }: DatesBlock) => dates.some(({ state }) => state === "now");

/** What the page is about with so many of its neighbours, what follows it first: what was left out is known from where it stands, and isn't told. */
function nearestNow(dates: DatesBlock["dates"], length: number): DatesBlock["dates"] {
  const now = dates.findIndex(({ state }) => state === "now");
  const [before, after] = [dates.slice(0, now), dates.slice(now + 1, now + 1 + length)];
  const past = before.slice(before.length - Math.min(before.length, length - after.length));
  return [...past, ...dates.slice(now, now + 1), ...after];
}

/** Those that matter most, in their own order. */
function firstEvents(events: ChronicleBlock["events"], most: number): ChronicleBlock["events"] {
  const kept = new Set(events.toSorted((a, b) => a.rank - b.rank).slice(0, most));
  return events.filter((event) => kept.has(event));
}
