/** From which zoom a mark is drawn, and up to which a name is: the one shape in which every layer says it. */
export interface Zooms {
  readonly minZoom: number;
  readonly maxZoom: number;
}

/** No map comes nearer than this zoom. */
const NEAREST = 24;

export function zooms(minZoom: number, maxZoom: number = NEAREST): Zooms {
  return { minZoom, maxZoom };
}

/** A table of zooms by rank, 1 being the greatest; what has a rank beyond the table is seen last. */
export function zoomsByRank(
  table: readonly Zooms[],
  last: Zooms,
): (thing: { readonly rank: number }) => Zooms {
  return ({ rank }) => table[rank - 1] ?? last;
}
