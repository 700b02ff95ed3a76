import type { LabelMark, MarkSubject } from "../../scene/scene";
import { type Box, grown } from "./box";
import { type BoxGrid, boxGrid } from "./boxGrid";
import type { Pixel } from "./projectorOf";
import { remembered } from "./remembered";

/** A symbol as it is drawn, in px. */
export interface SymbolOnMap {
  readonly of: MarkSubject;
  readonly at: Pixel;
  readonly radius: number;
}

/** Of what is like it, another symbol has to be farther from a name than its own by so many px; of what isn't, just farther. */
const FARTHER = { alike: 5, other: 0 };
/** So near to each other symbols are one to the eye, in px. */
const ONE_PX = 4;

/**
 * Whether a name at a place is read as that of its own symbol: no other symbol is nearer to it, or as near, if it is of a like thing. A symbol whose
 * own name found no room would else wear its neighbour's. What has no symbol, as a country, may be read anywhere.
 */
export function readsAsOwn(
  { of }: Pick<LabelMark, "of">,
  box: Box,
  at: Pixel,
  symbols: readonly SymbolOnMap[],
): boolean {
  const { ownOf, about } = foundOf(symbols);
  const own = ownOf.get(keyOf(of));
  if (own === undefined) return true;
  const far = distanceTo(box, own);
  return !about.someAt(grown(box, Math.max(0, far) + FARTHER.alike + 1), ({ symbol: other }) => {
    if (other === own || Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) <= ONE_PX) return false;
    return distanceTo(box, other) <= far + (other.of.kind === of.kind ? FARTHER.alike : FARTHER.other);
  });
}

/** Symbols by what they are of, and by where they are. */
interface Found {
  readonly ownOf: ReadonlyMap<string, SymbolOnMap>;
  readonly about: BoxGrid<Box & { readonly symbol: SymbolOnMap }>;
}

/** Of the same symbols every place of every name is asked. */
const foundOf = remembered((symbols: readonly SymbolOnMap[]): Found => {
  // Of two the first: the one that was there first is read last, and stays.
  const ownOf = new Map([...symbols].reverse().map((symbol) => [keyOf(symbol.of), symbol]));
  const boxes = symbols.map((symbol) => ({ ...aroundSymbol(symbol), symbol }));
  return { ownOf, about: boxGrid(boxes) };
}, new WeakMap());

const keyOf = ({ kind, id }: MarkSubject) => `${kind} ${id}`;

function aroundSymbol({ at: [x, y], radius }: SymbolOnMap): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** From a name to the edge of a symbol, in px; less than 0 within it. */
export function distanceTo({ left, top, right, bottom }: Box, { at: [x, y], radius }: SymbolOnMap): number {
  const across = Math.max(left - x, x - right, 0);
  const down = Math.max(top - y, y - bottom, 0);
  return Math.hypot(across, down) - radius;
}
