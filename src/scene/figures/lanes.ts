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

interface Lane {
  /** Index in the answer of what lies last in it. */
  last: number;
  end: number;
}

/**
 * Puts things into lanes so that none lies on another; from left to right, in the order of their start. A label is shown as
 * long as `lanes` are enough; then those give up theirs in whose lane room is needed; then there are more lanes.
 */
export function inLanes<Item extends Footprint>(
  items: readonly Item[],
  lanes: number,
): readonly Placed<Item>[] {
  const placed: Placed<Item>[] = [];
  const open: Lane[] = Array.from({ length: lanes }, () => ({ last: -1, end: Number.NEGATIVE_INFINITY }));
  for (const item of items.toSorted((a, b) => a.from - b.from)) {
    const free = open.findIndex(({ end }) => end <= item.from);
    const lane = free >= 0 ? free : laneWithoutLabel(item, open, placed);
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
): number {
  const free = least(
    open
      .map(({ last, end }, lane) => ({ lane, last, end }))
      .filter(({ last }) => placed[last]!.item.to <= from),
    ({ end }) => end,
  );
  if (free === undefined) return open.push({ last: -1, end: 0 }) - 1;
  placed[free.last] = { ...placed[free.last]!, hasLabel: false };
  return free.lane;
}
