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

interface Lane {
  /** Index in the answer of what lies last in it. */
  last: number;
  end: number;
}

/**
 * Puts things into lanes so that none lies on another; from left to right, in the order of their start. A label is shown as
 * long as `lanes` are enough; then those give up theirs in whose lane room is needed; then there are more lanes, up to `most`; of more than
 * that, things lie on each other.
 */
export function inLanes<Item extends Footprint>(
  items: readonly Item[],
  lanes: number,
  most = MOST_LANES,
): readonly Placed<Item>[] {
  const placed: Placed<Item>[] = [];
  const open: Lane[] = Array.from({ length: lanes }, () => ({ last: -1, end: Number.NEGATIVE_INFINITY }));
  for (const item of items.toSorted((a, b) => a.from - b.from)) {
    const free = open.findIndex(({ end }) => end <= item.from);
    const lane = free >= 0 ? free : laneWithoutLabel(item, open, placed, most);
    placed.push({ item, lane, hasLabel: free >= 0 });
    open[lane] = { last: placed.length - 1, end: free >= 0 ? item.labelTo : item.to };
  }
  return placed;
}

/** The lane that is free once its last label is gone, that which ends first; a new one where there is none. */
function laneWithoutLabel<Item extends Footprint>(
  { from }: Item,
  open: Lane[],
  placed: Placed<Item>[],
  most: number,
): number {
  const free = least(
    open
      .map(({ last, end }, lane) => ({ lane, last, end }))
      .filter(({ last }) => placed[last]!.item.to <= from),
    ({ end }) => end,
  );
  if (free === undefined) {
    if (open.length < most) return open.push({ last: -1, end: 0 }) - 1;
    const soonest = least(open.keys(), (lane) => placed[open[lane]!.last]!.item.to)!;
    hideLabel(placed, open[soonest]!.last);
    return soonest;
  }
  hideLabel(placed, free.last);
  return free.lane;
}

function hideLabel(placed: Placed<unknown>[], place: number): void {
  placed[place] = { ...placed[place]!, hasLabel: false };
}
