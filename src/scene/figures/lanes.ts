import { least } from "d3-array";

/** Room that something takes on a line, in px. */
export interface Footprint {
  readonly from: number;
  /** End of its symbol or span. */
  readonly to: number;
  /** End of its label, if it has room. */
  readonly labelTo: number;
}

export interface Placed<Item> {
  readonly item: Item;
  /** 0 is nearest to the axis. */
  readonly lane: number;
  readonly hasLabel: boolean;
}

/** A figure that is higher than a few screens shows nothing at a glance. */
const MOST_LANES = 32;

interface Lane<Item> {
  /** What lies last in it; `null` in a lane that is empty. */
  last: { -readonly [Key in keyof Placed<Item>]: Placed<Item>[Key] } | null;
  end: number;
}

/**
 * Puts things into lanes so that none lies on another; from left to right, in the order of their start. All have their labels
 * as long as `lanes` are enough. Then labels go from lanes in which room is needed; then lanes are added, up to `most`; and what is still
 * too much overlaps.
 */
export function inLanes<Item extends Footprint>(
  items: readonly Item[],
  lanes: number,
  most = MOST_LANES,
): readonly Placed<Item>[] {
  const placed: Placed<Item>[] = [];
  const open: Lane<Item>[] = Array.from({ length: lanes }, emptyLane);
  for (const item of items.toSorted((a, b) => a.from - b.from)) {
    const free = open.findIndex(({ end }) => end <= item.from);
    const hasLabel = free >= 0;
    const last = { item, lane: hasLabel ? free : laneWithoutLabel(item, open, most), hasLabel };
    placed.push(last);
    open[last.lane] = { last, end: hasLabel ? item.labelTo : item.to };
  }
  return placed;
}

/**
 * Of the lanes that are free once their last label is gone, the one that ends first; a new lane where there is none.
 */
function laneWithoutLabel<Item extends Footprint>({ from }: Item, open: Lane<Item>[], most: number): number {
  const free = open.filter(({ last }) => symbolEnd(last) <= from);
  if (free.length === 0 && open.length < most) return open.push(emptyLane()) - 1;
  const lane = free.length > 0 ? least(free, ({ end }) => end) : least(open, ({ last }) => symbolEnd(last));
  if (lane?.last) lane.last.hasLabel = false;
  return lane === undefined ? 0 : open.indexOf(lane);
}

function symbolEnd(last: Placed<Footprint> | null): number {
  return last === null ? Number.NEGATIVE_INFINITY : last.item.to;
}

function emptyLane() {
  return { last: null, end: Number.NEGATIVE_INFINITY };
}
